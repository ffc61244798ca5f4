package org.trefoil.speech.espeak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one voice of eSpeak NG is told the sounds of a lexicon: IPA to its mnemonics. Each voice has
 * its own sounds, so the table {@code ipa.tsv} only proposes; the voice is asked once what it makes
 * of each proposal. One that it hears as the very sound is taken, else the first that it hears as
 * any.
 */
final class Mnemonics {

  /** Sounds of IPA and the mnemonics that may stand for them, the likeliest first. */
  private static final Map<String, List<String>> PROPOSALS = read();

  private static final int LONGEST =
      PROPOSALS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** What shapes the sounds around it. */
  private static final Map<Character, String> MARKS = Map.of('ˈ', "'", 'ˌ', ",");

  /** What may be passed over: syllables, links, and the length that a voice has no sound for. */
  private static final String NO_SOUND = ".‿|‖\u0361-() ˑː";

  private final Map<String, String> known;

  private Mnemonics(Map<String, String> known) {
    this.known = Map.copyOf(known);
  }

  /** All mnemonics that a voice is to be asked about. */
  static List<String> proposals() {
    return PROPOSALS.values().stream().flatMap(List::stream).distinct().toList();
  }

  /**
   * What a voice knows.
   *
   * @param heard the IPA of what it makes of each of the {@link #proposals}; empty if nothing
   */
  static Mnemonics of(List<String> heard) {
    List<String> proposals = proposals();
    Map<String, String> sounds = new HashMap<>();
    for (int i = 0; i < proposals.size(); i++) {
      sounds.put(proposals.get(i), decomposed(heard.get(i)));
    }
    Map<String, String> known = new HashMap<>();
    PROPOSALS.forEach(
        (sound, candidates) -> {
          Optional<String> exact =
              candidates.stream().filter(each -> sounds.get(each).equals(sound)).findFirst();
          exact
              .or(() -> candidates.stream().filter(c -> !sounds.get(c).isEmpty()).findFirst())
              .ifPresent(mnemonic -> known.put(sound, mnemonic));
        });
    return new Mnemonics(known);
  }

  /**
   * Phonemes in IPA as the voice is told them, with nothing around; what it can't say is left out.
   */
  String told(String ipa) {
    List<String> parts = new ArrayList<>();
    for (String part : parts(ipa)) {
      String mnemonic = mark(part).or(() -> Optional.ofNullable(known.get(part))).orElse("");
      if (!mnemonic.isEmpty()) {
        parts.add(mnemonic);
      }
    }
    return joined(parts);
  }

  /** The parts of phonemes in IPA that the voice has no sound for; empty when there are none. */
  String unknown(String ipa) {
    return parts(ipa).stream()
        .filter(part -> mark(part).isEmpty() && !known.containsKey(part))
        .filter(part -> NO_SOUND.indexOf(part.charAt(0)) < 0)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A stroke between two sounds, so that they aren't read as one; none after a stress. */
  private static String joined(List<String> parts) {
    StringBuilder text = new StringBuilder();
    boolean sound = false;
    for (String part : parts) {
      boolean stress = MARKS.containsValue(part);
      text.append(sound && !stress ? "|" : "").append(part);
      sound = !stress;
    }
    return text.toString();
  }

  private static Optional<String> mark(String part) {
    return Optional.ofNullable(MARKS.get(part.charAt(0)));
  }

  /** Sounds of the table, the longest first, and what isn't one, sign by sign. */
  private static List<String> parts(String ipa) {
    String text = decomposed(ipa).replace("\u0361", "").replace("ʧ", "tʃ").replace("ʤ", "dʒ");
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int length = Math.min(LONGEST, text.length() - at);
      while (length > 1 && !PROPOSALS.containsKey(text.substring(at, at + length))) {
        length--;
      }
      parts.add(text.substring(at, at + length));
      at += length;
    }
    return parts;
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    try (InputStream in = Mnemonics.class.getResourceAsStream("ipa.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(line -> found.put(decomposed(line[0]), List.of(line[1].split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException("The mnemonics of IPA", e);
    }
    return found;
  }
}
