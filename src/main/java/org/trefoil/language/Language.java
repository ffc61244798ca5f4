package org.trefoil.language;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language tag in its canonical spelling (BCP 47, RFC 5646 section 2.1.1).
 *
 * @param tag such as {@code en}, {@code zh-Hant} or {@code und}
 */
public record Language(String tag) {

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /** Stands for "not stated and not known". */
  public static final Language UNDETERMINED = new Language("und");

  /** English, the language of the embedded voice. */
  public static final Language ENGLISH = new Language("en");

  private static final Set<String> RTL_SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr");
  private static final Set<String> RTL_LANGUAGES =
      Set.of("ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr", "arz", "prs");

  /** Checks that the tag is well-formed. */
  public Language {
    Objects.requireNonNull(tag);
    if (!WELL_FORMED.matcher(tag).matches()) {
      throw new IllegalArgumentException("Not a language tag: " + tag);
    }
  }

  /** Reads a tag as people write it ({@code EN_us} too); empty when it isn't well-formed. */
  public static Optional<Language> parse(String written) {
    String tag = written.strip().replace('_', '-');
    if (!WELL_FORMED.matcher(tag).matches()) {
      return Optional.empty();
    }
    String canonical = Locale.forLanguageTag(tag).toLanguageTag();
    boolean lost = canonical.equals("und") && !tag.toLowerCase(Locale.ROOT).startsWith("und");
    return lost ? Optional.empty() : Optional.of(new Language(canonical));
  }

  /** The language without region, script or variants. */
  public String primary() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** The direction of its usual script, or of the script that the tag names. */
  public Direction direction() {
    String script = Locale.forLanguageTag(tag).getScript();
    boolean rtl =
        script.isEmpty() ? RTL_LANGUAGES.contains(primary()) : RTL_SCRIPTS.contains(script);
    return rtl ? Direction.RTL : Direction.LTR;
  }

  /** Its English name, for messages. */
  public String name() {
    return locale().getDisplayName(Locale.ENGLISH);
  }

  /** Whether it is the placeholder for "not known". */
  public boolean isUndetermined() {
    return primary().equals("und");
  }

  /** The same language as a JDK locale, for libraries that ask for one. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
