package org.trefoil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text from the text alone: by its script where that decides, else by the
 * small words that every text of a language is full of. A word counts the more, the fewer languages
 * share it.
 */
public final class LanguageDetector {

  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.HEBREW, "he"),
          Map.entry(Character.UnicodeScript.THAI, "th"),
          Map.entry(Character.UnicodeScript.LAO, "lo"),
          Map.entry(Character.UnicodeScript.KHMER, "km"),
          Map.entry(Character.UnicodeScript.MYANMAR, "my"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
          Map.entry(Character.UnicodeScript.ETHIOPIC, "am"),
          Map.entry(Character.UnicodeScript.BENGALI, "bn"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.TELUGU, "te"),
          Map.entry(Character.UnicodeScript.KANNADA, "kn"),
          Map.entry(Character.UnicodeScript.MALAYALAM, "ml"),
          Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
          Map.entry(Character.UnicodeScript.GURMUKHI, "pa"),
          Map.entry(Character.UnicodeScript.SINHALA, "si"),
          Map.entry(Character.UnicodeScript.TIBETAN, "bo"),
          Map.entry(Character.UnicodeScript.MONGOLIAN, "mn"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(Character.UnicodeScript.ARABIC, "ar"));

  private static final double LEAST_SHARE = 0.05;

  private LanguageDetector() {}

  /**
   * Tells the language of a text.
   *
   * @param text a few sentences; more is better up to some thousand characters
   * @return empty when nothing speaks for any language
   */
  public static Optional<Language> detect(String text) {
    Map<Character.UnicodeScript, Integer> scripts = scripts(text);
    if (scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0)
        > total(scripts) / 20) {
      return Optional.of(new Language("ja"));
    }
    return scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> ofScript(most.getKey(), text));
  }

  private static Optional<Language> ofScript(Character.UnicodeScript script, String text) {
    return switch (script) {
      case HAN -> Optional.of(new Language(traditional(text) ? "zh-Hant" : "zh"));
      case ARABIC -> Optional.of(new Language(arabicScript(text)));
      case LATIN, CYRILLIC -> byWords(text);
      default -> Optional.ofNullable(BY_SCRIPT.get(script)).map(Language::new);
    };
  }

  private static int total(Map<Character.UnicodeScript, Integer> scripts) {
    return scripts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<Character.UnicodeScript, Integer> scripts(String text) {
    Map<Character.UnicodeScript, Integer> scripts = new LinkedHashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .filter(script -> script != Character.UnicodeScript.COMMON)
        .forEach(script -> scripts.merge(script, 1, Integer::sum));
    return scripts;
  }

  /** Letters that one of the languages has and Arabic hasn't. */
  private static String arabicScript(String text) {
    int urdu = count(text, "ٹڈڑںےہھ");
    int persian = count(text, "پچژگکی");
    int arabic = count(text, "ةىيكؤإأ");
    if (urdu > text.length() / 50) {
      return "ur";
    }
    return persian > arabic ? "fa" : "ar";
  }

  private static boolean traditional(String text) {
    return count(text, "這個們來時會說國學對為與長門開關東車馬無經過還後裡麼點實發現問題應該電話買賣")
        > count(text, "这个们来时会说国学对为与长门开关东车马无经过还后里么点实发现问题应该电话买卖");
  }

  private static int count(String text, String letters) {
    return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }

  private static Optional<Language> byWords(String text) {
    Map<String, Double> scores = new LinkedHashMap<>();
    int words = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+")) {
      List<String> languages = FunctionWords.of(word.replace('’', '\''));
      words += word.isEmpty() ? 0 : 1;
      for (String language : languages) {
        scores.merge(language, 1.0 / (1 + languages.size()), Double::sum);
      }
    }
    return best(scores, words);
  }

  private static Optional<Language> best(Map<String, Double> scores, int words) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (score.getValue() > most) {
        best = score.getKey();
        most = score.getValue();
      }
    }
    return best == null || most < words * LEAST_SHARE / 2
        ? Optional.empty()
        : Optional.of(new Language(best));
  }

  /** The table of small words, read once. */
  private static final class FunctionWords {
    private static final Map<String, List<String>> LANGUAGES = read();

    static List<String> of(String word) {
      return LANGUAGES.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> read() {
      Map<String, List<String>> languages = new HashMap<>();
      try (InputStream in = LanguageDetector.class.getResourceAsStream("function-words.txt");
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, languages));
      } catch (IOException e) {
        throw new UncheckedIOException("function-words.txt", e);
      }
      return languages;
    }

    private static void add(String line, Map<String, List<String>> languages) {
      String[] parts = line.split("\\s+");
      for (int i = 1; i < parts.length; i++) {
        List<String> known = languages.computeIfAbsent(parts[i], key -> new ArrayList<>());
        if (!known.contains(parts[0])) {
          known.add(parts[0]);
        }
      }
    }
  }
}
