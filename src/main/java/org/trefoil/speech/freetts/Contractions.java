package org.trefoil.speech.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How words with an apostrophe sound. FreeTTS drops the apostrophe and guesses from the letters,
 * which makes "daunt" of "don't" and "ill" of "I'll". Here the part before the apostrophe keeps its
 * own sound and what follows is added as speakers of American English do.
 */
final class Contractions {

  /** Those whose first part changes or whose apostrophe comes first. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("don't", "d ow1 n t"),
          Map.entry("won't", "w ow1 n t"),
          Map.entry("can't", "k ae1 n t"),
          Map.entry("shan't", "sh ae1 n t"),
          Map.entry("ain't", "ey1 n t"),
          Map.entry("mustn't", "m ah1 s ax n t"),
          Map.entry("aren't", "aa1 r n t"),
          Map.entry("weren't", "w er1 n t"),
          Map.entry("let's", "l eh1 t s"),
          Map.entry("you're", "y ao1 r"),
          Map.entry("they're", "dh eh1 r"),
          Map.entry("we're", "w ih1 r"),
          Map.entry("o'clock", "ax k l aa1 k"),
          Map.entry("ma'am", "m ae1 m"),
          Map.entry("y'all", "y ao1 l"),
          Map.entry("'em", "ax m"),
          Map.entry("'til", "t ih1 l"),
          Map.entry("'tis", "t ih1 z"),
          Map.entry("'twas", "t w aa1 z"),
          Map.entry("'cause", "k ao1 z"),
          Map.entry("o'er", "ao1 r"),
          Map.entry("e'er", "eh1 r"),
          Map.entry("ne'er", "n eh1 r"));

  private static final Set<String> HISSING = Set.of("s", "z", "sh", "zh", "ch", "jh");
  private static final Set<String> VOICELESS = Set.of("p", "t", "k", "f", "th");
  private static final Set<String> STOPS_OF_D = Set.of("t", "d");

  private Contractions() {}

  /**
   * The phones of a word with an apostrophe; empty when it is no contraction.
   *
   * @param word in lower case
   * @param plain how a word without apostrophes sounds
   */
  static Optional<List<String>> phones(String word, Function<String, List<String>> plain) {
    if (IRREGULAR.containsKey(word)) {
      return Optional.of(List.of(IRREGULAR.get(word).split(" ")));
    }
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe == 1 && word.charAt(0) == 'o') {
      return Optional.of(joined(List.of("ow"), plain.apply(word.substring(2))));
    }
    boolean not = word.endsWith("n't");
    String first = word.substring(0, not ? apostrophe - 1 : apostrophe);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return ending(word.substring(apostrophe + 1), not)
        .map(
            ending -> {
              List<String> base = base(first, plain);
              return base.isEmpty() ? base : joined(base, ending.after(last(base)));
            })
        .filter(phones -> !phones.isEmpty());
  }

  private static List<String> base(String word, Function<String, List<String>> plain) {
    return word.indexOf('\'') < 0
        ? plain.apply(word)
        : phones(word, plain).orElseGet(() -> plain.apply(word.replace("'", "")));
  }

  /** What is added after a phone. */
  private interface Ending {
    List<String> after(String phone);
  }

  private static Optional<Ending> ending(String letters, boolean not) {
    if (not) {
      return Optional.of(phone -> List.of("ax", "n", "t"));
    }
    return switch (letters) {
      case "" -> Optional.of(phone -> List.of());
      case "m" -> Optional.of(phone -> List.of("m"));
      case "re" -> Optional.of(phone -> List.of("er"));
      case "ll" -> Optional.of(phone -> weak("l", !vowel(phone)));
      case "ve" -> Optional.of(phone -> weak("v", !vowel(phone)));
      case "d" -> Optional.of(phone -> weak("d", STOPS_OF_D.contains(phone)));
      case "s" ->
          Optional.of(
              phone ->
                  VOICELESS.contains(phone) ? List.of("s") : weak("z", HISSING.contains(phone)));
      default -> Optional.empty();
    };
  }

  private static List<String> weak(String phone, boolean withSchwa) {
    return withSchwa ? List.of("ax", phone) : List.of(phone);
  }

  private static boolean vowel(String phone) {
    return "aeiou".indexOf(phone.charAt(0)) >= 0;
  }

  private static String last(List<String> phones) {
    String phone = phones.get(phones.size() - 1);
    return phone.endsWith("1") ? phone.substring(0, phone.length() - 1) : phone;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
