package org.trefoil.epub;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/**
 * The name of a book among all books: the one that the author gives, else one that follows from the
 * text, so that the same text always has the same name and no two texts share one.
 */
final class BookIdentifier {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final String UUID_PREFIX = "urn:uuid:";

  private BookIdentifier() {}

  static String of(Document document, Report report) {
    String stated = document.metadata().identifier().strip();
    if (stated.isEmpty()) {
      return derived(document);
    }
    if (UUID_FORM.matcher(stated).matches()) {
      return UUID_PREFIX + stated.toLowerCase(Locale.ROOT);
    }
    if (stated.toLowerCase(Locale.ROOT).startsWith(UUID_PREFIX)
        && !UUID_FORM.matcher(stated.substring(UUID_PREFIX.length())).matches()) {
      report.add(
          Code.FRONT_MATTER,
          Span.START,
          "The identifier “" + stated + "” isn't a UUID",
          "Give an ISBN, a UUID or no identifier");
      return derived(document);
    }
    return isbn(stated).map(digits -> "urn:isbn:" + digits).orElse(stated);
  }

  private static String derived(Document document) {
    Metadata metadata = document.metadata();
    String name =
        String.join(
            "\n",
            metadata.title(),
            String.join("; ", metadata.authors()),
            metadata.language().tag(),
            document.source().text());
    return UUID_PREFIX + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The digits of an ISBN whose check digit is right (ISO 2108, annex C). */
  private static Optional<String> isbn(String stated) {
    String digits =
        stated
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^(URN:)?ISBN[:\\s]?", "")
            .replaceAll("[\\s-]", "");
    boolean valid =
        digits.matches("[0-9]{13}") && sum(digits, 1, 3) % 10 == 0
            || digits.matches("[0-9]{9}[0-9X]") && sumOfTen(digits) % 11 == 0;
    return valid ? Optional.of(digits) : Optional.empty();
  }

  private static int sum(String digits, int odd, int even) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? odd : even);
    }
    return sum;
  }

  private static int sumOfTen(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = digits.charAt(i) == 'X' ? 10 : Character.digit(digits.charAt(i), 10);
      sum += value * (10 - i);
    }
    return sum;
  }
}
