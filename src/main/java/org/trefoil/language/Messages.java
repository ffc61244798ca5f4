package org.trefoil.language;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Trefoil itself says in a book, a page or a recording, in the language of the work where we
 * have its words, else in English. A text may hold places such as <code>{0}</code>; apostrophes and
 * braces around anything else stand for themselves.
 */
public final class Messages {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final Map<String, Optional<Messages>> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final boolean covers;
  private final Properties texts;
  private final PluralRules plurals;

  private Messages(Language language, boolean covers, Properties texts) {
    this.language = language;
    this.covers = covers;
    this.texts = texts;
    this.plurals = PluralRules.forLocale(language.locale());
  }

  /** The words for a work in a language. */
  public static Messages of(Language language) {
    Messages english = load("en").orElseThrow();
    return load(language.primary())
        .orElseGet(() -> new Messages(Language.ENGLISH, false, english.texts));
  }

  private static Optional<Messages> load(String primary) {
    return LOADED.computeIfAbsent(primary, Messages::read);
  }

  private static Optional<Messages> read(String primary) {
    Properties texts = new Properties();
    try (InputStream in =
        Messages.class.getResourceAsStream("messages_" + primary + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The messages for " + primary, e);
    }
    return Optional.of(new Messages(new Language(primary), true, texts));
  }

  /** Whether we have the words of the language that was asked for. */
  public boolean covers() {
    return covers;
  }

  /** The language that the words are in. */
  public Language language() {
    return language;
  }

  /**
   * The text for a number of things, in the form that the language has for it: the key with {@code
   * .none}, {@code .one}, {@code .two}, {@code .few}, {@code .many} or {@code .other}, of which the
   * last always exists.
   *
   * @param key without the form
   * @param number stands in the first place
   */
  public String counted(String key, int number) {
    String form = key + "." + (number == 0 ? "none" : plurals.select(number));
    return text(texts.containsKey(form) ? form : key + ".other", number);
  }

  /**
   * The text of a key.
   *
   * @param key such as {@code epub.contents}; must exist
   * @param arguments what stands in its places
   */
  public String text(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("There is no message " + key + " in " + language);
    }
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(place.group(1))])));
  }
}
