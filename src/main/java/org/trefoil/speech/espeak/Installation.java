package org.trefoil.speech.espeak;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trefoil.language.Language;

/**
 * The eSpeak NG of this machine.
 *
 * @param version such as {@code 1.51}
 * @param data the folder of its dictionaries and voices
 * @param voices all that it has
 */
record Installation(String version, Path data, List<EspeakVoice> voices) {

  /** Tags of ours that it calls otherwise. */
  private static final Map<String, String> CALLED =
      Map.of(
          "zh", "cmn", "no", "nb", "iw", "he", "in", "id", "arb", "ar", "zh-hk", "yue", "zh-mo",
          "yue", "prs", "fa", "pes", "fa");

  static Installation read(DataInputStream in) throws IOException {
    String version = Protocol.text(in);
    Path data = Path.of(Protocol.text(in));
    int count = in.readInt();
    List<EspeakVoice> voices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      voices.add(EspeakVoice.read(in));
    }
    return new Installation(version, data, List.copyOf(voices));
  }

  /** The voice that speaks a language best, the region counting as far as it can. */
  Optional<EspeakVoice> speaking(Language language) {
    String tag = language.tag().toLowerCase(java.util.Locale.ROOT);
    while (true) {
      Optional<EspeakVoice> found = best(CALLED.getOrDefault(tag, tag));
      int dash = tag.lastIndexOf('-');
      if (found.isPresent() || dash < 0) {
        return found;
      }
      tag = tag.substring(0, dash);
    }
  }

  /** The voice of a file. */
  Optional<EspeakVoice> withId(String id) {
    return voices.stream().filter(voice -> voice.id().equals(id)).findFirst();
  }

  /** The version with the names, lengths and times of all files that it speaks from. */
  String fingerprint() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      StringBuilder all = new StringBuilder(version);
      for (Path file : sorted) {
        all.append('\n').append(data.relativize(file)).append(' ').append(Files.size(file));
        all.append(' ').append(Files.getLastModifiedTime(file).toMillis());
      }
      return all.toString();
    }
  }

  private Optional<EspeakVoice> best(String language) {
    return voices.stream()
        .filter(voice -> voice.languages().containsKey(language))
        .min(Comparator.comparingInt(voice -> voice.languages().get(language)));
  }

  /** What it calls its voices, by language; for messages. */
  @Override
  public String toString() {
    return voices.stream().map(EspeakVoice::language).collect(Collectors.joining(" "));
  }
}
