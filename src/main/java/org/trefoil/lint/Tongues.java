package org.trefoil.lint;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.language.Language;
import org.trefoil.language.LanguageDetector;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/**
 * Whether parts in another language are marked (WCAG 3.1.2), so that they are pronounced as such.
 * Told are runs of another script, and long sentences that read like another language as a whole
 * and in both halves. Names and single borrowed words don't count; and Latin in a text of another
 * script only from a whole sentence on, since programs and brands are written in it everywhere.
 */
final class Tongues {

  private static final int WORDS_OF_A_SENTENCE = 30;
  private static final int LATIN_WORDS = 10;
  private static final int LETTERS = 4;

  /** All letters before this one are Latin; to look others up takes longer. */
  private static final int LATIN_ENDS = 0x250;

  /** Languages that a short text can be taken for each other. */
  private static final List<Set<String>> NEAR =
      List.of(
          Set.of("no", "nb", "nn", "da", "sv", "is", "fo"),
          Set.of("hr", "sr", "bs", "sl", "mk", "bg"),
          Set.of("id", "ms", "jv", "su"),
          Set.of("pt", "gl", "es", "ca", "oc", "it", "ast"),
          Set.of("cs", "sk"),
          Set.of("nl", "af", "fy"),
          Set.of("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"),
          Set.of("hi", "mr", "ne", "sa"),
          Set.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd"),
          Set.of("zh", "ja", "yue"),
          Set.of("tr", "az", "tk"),
          Set.of("bn", "as"),
          Set.of("am", "ti"),
          Set.of("he", "yi"));

  private Tongues() {}

  static void check(Survey survey, Report report) {
    SmallWords small = SmallWords.of(survey);
    for (Flow flow : survey.flows()) {
      if (!flow.language().isUndetermined()) {
        new Scan(flow, small, report).run();
      }
    }
  }

  /** Looks through one sentence. */
  private static final class Scan {

    private final Flow flow;
    private final String text;
    private final SmallWords small;
    private final Report report;
    private final Set<UnicodeScript> own;

    Scan(Flow flow, SmallWords small, Report report) {
      this.small = small;
      this.flow = flow;
      this.text = flow.text();
      this.report = report;
      this.own = scripts(flow.language());
    }

    void run() {
      if (own.isEmpty()) {
        return;
      }
      if (!otherScript()
          && text.length() > 3 * WORDS_OF_A_SENTENCE
          && words(text) >= WORDS_OF_A_SENTENCE
          && !small.areUsualIn(text)) {
        otherLanguage();
      }
    }

    /** Finds the first run of another script that is long enough. */
    private boolean otherScript() {
      int start = -1;
      int end = 0;
      UnicodeScript script = null;
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        int c = text.codePointAt(i);
        if (Character.isLetter(c)) {
          UnicodeScript its = c < LATIN_ENDS ? UnicodeScript.LATIN : UnicodeScript.of(c);
          boolean goesOn = its == script || isNeutral(its) || areJapanese(its, script);
          if (start >= 0 && !goesOn) {
            if (told(start, end, script)) {
              return true;
            }
            start = -1;
          }
          if (!isNeutral(its) && !own.contains(its)) {
            start = start < 0 ? i : start;
            script = its;
            end = i + Character.charCount(c);
          }
        } else if (c == Flow.OBJECT && start >= 0) {
          if (told(start, end, script)) {
            return true;
          }
          start = -1;
        }
      }
      return start >= 0 && told(start, end, script);
    }

    private boolean told(int start, int end, UnicodeScript script) {
      String run = text.substring(start, end);
      boolean enough =
          script == UnicodeScript.LATIN
              ? words(run) >= LATIN_WORDS
              : isDense(script) ? letters(run) >= 2 : letters(run) >= LETTERS;
      if (enough) {
        report.add(
            Code.UNMARKED_LANGUAGE,
            flow.span(start, end),
            "These words are in "
                + name(script)
                + " letters, and the text around them is in "
                + flow.language().name(),
            "Mark them with their language: [words]{lang=" + example(script, run) + "}");
      }
      return enough;
    }

