package org.trefoil.check.statement;

import java.util.List;
import java.util.Set;

/**
 * A point of EN 301 549 or of the European Accessibility Act.
 *
 * @param clause where it stands
 * @param asks what it asks for
 * @param rules ids of the rules of the source that bear on it
 * @param files what of the finished files bears on it: {@code proof}, {@code epub}, {@code pdf}
 * @param question what only a person can judge; empty when nothing is left
 */
public record Point(
    String clause, String asks, List<String> rules, Set<String> files, String question) {

  /** How far machines have come with a point. */
  public enum Result {
    /** Nothing was found that speaks against it. */
    NOTHING_FOUND,
    /** Something was found. */
    FINDINGS,
    /** No machine looked at it. */
    NOT_CHECKED
  }

  /** Copies the collections. */
  public Point {
    rules = List.copyOf(rules);
    files = Set.copyOf(files);
  }

  /** All points, in the order of the standard and of the act. */
  public static List<Point> all() {
    return Table.rows("points.tsv").stream()
        .map(
            row ->
                new Point(
                    row[0],
                    row[1],
                    words(row[2]),
                    Set.copyOf(words(row[3])),
                    row[4].equals("-") ? "" : row[4]))
        .toList();
  }

  private static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" "));
  }

  /** What the checks say of this point. */
  public Result result(List<Examined> checks) {
    boolean looked = false;
    for (Examined check : checks) {
      boolean source = check.kind().equals("source") && !rules.isEmpty();
      boolean proof = check.tool().equals("Equivalence") && files.contains("proof");
      boolean bears = source || proof || files.contains(check.kind());
      looked |= bears;
      if (bears && speaksAgainst(check, source)) {
        return Result.FINDINGS;
      }
    }
    return looked ? Result.NOTHING_FOUND : Result.NOT_CHECKED;
  }

  private boolean speaksAgainst(Examined check, boolean source) {
    return source
        ? check.findings().stream().anyMatch(finding -> rules.contains(finding.rule()))
        : !check.findings().isEmpty();
  }
}
