package org.trefoil.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the language of a text: first by its script, then, among the languages of that script, by
 * the commonest small words and by typical letters. Names of people and places hardly count, since
 * they are neither; what looks like an address or a number doesn't count at all.
 *
 * <p>It asks neither the network nor the machine's locale, and reads no more than the beginning of
 * a text.
 */
public final class LanguageDetector {

  /** Enough to be sure, and quick: some ten pages. */
  private static final int ENOUGH = 30_000;

  /** A word that only one language knows weighs 1, one that n share 1/n, at least this. */
  private static final double LEAST_WEIGHT = 0.1;

  private static final double LETTER_WEIGHT = 0.5;

  private LanguageDetector() {}

  /**
   * The language of a text.
   *
   * @param text running text, without code
   * @return empty if there are no letters, or too few signs of any language that we know
   */
  public static Optional<Language> detect(String text) {
    List<String> words = words(text.substring(0, Math.min(text.length(), ENOUGH)));
    Map<UnicodeScript, Integer> scripts = scripts(words);
    return script(scripts).flatMap(script -> among(script, words));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String piece : text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+")) {
      if (!looksLikeAnAddress(piece)) {
        for (String word : piece.split("[^\\p{L}\\p{M}'’·\u200C\u200D]+")) {
          String plain = word.replace('’', '\'').replaceAll("^'+|'+$", "");
          if (!plain.isEmpty()) {
            words.add(plain);
          }
        }
      }
    }
    return words;
  }

  private static boolean looksLikeAnAddress(String piece) {
    if (piece.indexOf('/') >= 0 && piece.indexOf('.') >= 0) {
      return true;
    }
    return piece.contains("://")
        || piece.startsWith("www.")
        || piece.indexOf('@') > 0
        || piece.indexOf('_') >= 0;
  }

  private static Map<UnicodeScript, Integer> scripts(List<String> words) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (String word : words) {
      word.codePoints()
          .filter(Character::isLetter)
          .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    }
    counts.remove(UnicodeScript.COMMON);
    counts.remove(UnicodeScript.INHERITED);
    return counts;
  }

  /**
   * The script that most of the text is in. A Han character says as much as several letters; one
   * kana in twenty such characters makes a text Japanese.
   */
  private static Optional<String> script(Map<UnicodeScript, Integer> counts) {
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    Map<UnicodeScript, Integer> weighed = new EnumMap<>(counts);
    weighed.remove(UnicodeScript.HIRAGANA);
    weighed.remove(UnicodeScript.KATAKANA);
    if (han + kana > 0) {
      weighed.put(UnicodeScript.HAN, 3 * (han + kana));
    }
    return weighed.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .map(Map.Entry::getKey)
        .map(script -> script == UnicodeScript.HAN && kana * 20 > han ? "Jpan" : code(script));
  }

  private static String code(UnicodeScript script) {
    return switch (script) {
      case LATIN -> "Latn";
      case CYRILLIC -> "Cyrl";
      case ARABIC -> "Arab";
      case DEVANAGARI -> "Deva";
      case HEBREW -> "Hebr";
      case GREEK -> "Grek";
      case THAI -> "Thai";
      case GEORGIAN -> "Geor";
      case ARMENIAN -> "Armn";
      case BENGALI -> "Beng";
      case TAMIL -> "Taml";
      case TELUGU -> "Telu";
      case KANNADA -> "Knda";
      case MALAYALAM -> "Mlym";
      case GUJARATI -> "Gujr";
      case GURMUKHI -> "Guru";
      case ORIYA -> "Orya";
      case SINHALA -> "Sinh";
      case KHMER -> "Khmr";
      case LAO -> "Laoo";
      case MYANMAR -> "Mymr";
      case ETHIOPIC -> "Ethi";
      case TIBETAN -> "Tibt";
      case HANGUL -> "Hang";
      case HAN -> "Hani";
      default -> "Zyyy";
    };
  }

  private static Optional<Language> among(String script, List<String> words) {
    LanguageProfiles profiles = LanguageProfiles.of(script);
    if (profiles == null) {
      return Optional.empty();
    }
    return profiles.languages().size() == 1
        ? Optional.of(profiles.languages().get(0))
        : best(profiles, words);
  }

  private static Optional<Language> best(LanguageProfiles profiles, List<String> words) {
    double[] scores = new double[profiles.languages().size()];
    for (String word : words) {
      score(profiles.knowing(word), 1, scores);
      word.codePoints()
          .filter(c -> c > 0x7F)
          .forEach(c -> score(profiles.writing(c), LETTER_WEIGHT, scores));
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return scores[best] > 0 ? Optional.of(profiles.languages().get(best)) : Optional.empty();
  }

  private static void score(List<Integer> languages, double weight, double[] scores) {
    double each = weight * Math.max(LEAST_WEIGHT, 1.0 / Math.max(1, languages.size()));
    languages.forEach(language -> scores[language] += each);
  }
}
