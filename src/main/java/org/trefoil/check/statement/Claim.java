package org.trefoil.check.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trefoil.check.BookMetadata;
import org.trefoil.check.PdfValidation;

/**
 * Something that a file says of itself.
 *
 * @param file the file's name
 * @param property such as {@code schema:accessibilityFeature}
 * @param value such as {@code alternativeText}
 * @param reason what it rests on
 */
public record Claim(String file, String property, String value, String reason) {

  private static final Map<String, String[]> REASONS =
      Table.rows("claims.tsv").stream()
          .collect(Collectors.toMap(row -> row[0] + "=" + row[1], row -> row));

  /**
   * What an EPUB claims in its package document.
   *
   * @param epub the book
   * @param checks what was found in it and in its source, which may speak against a claim
   * @throws IOException when it can't be read
   */
  public static List<Claim> ofBook(Path epub, List<Examined> checks) throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (String[] meta : BookMetadata.accessibility(epub)) {
      boolean several = meta[0].endsWith("Sufficient");
      List<String> reasons = new ArrayList<>();
      for (String value : several ? meta[1].split(",") : new String[] {meta[1]}) {
        reasons.add(reason(meta[0] + "=" + value.strip(), checks));
      }
      claims.add(new Claim(name(epub), meta[0], meta[1], String.join(" ", reasons)));
    }
    return claims;
  }

  private static String reason(String claim, List<Examined> checks) {
    String[] row = REASONS.get(claim);
    if (row == null) {
      return "Words of the author or of the program; not checked by machine.";
    }
    List<String> against = List.of(row[3].split(" "));
    return checks.stream()
        .flatMap(check -> check.findings().stream())
        .filter(finding -> against.contains(finding.rule()))
        .findFirst()
        .map(finding -> "Not borne out: " + finding.rule() + " at " + finding.place() + ".")
        .orElse(row[2]);
  }

  /**
   * What a PDF claims in its metadata; it is held to each by veraPDF.
   *
   * @throws IOException when it can't be read
   */
  public static List<Claim> ofPages(Path pdf) throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (PdfValidation.Profile profile : PdfValidation.claims(pdf)) {
      claims.add(
          new Claim(
              name(pdf),
              "conformance",
              profile.name().replace('_', ' '),
              "veraPDF held the file to this profile; what it found is listed above."));
    }
    return claims;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
