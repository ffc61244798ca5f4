package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.layout.Sheet;
import org.trefoil.layout.Theme;
import org.trefoil.layout.ThemeException;
import org.trefoil.media.FontException;
import org.trefoil.media.FontLibrary;
import org.trefoil.pipeline.PageLook;
import org.trefoil.pipeline.Themes;
import picocli.CommandLine.Option;

/** The options for the look of the PDF's pages. */
final class PageOptions {

  @Option(
      names = "--page",
      paramLabel = "PAPER",
      description =
          "The paper of the PDF, such as a4 (default), letter or a5, or a size such as 120x180mm.")
  private String page;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description =
          "The look of the PDF's pages: standard (default), large-print, dyslexia, or a file that"
              + " ends in .yaml.")
  private String theme;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description =
          "A TrueType font for characters that the bundled fonts lack; may be given several"
              + " times.")
  private List<String> fonts = new ArrayList<>();

  @Option(
      names = "--attach",
      paramLabel = "FILE",
      description =
          "A file that the PDF carries, such as the text itself or its data; may be given several"
              + " times. The PDF is PDF/A-3a then, or PDF/A-4f.")
  private List<String> attachments = new ArrayList<>();

  /** What was chosen. */
  PageLook look() throws UsageException, IOException {
    List<Path> files = new ArrayList<>();
    for (String font : fonts) {
      files.add(Input.path(font));
    }
    try {
      FontLibrary.check(files);
    } catch (FontException e) {
      throw new UsageException("--font: " + e.getMessage());
    }
    return new PageLook(theme(), sheet(), files, attached());
  }

  private List<Path> attached() throws UsageException {
    List<Path> files = new ArrayList<>();
    for (String name : attachments) {
      Path file = Input.path(name);
      if (!Files.isRegularFile(file)) {
        throw new UsageException("--attach: there is no file " + name);
      }
      files.add(file);
    }
    return files;
  }

  private Theme theme() throws UsageException, IOException {
    try {
      return theme == null ? Theme.STANDARD : Themes.find(theme);
    } catch (ThemeException e) {
      throw new UsageException("--theme: " + e.getMessage());
    }
  }

  private Optional<Sheet> sheet() throws UsageException {
    if (page == null) {
      return Optional.empty();
    }
    Optional<Sheet> sheet = Sheet.named(page);
    if (sheet.isEmpty()) {
      throw new UsageException(
          "--page can't be "
              + page
              + "; choose a3, a4, a5, a6, b4, b5, b6, letter, legal, tabloid, executive or a size"
              + " such as 120x180mm");
    }
    return sheet;
  }
}
