package org.trefoil.check.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.trefoil.check.Finding;
import org.trefoil.xml.XmlWriter;

/** The statement as a page that everybody can read: one column, headings, tables with names. */
public final class StatementPage {

  /** More of one file than anybody reads; the JSON has all. */
  private static final int MOST = 200;

  private static final String STYLE =
      "body{font:1.05rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;"
          + "margin:0 auto;padding:1rem}"
          + "h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem;border-bottom:2px solid #1b1b1b}"
          + "table{border-collapse:collapse;width:100%;margin:1rem 0}"
          + "caption{text-align:start;font-weight:bold;padding:.3rem 0}"
          + "th,td{border:1px solid #595959;padding:.35rem .5rem;text-align:start;"
          + "vertical-align:top;overflow-wrap:break-word}"
          + "th{background:#f0f0f0}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}"
          + "a{color:#0b4f9c}a:focus-visible{outline:3px solid #0b4f9c}"
          + ".skip{position:absolute;left:-99rem}.skip:focus{position:static}"
          + "@media print{body{max-width:none}}";

  private final Statement statement;
  private final XmlWriter page;

  private StatementPage(Statement statement, OutputStream out) {
    this.statement = statement;
    this.page = new XmlWriter(out);
  }

  /** Writes the page; the stream stays open. */
  public static void write(Statement statement, OutputStream out) throws IOException {
    new StatementPage(statement, out).write();
  }

  private void write() throws IOException {
    page.doctype("html");
    page.start("html").attribute("lang", "en").attribute("xmlns", "http://www.w3.org/1999/xhtml");
    head();
    page.start("body");
    page.start("a").attribute("class", "skip").attribute("href", "#main");
    page.text("To the result").end();
    page.start("main").attribute("id", "main");
    page.start("h1").text("Accessibility report: ").start("cite");
    page.attributeIfAny("lang", statement.language()).text(statement.title()).end().end();
    summary();
    files();
    findings();
    claims();
    points();
    questions();
    sound();
    page.end().end().end();
    page.finish();
  }

  private void head() {
    page.start("head");
    page.start("meta").attribute("charset", "utf-8").endEmpty();
    page.start("meta").attribute("name", "viewport");
    page.attribute("content", "width=device-width, initial-scale=1").endEmpty();
    page.element("title", "Accessibility report: " + statement.title());
    page.element("style", STYLE);
    page.end();
  }

  private void summary() {
    long bad = statement.checks().stream().filter(check -> !check.findings().isEmpty()).count();
    page.element(
        "p",
        statement.isSound()
            ? "No tool found a fault in the finished files."
            : "Faults were found in the finished files; see the findings.");
    page.element(
        "p",
        "Made by Trefoil "
            + statement.version()
            + " for the work dated "
            + statement.date()
            + ". "
            + statement.checks().size()
            + " checks were made, of which "
            + bad
            + " found something. No machine can tell whether a work is accessible: the questions"
            + " below are for a person, and nothing here is a legal opinion.");
  }

  private void files() {
    page.element("h2", "What was checked");
    table("Files, tools and results", "File", "SHA-256", "Tool", "What it looks at", "Result");
    for (Examined check : statement.checks()) {
      page.start("tr");
      page.start("th").attribute("scope", "row").text(check.file()).end();
      page.start("td").element("code", check.sha256()).end();
      page.element("td", check.tool() + " " + check.version());
      page.element("td", check.method());
      page.element("td", result(check.findings().size()));
      page.end();
    }
    page.end().end();
  }

  private static String result(int findings) {
    return switch (findings) {
      case 0 -> "nothing found";
      case 1 -> "1 finding";
      default -> findings + " findings";
    };
  }

  private void table(String caption, String... columns) {
    page.start("table").element("caption", caption);
    page.start("thead").start("tr");
    for (String column : columns) {
      page.start("th").attribute("scope", "col").text(column).end();
    }
    page.end().end().start("tbody");
  }

  private void findings() {
    page.element("h2", "What was found");
    boolean any = false;
    for (Examined check : statement.checks()) {
      if (!check.findings().isEmpty()) {
        any = true;
        page.element("h3", check.file() + ", by " + check.tool());
        table(
            "Findings of " + check.tool() + " in " + check.file(),
            "Rule",
            "Severity",
            "Place",
            "What is wrong");
        check.findings().stream().limit(MOST).forEach(this::finding);
        page.end().end();
        rest(check.findings());
      }
    }
    if (!any) {
      page.element("p", "Nothing was found.");
    }
  }

  private void rest(List<Finding> findings) {
    if (findings.size() > MOST) {
      page.element("p", (findings.size() - MOST) + " more are in the JSON file.");
    }
  }

  private void finding(Finding finding) {
    page.start("tr");
    page.start("th").attribute("scope", "row").text(finding.rule()).end();
    page.element("td", Statement.small(finding.severity()));
    page.element("td", finding.place());
    page.element("td", finding.message());
    page.end();
  }

  private void claims() {
    page.element("h2", "What the files say of themselves");
    if (statement.claims().isEmpty()) {
      page.element("p", "They claim nothing.");
      return;
    }
    table("Claims and what they rest on", "Value", "Property", "What it rests on", "File");
    for (Claim claim : statement.claims()) {
      page.start("tr");
      page.start("th").attribute("scope", "row").text(claim.value()).end();
      page.element("td", claim.property());
      page.element("td", claim.reason());
      page.element("td", claim.file());
      page.end();
    }
    page.end().end();
  }

  private void points() {
    page.element("h2", "Points of EN 301 549 and of the European Accessibility Act");
    table("What machines looked at", "Clause", "What it asks for", "By machine", "By a person");
    for (Point point : Point.all()) {
      page.start("tr");
      page.start("th").attribute("scope", "row").text(point.clause()).end();
      page.element("td", point.asks());
      page.element("td", shown(point.result(statement.checks())));
      page.element("td", point.question().isEmpty() ? "nothing is left" : "see the questions");
      page.end();
    }
    page.end().end();
  }

  private static String shown(Point.Result result) {
    return switch (result) {
      case NOTHING_FOUND -> "nothing speaks against it";
      case FINDINGS -> "something was found";
      case NOT_CHECKED -> "not checked";
    };
  }

  private void questions() {
    page.element("h2", "Questions for a person");
    page.start("ol");
    for (Point point : Point.all()) {
      if (!point.question().isEmpty()) {
        page.element("li", point.question() + " (" + point.clause() + ")");
      }
    }
    page.end();
  }

  private void sound() {
    boolean any = statement.checks().stream().anyMatch(check -> check.kind().equals("audio"));
    if (any) {
      page.element("h2", "What was not checked in the recording");
      page.element("p", Statement.OF_SOUND);
    }
    if (!statement.exceptions().isEmpty()) {
      page.element("h2", "What the recording leaves out, and says so");
      page.start("ul");
      statement.exceptions().forEach(exception -> page.element("li", exception));
      page.end();
    }
  }
}
