package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Encoder;
import org.trefoil.audio.PcmSink;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.narration.Level;
import org.trefoil.narration.NarrationOptions;
import org.trefoil.narration.Narrator;
import org.trefoil.narration.Script;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.SourceReader;
import org.trefoil.source.Span;
import org.trefoil.speech.Cast;
import org.trefoil.speech.Speaker;
import org.trefoil.speech.SpeechProgress;
import org.trefoil.speech.VoiceCatalog;
import org.trefoil.speech.freetts.FreeTtsEngine;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.Timeline;

/** A finished recording or its transcript is changed in one place; the proof names the line. */
class SoundMutationsTest {

  @TempDir static Path folder;
  private static Document document;
  private static Recorded made;

  /** Samples and cues, to be spoiled. */
  private static final class Recorded {
    private final int rate;
    private final List<Transcript.Cue> cues;
    private short[] samples;

    Recorded(int rate, short[] samples, List<Transcript.Cue> cues) {
      this.rate = rate;
      this.samples = samples.clone();
      this.cues = new ArrayList<>(cues);
    }

    Recorded copy() {
      return new Recorded(rate, samples, cues);
    }

    int place(String words) {
      for (int i = 0; i < cues.size(); i++) {
        if (cues.get(i).text().contains(words)) {
          return i;
        }
      }
      throw new IllegalArgumentException(words);
    }

    Transcript.Cue cue(String words) {
      return cues.get(place(words));
    }

    int at(double seconds) {
      return Math.min(samples.length, (int) Math.round(seconds * rate));
    }

    void mute(String words) {
      Arrays.fill(samples, at(cue(words).start()), at(cue(words).end()), (short) 0);
    }

    void retime(String words, double start, double end) {
      Transcript.Cue old = cue(words);
      cues.set(place(words), new Transcript.Cue(old.id(), start, end, old.text()));
    }

    void reword(String words, String other) {
      Transcript.Cue old = cue(words);
      cues.set(place(words), new Transcript.Cue(old.id(), old.start(), old.end(), other));
    }

    void exchange(String one, String other) {
      int first = place(one);
      int second = place(other);
      Transcript.Cue a = cues.get(first);
      Transcript.Cue b = cues.get(second);
      cues.set(first, new Transcript.Cue(b.id(), a.start(), a.end(), b.text()));
      cues.set(second, new Transcript.Cue(a.id(), b.start(), b.end(), a.text()));
    }

    /** Says at the end, in the place of one sentence, what another sounds like. */
    void parrot(String words, String other) {
      Transcript.Cue sound = cue(other);
      short[] piece = Arrays.copyOfRange(samples, at(sound.start()), at(sound.end()));
      double end = (double) samples.length / rate;
      int before = samples.length;
      samples = Arrays.copyOf(samples, before + piece.length);
      System.arraycopy(piece, 0, samples, before, piece.length);
      retime(words, end, end + sound.end() - sound.start());
    }

    List<Finding> proved(String name, boolean mp3) throws IOException {
      Path sound = folder.resolve(name + (mp3 ? ".mp3" : ".wav"));
      try (Encoder encoder = mp3 ? Encoder.mp3(sound, rate) : Encoder.wav(sound, rate)) {
        encoder.write(samples, 0, samples.length);
        encoder.finish(
            new AudioTags("A", List.of(), Language.ENGLISH, Optional.empty(), List.of()));
      }
      Path transcript = folder.resolve(name + ".vtt");
      Files.writeString(transcript, transcript());
      return Equivalence.ofSound(
          document, List.of(new Equivalence.Recorded(transcript, sound)), Unsaid.NOTHING);
    }

    private String transcript() {
      return "WEBVTT\n\n"
          + cues.stream()
              .map(
                  cue ->
                      cue.id()
                          + "\n"
                          + clock(cue.start())
                          + " --> "
                          + clock(cue.end())
                          + "\n"
                          + cue.text().replace("&", "&amp;").replace("<", "&lt;")
                          + "\n")
              .collect(Collectors.joining("\n"));
    }

    private static String clock(double seconds) {
      long ms = Math.round(seconds * 1000);
      return String.format(
          Locale.ROOT,
          "%02d:%02d:%02d.%03d",
          ms / 3600000,
          ms / 60000 % 60,
          ms / 1000 % 60,
          ms % 1000);
    }
  }

  @BeforeAll
  static void record() throws Exception {
    Source source = SourceReader.read(Path.of("src/test/resources/proof/mutations.md"), "a.md");
    Report report = new Report(source);
    document =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    Script script = new Narrator(NarrationOptions.of(Level.FULL)).narrate(document, report);
    List<short[]> pieces = new ArrayList<>();
    PcmSink sink = (samples, from, to) -> pieces.add(Arrays.copyOfRange(samples, from, to));
    Timeline timeline;
    Cast cast = Cast.of(VoiceCatalog.embedded().get(0));
    try (Speaker speaker = new Speaker(cast, List.of(new FreeTtsEngine()), 2)) {
      timeline = speaker.speak(script, sink, report, node -> Span.START, SpeechProgress.NONE);
    }
    made = new Recorded(timeline.sampleRate(), joined(pieces), cues(timeline));
  }