    private void otherLanguage() {
      Optional<Language> whole = LanguageDetector.detect(text);
      if (whole.isEmpty() || isNear(whole.get(), flow.language())) {
        return;
      }
      int middle = text.indexOf(' ', text.length() / 2);
      boolean sure =
          middle > 0
              && LanguageDetector.detect(text.substring(0, middle)).equals(whole)
              && LanguageDetector.detect(text.substring(middle)).equals(whole);
      if (sure) {
        report.add(
            Code.UNMARKED_LANGUAGE,
            flow.span(),
            "This reads like "
                + whole.get().name()
                + ", and the text around it is in "
                + flow.language().name(),
            "Put <div lang=\"" + whole.get() + "\"> and </div> around it, on lines of their own");
      }
    }
  }

  private static boolean isNear(Language one, Language other) {
    return one.primary().equals(other.primary())
        || NEAR.stream().anyMatch(n -> n.contains(one.primary()) && n.contains(other.primary()));
  }

  private static boolean isNeutral(UnicodeScript script) {
    return script == UnicodeScript.COMMON
        || script == UnicodeScript.INHERITED
        || script == UnicodeScript.UNKNOWN;
  }

  private static boolean isDense(UnicodeScript script) {
    return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
  }

  private static boolean areJapanese(UnicodeScript one, UnicodeScript other) {
    Set<UnicodeScript> japanese =
        EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    return japanese.contains(one) && japanese.contains(other);
  }

  private static final Map<UnicodeScript, String> EXAMPLES = new EnumMap<>(UnicodeScript.class);

  static {
    EXAMPLES.put(UnicodeScript.ARABIC, "ar");
    EXAMPLES.put(UnicodeScript.HEBREW, "he");
    EXAMPLES.put(UnicodeScript.CYRILLIC, "ru");
    EXAMPLES.put(UnicodeScript.GREEK, "el");
    EXAMPLES.put(UnicodeScript.HAN, "zh");
    EXAMPLES.put(UnicodeScript.HIRAGANA, "ja");
    EXAMPLES.put(UnicodeScript.KATAKANA, "ja");
    EXAMPLES.put(UnicodeScript.HANGUL, "ko");
    EXAMPLES.put(UnicodeScript.THAI, "th");
    EXAMPLES.put(UnicodeScript.DEVANAGARI, "hi");
    EXAMPLES.put(UnicodeScript.LATIN, "en");
  }

  private static String example(UnicodeScript script, String run) {
    return LanguageDetector.detect(run)
        .map(Language::tag)
        .orElse(EXAMPLES.getOrDefault(script, "…"));
  }

  private static String name(UnicodeScript script) {
    String small = script.name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    return Character.toUpperCase(small.charAt(0)) + small.substring(1);
  }

  /** The scripts that a language is written in; none when we don't know. */
  static Set<UnicodeScript> scripts(Language language) {
    return switch (language.primary()) {
      case "ar", "fa", "ur", "ps", "ug", "ckb", "sd" -> EnumSet.of(UnicodeScript.ARABIC);
      case "he", "yi" -> EnumSet.of(UnicodeScript.HEBREW);
      case "zh", "yue" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
      case "ja" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "ko" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "ru", "uk", "be", "bg", "mk", "ky", "tg" -> EnumSet.of(UnicodeScript.CYRILLIC);
      case "el" -> EnumSet.of(UnicodeScript.GREEK);
      case "th" -> EnumSet.of(UnicodeScript.THAI);
      case "hi", "mr", "ne", "sa" -> EnumSet.of(UnicodeScript.DEVANAGARI);
      case "ka" -> EnumSet.of(UnicodeScript.GEORGIAN);
      case "hy" -> EnumSet.of(UnicodeScript.ARMENIAN);
      case "bn", "as" -> EnumSet.of(UnicodeScript.BENGALI);
      case "ta" -> EnumSet.of(UnicodeScript.TAMIL);
      case "te" -> EnumSet.of(UnicodeScript.TELUGU);
      case "en",
          "de",
          "fr",
          "es",
          "it",
          "pt",
          "nl",
          "sv",
          "da",
          "nb",
          "nn",
          "no",
          "fi",
          "is",
          "pl",
          "cs",
          "sk",
          "sl",
          "hr",
          "hu",
          "ro",
          "et",
          "lv",
          "lt",
          "tr",
          "ca",
          "gl",
          "eu",
          "ga",
          "cy",
          "id",
          "ms",
          "vi",
          "tl",
          "sw",
          "af",
          "la",
          "eo",
          "sq",
          "mt" ->
          EnumSet.of(UnicodeScript.LATIN);
      default -> EnumSet.noneOf(UnicodeScript.class);
    };
  }

  private static int words(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      count += letter && !inside ? 1 : 0;
      inside = letter || inside && (text.charAt(i) == '\'' || text.charAt(i) == '’');
    }
    return count;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
