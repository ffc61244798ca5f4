package org.trefoil.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.Finding;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.statement.Claim;
import org.trefoil.check.statement.Examined;
import org.trefoil.check.statement.Statement;
import org.trefoil.check.statement.StatementPage;
import org.trefoil.document.Metadata;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** Puts together the report of all checks of one text. */
final class Reports {

  private Reports() {}

  /** What the files of a report are called. */
  static List<String> names(String name) {
    return List.of(name + ".report.html", name + ".report.json");
  }

  /** Writes both files. */
  static void write(Statement statement, String name, Staging place) throws IOException {
    try (OutputStream out = out(place.begin(names(name).get(0)))) {
      StatementPage.write(statement, out);
    }
    Files.writeString(place.begin(names(name).get(1)), statement.json());
  }

  private static OutputStream out(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** Everything that was looked at. */
  static Statement statement(Manuscript manuscript, Outcome outcome, List<Event> looks)
      throws IOException {
    List<Examined> checks = new ArrayList<>();
    checks.add(source(manuscript.report()));
    for (Event look : looks) {
      if (look instanceof Event.Proved proved) {
        checks.add(
            examined(
                outcome,
                proved.file(),
                "Equivalence",
                version(),
                proved.matter() == Event.Proved.Matter.SOUND ? PROOF_OF_SOUND : PROOF,
                proved.findings()));
      } else if (look instanceof Event.Checked checked) {
        checks.add(examined(outcome, checked));
      }
    }
    Metadata metadata = manuscript.document().metadata();
    return new Statement(
        metadata.title(),
        metadata.language().tag(),
        metadata
            .date()
            .map(date -> date.atOffset(ZoneOffset.UTC).toLocalDate().toString())
            .orElse("unknown"),
        version(),
        checks,
        claims(outcome, checks),
        exceptions(manuscript.report()));
  }

  private static final String PROOF =
      "Reads the finished file back and compares it with the text, sentence by sentence";

  private static final String PROOF_OF_SOUND =
      "Decodes the finished sound and looks whether each sentence has a stretch of it, in order, that"
          + " is neither silent, nor too short or long, nor that of another; words aren't recognised";

  private static String version() {
    String version = Reports.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private static Examined source(Report report) throws IOException {
    Source source = report.source();
    List<Finding> findings =
        report.diagnostics().stream()
            .filter(found -> found.code() != Code.NOT_SPOKEN)
            .map(found -> finding(source, found))
            .toList();
    return new Examined(
        source.name(),
        sourceHash(source),
        "source",
        "Trefoil's linter",
        version(),
        "Looks for what only an author can mend",
        findings);
  }

  private static Finding finding(Source source, Diagnostic found) {
    return new Finding(
        "Trefoil",
        found.code().id(),
        found.severity(),
        source.position(found.span()).toString(),
        found.message());
  }

  /** Of the file if there is one, else of the text as UTF-8. */
  private static String sourceHash(Source source) throws IOException {
    Optional<Path> file = file(source.name());
    return file.isPresent()
        ? hash(file.get())
        : HexFormat.of().formatHex(digest().digest(source.text().getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException notAFile) {
      return Optional.empty();
    }
  }

  private static Examined examined(Outcome outcome, Event.Checked checked) throws IOException {
    boolean vera = checked.validator().startsWith("veraPDF");
    String tool = vera ? "veraPDF" : checked.validator();
    if (vera) {
      String profiles = String.join(", ", profiles(checked.file()));
      String method =
          profiles.isEmpty()
              ? "The file claims no profile, so it was held to none"
              : "Holds the file to what it claims: " + profiles;
      return examined(
          outcome, checked.file(), tool, PdfValidation.version(), method, checked.findings());
    }
    return tool.equals("EPUBCheck")
        ? examined(
            outcome,
            checked.file(),
            tool,
            EpubValidation.version(),
            "Holds the file to EPUB 3.3",
            checked.findings())
        : examined(
            outcome,
            checked.file(),
            "Trefoil’s own checks",
            version(),
            "Looks for what the validators don't see",
            checked.findings());
  }

  private static List<String> profiles(Path pdf) throws IOException {
    return PdfValidation.claims(pdf).stream()
        .map(profile -> profile.name().replace('_', ' '))
        .toList();
  }

  private static Examined examined(
      Outcome outcome,
      Path file,
      String tool,
      String version,
      String method,
      List<Finding> findings)
      throws IOException {
    String kind =
        outcome.outputs().stream()
            .filter(output -> output.file().equals(file))
            .findFirst()
            .map(output -> output.target().name().toLowerCase(java.util.Locale.ROOT))
            .orElse("audio");
    return new Examined(
        file.getFileName().toString(), hash(file), kind, tool, version, method, findings);
  }

  private static List<Claim> claims(Outcome outcome, List<Examined> checks) throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (Output output : outcome.outputs()) {
      if (output.target() == Target.EPUB && !output.tellsOfBook()) {
        claims.addAll(Claim.ofBook(output.file(), checks));
      } else if (output.target() == Target.PDF) {
        claims.addAll(Claim.ofPages(output.file()));
      }
    }
    return claims;
  }

  private static List<String> exceptions(Report report) {
    return report.diagnostics().stream()
        .filter(found -> found.code() == Code.NOT_SPOKEN)
        .map(
            found ->
                report.source().name()
                    + ":"
                    + report.source().position(found.span())
                    + ": "
                    + found.message()
                    + ".")
        .toList();
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        digest.update(piece, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
