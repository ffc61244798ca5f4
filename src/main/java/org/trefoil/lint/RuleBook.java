package org.trefoil.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.report.Code;

/** All kinds of findings, with what each is for. */
public final class RuleBook {

  private static final Map<Code, Rule> RULES = read();

  private RuleBook() {}

  /** All rules in the order of their codes. */
  public static List<Rule> rules() {
    return List.copyOf(RULES.values());
  }

  /** The rule of a code. */
  public static Rule of(Code code) {
    return RULES.get(code);
  }

  /** The rule that an author names by id or slug, in whatever case. */
  public static Optional<Rule> named(String name) {
    String wanted = name.strip();
    return RULES.values().stream()
        .filter(
            rule ->
                rule.code().id().equalsIgnoreCase(wanted) || rule.slug().equalsIgnoreCase(wanted))
        .findFirst();
  }

  private static Map<Code, Rule> read() {
    Map<Code, Rule> rules = new EnumMap<>(Code.class);
    for (Code code : Code.values()) {
      rules.put(code, unexplained(code));
    }
    for (String[] row : WordList.rows("rules.tsv")) {
      rules.values().stream()
          .filter(rule -> rule.code().id().equals(row[0]))
          .map(Rule::code)
          .findFirst()
          .ifPresent(code -> rules.put(code, rule(code, row)));
    }
    return rules;
  }

  private static Rule rule(Code code, String[] row) {
    List<String> criteria = new ArrayList<>(List.of(row[2].split(" ")));
    criteria.removeIf(criterion -> criterion.equals("-"));
    return new Rule(code, row[1], criteria, row[3], row[4]);
  }

  /** A code that has no line in the table yet is called by its own name. */
  private static Rule unexplained(Code code) {
    String words = code.name().toLowerCase(Locale.ROOT);
    return new Rule(code, words.replace('_', '-'), List.of(), words.replace('_', ' '), "");
  }
}
