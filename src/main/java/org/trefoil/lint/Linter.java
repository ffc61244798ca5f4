package org.trefoil.lint;

import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;

/** Looks for what keeps people from reading a text by ear, by touch or by other eyes. */
public final class Linter {

  private Linter() {}

  /**
   * Looks through a text. From then on the report tells everything, what was found before and what
   * will be, as the author decided; but what keeps a file from being made can't be silenced.
   *
   * @param refined the text after refinement; what its repairs had to say is in the report already
   * @param configuration what the author decided
   * @param report takes the findings
   */
  public static void lint(Document refined, Configuration configuration, Report report) {
    Survey survey = Survey.of(refined);
    Descriptions.check(survey, report);
    Headings.check(survey, report);
    LinkTexts.check(survey, report);
    Tables.check(survey, report);
    Tongues.check(survey, report);
    ShortForms.check(survey, report);
    Senses.check(survey, report);
    Ornaments.check(survey, report);
    Details.check(survey, report);
    Markup.check(survey, report);
    Suppressions suppressions = Suppressions.of(survey);
    Repairs repairs = Repairs.of(survey);
    report.weigh(found -> weighed(repairs.mended(found), suppressions, configuration));
  }

  private static Optional<Diagnostic> weighed(
      Diagnostic found, Suppressions suppressions, Configuration configuration) {
    if (found.code() == Code.ASSET) {
      return Optional.of(found);
    }
    return suppressions.cover(found) ? Optional.empty() : configuration.weigh(found);
  }

  /** Looks at the pictures of a text. */
  public static void pictures(Document refined, Assets assets, Report report) {
    Films.check(Survey.of(refined), assets, report);
  }

  /** Looks whether fonts have all characters of a text; typesetting would tell the same. */
  public static void characters(Document refined, FontLibrary fonts, Report report) {
    Glyphs.check(Survey.of(refined), fonts, report);
  }
}
