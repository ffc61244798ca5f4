package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Encoder;
import org.trefoil.audio.Mp3Listener;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.narration.Level;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Outcome;
import org.trefoil.pipeline.Progress;
import org.trefoil.pipeline.Target;

/** The voice of a finished book is changed in one place; the proof names the line. */
class OverlayMutationsTest {

  private static final Pattern PAR =
      Pattern.compile(
          "<par><text src=\"([^\"#]*)#([^\"]*)\"/><audio src=\"([^\"]*)\""
              + " clipBegin=\"([0-9.]*)s\" clipEnd=\"([0-9.]*)s\"/></par>");

  @TempDir static Path folder;
  private static Document document;
  private static Path book;

  /** A pair of an element and its sound. */
  private record Par(String page, String id, String track, String begin, String end) {
    String xml() {
      return "<par><text src=\"%s#%s\"/><audio src=\"%s\" clipBegin=\"%ss\" clipEnd=\"%ss\"/></par>"
          .formatted(page, id, track, begin, end);
    }

    Par with(Par sound) {
      return new Par(page, id, sound.track, sound.begin, sound.end);
    }

    Par until(String time) {
      return new Par(page, id, track, begin, time);
    }
  }

  /** The pairs of the overlay, to be spoiled, and what is muted. */
  private static final class Voice {
    private final List<Par> pars = new ArrayList<>();
    private Optional<Par> muted = Optional.empty();

    int place(String words) {
      String id = sentence(words);
      for (int i = 0; i < pars.size(); i++) {
        if (pars.get(i).id().equals(id)) {
          return i;
        }
      }
      throw new IllegalArgumentException(words);
    }

    Par par(String words) {
      return pars.get(place(words));
    }
  }

  private static String sentence(String words) {
    return Stem.of(document).stream()
        .flatMap(unit -> unit.parts().stream())
        .filter(part -> part.text().contains(words))
        .map(Unit.Part::id)
        .findFirst()
        .orElseThrow();
  }

