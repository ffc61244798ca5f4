package org.trefoil.check;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** EPUBCheck, run in-process: what the W3C's own validator says of an EPUB. */
public final class EpubValidation {

  private EpubValidation() {}

  /** The version of EPUBCheck. */
  public static String version() {
    return EpubCheck.version();
  }

  /**
   * Validates a book.
   *
   * @param epub a finished file
   * @return errors and warnings; empty when the book is valid
   * @throws IOException when the file can't be read
   */
  public static List<Finding> validate(Path epub) throws IOException {
    if (!Files.isReadable(epub)) {
      throw new NoSuchFileException(epub.toString());
    }
    Collector collector = new Collector(epub.getFileName().toString());
    new EpubCheck(epub.toFile(), collector).doValidate();
    return List.copyOf(collector.findings);
  }

  /** Keeps what EPUBCheck says at warning level and above. */
  private static final class Collector extends DefaultReportImpl {

    private static final String TOOL = "EPUBCheck " + EpubCheck.version();

    private final List<Finding> findings = new ArrayList<>();

    Collector(String name) {
      super(name);
      setReportingLevel(ReportingLevel.Warning);
      setLocale(Locale.ENGLISH);
      initialize();
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      Severity severity = message.getSeverity();
      if (severity == Severity.FATAL
          || severity == Severity.ERROR
          || severity == Severity.WARNING) {
        String place = location.getPath() + ":" + location.getLine() + ":" + location.getColumn();
        findings.add(
            new Finding(
                TOOL,
                message.getID().toString(),
                severity == Severity.WARNING
                    ? org.trefoil.report.Severity.WARNING
                    : org.trefoil.report.Severity.ERROR,
                place,
                message.getMessage(arguments)));
      }
    }
  }
}
