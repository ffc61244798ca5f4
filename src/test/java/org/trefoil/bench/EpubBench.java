package org.trefoil.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.trefoil.document.Document;
import org.trefoil.epub.EpubOptions;
import org.trefoil.epub.EpubWriter;
import org.trefoil.language.Language;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.Cover;
import org.trefoil.media.FontLibrary;
import org.trefoil.media.cover.CoverPainter;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/**
 * How long a book takes from Markdown to a finished EPUB without sound, stage by stage, in wall
 * time and in the time of the processors. Arguments: the kind of book (prose, tables, code, arabic
 * or chinese), its size in MB, how often.
 */
public final class EpubBench {

  private EpubBench() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    String kind = arguments.length > 0 ? arguments[0] : "prose";
    double size = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
    int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    String text = PageBench.book(kind, (int) (size * 1_000_000));
    for (int run = 0; run < runs; run++) {
      measure(kind, text);
    }
  }

  private static void measure(String kind, String text) throws IOException {
    long[] wall = new long[5];
    long[] processor = new long[5];
    note(0, wall, processor);
    Source source = Source.of("book.md", text);
    Report report = new Report(source);
    Document read = new MarkdownReader().read(source, report);
    note(1, wall, processor);
    Document document = Refinery.refine(read, RefineOptions.NONE, report);
    note(2, wall, processor);
    Cover cover =
        new CoverPainter(FontLibrary.with(List.of())).paint("A book", "", Language.ENGLISH);
    note(3, wall, processor);
    new EpubWriter(EpubOptions.DEFAULT)
        .write(document, Assets.NONE.with(cover), OutputStream.nullOutputStream(), report);
    note(4, wall, processor);
    System.out.printf(
        Locale.ROOT, "%s, %d characters, wall and processor in ms:", kind, text.length());
    String[] stages = {"read", "refine", "cover", "epub"};
    for (int i = 0; i < stages.length; i++) {
      System.out.printf(
          Locale.ROOT,
          " %s %d %d,",
          stages[i],
          wall[i + 1] - wall[i],
          processor[i + 1] - processor[i]);
    }
    System.out.printf(Locale.ROOT, " all %d %d%n", wall[4] - wall[0], processor[4] - processor[0]);
  }

  private static void note(int place, long[] wall, long[] processor) {
    wall[place] = System.nanoTime() / 1_000_000;
    processor[place] = PageBench.cpu() / 1_000_000;
  }
}