  @BeforeAll
  static void make() throws Exception {
    Options options =
        Options.builder().targets(Target.EPUB, Target.AUDIO).narration(Level.FULL).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(Path.of("src/test/resources/proof/mutations.md"));
      Outcome outcome = conversion.convert(manuscript, folder.resolve("made"));
      document = manuscript.document();
      book = outcome.outputs().get(0).file();
    }
  }

  /** What is done, and what has to be told at which line. */
  record Mutation(String name, String rule, int line, Consumer<Voice> act) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mutation> mutations() {
    return Stream.of(
        new Mutation(
            "mute a clip", "EQ-SILENT", 9, v -> v.muted = Optional.of(v.par("Nobody waved"))),
        new Mutation(
            "point two clips at the same sound",
            "EQ-SOUND",
            40,
            v -> {
              int place = v.place("good night");
              v.pars.set(place, v.pars.get(place).with(v.par("The ferry left")));
            }),
        new Mutation("drop a clip", "EQ-MISSING", 9, v -> v.pars.remove(v.place("Nobody waved"))),
        new Mutation(
            "swap two items",
            "EQ-ORDER",
            16,
            v -> Collections.swap(v.pars, v.place("Close the"), v.place("Wind the"))),
        new Mutation(
            "lose a quotation", "EQ-MISSING", 22, v -> v.pars.remove(v.place("The sea keeps"))),
        new Mutation("lose a note", "EQ-MISSING", 34, v -> v.pars.remove(v.place("See the log"))),
        new Mutation(
            "rush a sentence",
            "EQ-LENGTH",
            22,
            v -> {
              int place = v.place("The sea keeps");
              Par par = v.pars.get(place);
              String soon = "%.3f".formatted(Double.parseDouble(par.begin()) + 0.2);
              v.pars.set(place, par.until(soon));
            }),
        new Mutation(
            "hear it after the end",
            "EQ-TIME",
            45,
            v -> {
              int place = v.place("Mend the");
              v.pars.set(place, v.pars.get(place).until("9999.000"));
            }));
  }

  @Test
  void theBookAsMadeIsSound() throws IOException {
    assertThat(Equivalence.ofOverlays(document, book, Unsaid.NOTHING)).isEmpty();
  }

  @Test
  void aBookWithoutAVoiceHasNothingToProve() throws Exception {
    Made silent = Made.of(folder.resolve("silent"), Target.EPUB);
    assertThat(Equivalence.ofOverlays(silent.document(), silent.file(), Unsaid.NOTHING)).isEmpty();
  }

  @Test
  void whatIsDeclaredNeedNotBeHeard() throws IOException {
    Path broken = spoiled("declared", v -> v.pars.remove(v.place("Nobody waved")));
    Unsaid unsaid = new Unsaid(java.util.Set.of(sentence("Nobody waved")), List.of());
    assertThat(Equivalence.ofOverlays(document, broken, unsaid)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void aChangeIsNamedByItsLine(Mutation mutation) throws IOException {
    Path broken = spoiled(mutation.name().replace(' ', '-'), mutation.act());
    assertThat(Made.told(Equivalence.ofOverlays(document, broken, Unsaid.NOTHING)))
        .contains(mutation.rule() + " " + mutation.line());
  }

  private static Path spoiled(String name, Consumer<Voice> act) throws IOException {
    Path broken = folder.resolve(name + ".epub");
    try (ZipFile from = new ZipFile(book.toFile());
        OutputStream file = Files.newOutputStream(broken);
        ZipOutputStream to = new ZipOutputStream(file)) {
      Voice voice = voice(from);
      act.accept(voice);
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(changed(entry.getName(), bytes, voice));
      }
    }
    return broken;
  }

  private static Voice voice(ZipFile zip) throws IOException {
    Voice voice = new Voice();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.getName().endsWith(".smil")) {
        String smil = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        Matcher par = PAR.matcher(smil);
        while (par.find()) {
          voice.pars.add(
              new Par(par.group(1), par.group(2), par.group(3), par.group(4), par.group(5)));
        }
      }
    }
    return voice;
  }

  private static byte[] changed(String name, byte[] bytes, Voice voice) throws IOException {
    if (name.endsWith(".smil")) {
      String page = name.replaceFirst(".*/", "").replace(".smil", ".xhtml");
      return ("<smil xmlns=\"http://www.w3.org/ns/SMIL\" version=\"3.0\"><body>"
              + voice.pars.stream()
                  .filter(par -> par.page().equals(page))
                  .map(Par::xml)
                  .collect(Collectors.joining())
              + "</body></smil>")
          .getBytes(StandardCharsets.UTF_8);
    }
    return voice.muted.filter(par -> name.endsWith(par.track())).isPresent()
        ? muted(bytes, voice.muted.get())
        : bytes;
  }

  /** A track decoded, silenced for the time of a pair, and encoded again. */
  private static byte[] muted(byte[] mp3, Par par) throws IOException {
    List<Short> samples = new ArrayList<>();
    int[] rate = {0};
    Mp3Listener.decode(
        new ByteArrayInputStream(mp3),
        (sample, frequency) -> {
          rate[0] = frequency;
          double at = (double) samples.size() / frequency;
          boolean mute =
              at > Double.parseDouble(par.begin()) - 0.1
                  && at < Double.parseDouble(par.end()) + 0.3;
          samples.add(mute ? 0 : sample);
        });
    short[] all = new short[samples.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = samples.get(i);
    }
    Path file = Files.createTempFile(folder, "muted", ".mp3");
    try (Encoder encoder = Encoder.mp3(file, rate[0])) {
      encoder.write(all, 0, all.length);
      encoder.finish(new AudioTags("A", List.of(), Language.ENGLISH, Optional.empty(), List.of()));
    }
    return Files.readAllBytes(file);
  }
}
