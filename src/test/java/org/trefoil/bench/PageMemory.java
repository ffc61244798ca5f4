package org.trefoil.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import javax.management.JMException;
import javax.management.ObjectName;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.layout.Contents;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Typesetter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.pdf.PdfOptions;
import org.trefoil.pdf.PdfWriter;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/**
 * What is alive after each stage of making a PDF. Arguments: the kind of book and its size in MB as
 * for {@link PageBench}, or a file; then how many classes to list after each stage, if any.
 */
public final class PageMemory {

  private final int classes;

  private PageMemory(int classes) {
    this.classes = classes;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    boolean file = Files.exists(Path.of(arguments[0]));
    int rest = file ? 1 : 2;
    String text =
        file
            ? Files.readString(Path.of(arguments[0]))
            : PageBench.book(arguments[0], (int) (Double.parseDouble(arguments[1]) * 1_000_000));
    int classes = arguments.length > rest ? Integer.parseInt(arguments[rest]) : 0;
    new PageMemory(classes).measure(Source.of("book.md", text));
  }

  private void measure(Source source) throws IOException, JMException {
    tell("text");
    Report report = new Report(source);
    Document document = new MarkdownReader().read(source, report);
    tell("read");
    document = Refinery.refine(document, RefineOptions.NONE, report);
    tell("refined");
    PagedDocument paged = typeset(document, report);
    tell("typeset, " + paged.pages().size() + " pages");
    Queue<PagedDocument.Page> pages = new ArrayDeque<>(paged.pages());
    Optional<Contents> contents = paged.contents();
    paged = null;
    new PdfWriter()
        .write(document, contents, pages, PdfOptions.DEFAULTS, OutputStream.nullOutputStream());
    tell("written");
  }

  private static PagedDocument typeset(Document document, Report report) throws IOException {
    FontLibrary fonts = FontLibrary.ofMachine(List.of(), new Language("und"));
    return new Typesetter(PageStyle.STANDARD, fonts).typeset(document, Assets.NONE, report);
  }

  private void tell(String stage) throws JMException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    System.out.printf(Locale.ROOT, "%-24s %6.1f MB%n", stage, used / 1e6);
    if (classes > 0) {
      Object histogram =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      ((String) histogram).lines().limit(classes + 3).skip(2).forEach(System.out::println);
    }
  }
}