  private static short[] joined(List<short[]> pieces) {
    short[] samples = new short[pieces.stream().mapToInt(piece -> piece.length).sum()];
    int at = 0;
    for (short[] piece : pieces) {
      System.arraycopy(piece, 0, samples, at, piece.length);
      at += piece.length;
    }
    return samples;
  }

  /** A cue for each clip of text, with the whole sentence in the first of several. */
  private static List<Transcript.Cue> cues(Timeline timeline) {
    List<Transcript.Cue> cues = new ArrayList<>();
    for (Unit unit : Stem.of(document)) {
      for (Unit.Part part : unit.parts()) {
        String words = part.text();
        for (Clip clip : timeline.clips()) {
          if (clip.kind() == Clip.Kind.TEXT && clip.node().value().equals(part.id())) {
            double start = timeline.seconds(clip.start());
            cues.add(new Transcript.Cue(part.id(), start, timeline.seconds(clip.end()), words));
            words = "";
          }
        }
      }
    }
    cues.sort((one, other) -> Double.compare(one.start(), other.start()));
    return cues;
  }

  /** What is done, and what has to be told at which line. */
  record Mutation(String name, String rule, int line, Consumer<Recorded> act) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mutation> mutations() {
    return Stream.of(
        new Mutation("mute a clip", "EQ-SILENT", 9, r -> r.mute("Nobody waved")),
        new Mutation("mute an item", "EQ-SILENT", 16, r -> r.mute("Wind the clock")),
        new Mutation("mute a cell", "EQ-SILENT", 30, r -> r.mute("4.32")),
        new Mutation(
            "point two clips at the same sound",
            "EQ-TIME",
            40,
            r ->
                r.retime(
                    "good night", r.cue("The ferry left").start(), r.cue("The ferry left").end())),
        new Mutation(
            "say one sentence with another's sound",
            "EQ-SOUND",
            40,
            r -> r.parrot("good night", "The ferry left")),
        new Mutation("drop a cue", "EQ-MISSING", 9, r -> r.cues.remove(r.place("Nobody waved"))),
        new Mutation("swap two items", "EQ-ORDER", 16, r -> r.exchange("Close the", "Wind the")),
        new Mutation(
            "swap two sentences", "EQ-ORDER", 9, r -> r.exchange("The ferry left", "Nobody waved")),
        new Mutation("change a word", "EQ-TEXT", 9, r -> r.reword("It was cold", "It was warm.")),
        new Mutation(
            "say a sentence twice",
            "EQ-TEXT",
            9,
            r -> r.reword("Nobody waved", "Nobody waved. Nobody waved.")),
        new Mutation(
            "lose a quotation", "EQ-MISSING", 22, r -> r.cues.remove(r.place("The sea keeps"))),
        new Mutation("lose a note", "EQ-MISSING", 34, r -> r.cues.remove(r.place("See the log"))),
        new Mutation(
            "rush a sentence",
            "EQ-LENGTH",
            22,
            r ->
                r.retime(
                    "The sea keeps",
                    r.cue("The sea keeps").start(),
                    r.cue("The sea keeps").start() + 0.2)),
        new Mutation(
            "drag a cell",
            "EQ-LENGTH",
            30,
            r -> r.retime("Tue", r.cue("Tue").start(), r.cue("Tue").end() + 60)),
        new Mutation(
            "cut the end off",
            "EQ-TIME",
            45,
            r -> r.samples = Arrays.copyOf(r.samples, r.at(r.cue("Mend the").start()))));
  }

  @Test
  void theRecordingAsMadeIsSound() throws IOException {
    assertThat(made.copy().proved("made", false)).isEmpty();
    assertThat(made.copy().proved("made", true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void aChangeIsNamedByItsLine(Mutation mutation) throws IOException {
    Recorded spoiled = made.copy();
    mutation.act().accept(spoiled);
    String name = mutation.name().replaceAll("\\W", "-");
    assertThat(Made.told(spoiled.proved(name, false)))
        .contains(mutation.rule() + " " + mutation.line());
  }

  @Test
  void anMp3IsListenedToAsWell() throws IOException {
    Recorded spoiled = made.copy();
    spoiled.mute("Nobody waved");
    spoiled.parrot("good night", "The ferry left");
    assertThat(Made.told(spoiled.proved("mp3", true))).contains("EQ-SILENT 9", "EQ-SOUND 40");
  }
}
