package org.trefoil.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
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
 * How long a book takes from Markdown to a finished PDF, stage by stage. Arguments: the kind of
 * book (prose, tables, code, arabic or chinese), its size in MB, how often.
 */
public final class PageBench {

  private static final String LETTERS = "eeeetttaaaoooiiinnnsssrrrhhllddcumfpgwybvk";
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  private final Random random = new Random(1);
  private final String kind;
  private final String[] words;
  private final StringBuilder book = new StringBuilder();

  private PageBench(String kind) {
    this.kind = kind;
    this.words = new String[12_000];
    for (int i = 0; i < words.length; i++) {
      words[i] = word();
    }
  }

  /** A book of a kind and about a size in bytes. */
  static String book(String kind, int bytes) {
    return new PageBench(kind).book(bytes);
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    String kind = arguments.length > 0 ? arguments[0] : "prose";
    double size = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
    int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    String text = book(kind, (int) (size * 1_000_000));
    for (int run = 0; run < runs; run++) {
      measure(kind, text);
    }
  }

  private static void measure(String kind, String text) throws IOException {
    long cpu = cpu();
    long start = System.nanoTime();
    Source source = Source.of("book.md", text);
    Report report = new Report(source);
    Document read = new MarkdownReader().read(source, report);
    long parsed = System.nanoTime();
    Document document = Refinery.refine(read, RefineOptions.NONE, report);
    long refined = System.nanoTime();
    PagedDocument paged =
        new Typesetter(PageStyle.STANDARD, FontLibrary.ofMachine(List.of(), new Language("und")))
            .typeset(document, Assets.NONE, report);
    long typeset = System.nanoTime();
    Counting out = new Counting();
    new PdfWriter().write(document, paged, PdfOptions.DEFAULTS, out);
    long written = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "%s: %d bytes, %d pages; read %d, refine %d, typeset %d, write %d, all %d ms (%d ms of processor); PDF %d bytes%n",
        kind,
        text.getBytes(StandardCharsets.UTF_8).length,
        paged.pages().size(),
        (parsed - start) / 1_000_000,
        (refined - parsed) / 1_000_000,
        (typeset - refined) / 1_000_000,
        (written - typeset) / 1_000_000,
        (written - start) / 1_000_000,
        (cpu() - cpu) / 1_000_000,
        out.count);
  }

  /**
   * The time of all processors for this program, in nanoseconds; wall time depends on neighbours.
   */
  static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static final class Counting extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(3) + random.nextInt(4) + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append(letter());
    }
    return word.toString();
  }

  private char letter() {
    return switch (kind) {
      case "arabic" -> ARABIC.charAt(random.nextInt(ARABIC.length()));
      case "chinese" -> (char) (0x4E00 + random.nextInt(2500));
      default -> LETTERS.charAt(random.nextInt(LETTERS.length()));
    };
  }

  /** Words that come often come often: the squares of even numbers crowd at the beginning. */
  private String next() {
    double place = random.nextDouble() * random.nextDouble() * random.nextDouble();
    return words[(int) (place * words.length)];
  }

  private String book(int size) {
    book.append("---\ntitle: A book\nlang: ").append(language()).append("\n---\n");
    for (int chapter = 1; book.length() < size / bytesOfLetter(); chapter++) {
      book.append("\n# Chapter ").append(chapter).append("\n\n");
      for (int i = 0; i < 40; i++) {
        block(i);
      }
    }
    return book.toString();
  }

  private int bytesOfLetter() {
    return kind.equals("arabic") ? 2 : kind.equals("chinese") ? 3 : 1;
  }

  private String language() {
    return kind.equals("arabic") ? "ar" : kind.equals("chinese") ? "zh" : "en";
  }

  private void block(int number) {
    if (kind.equals("tables") && number % 3 == 0) {
      book.append("| a | b | c | d |\n|---|---|--:|---|\n");
      for (int row = 0; row < 12; row++) {
        for (int cell = 0; cell < 4; cell++) {
          book.append("| ").append(next()).append(' ').append(next()).append(' ');
        }
        book.append("|\n");
      }
    } else if (kind.equals("code") && number % 3 == 0) {
      book.append("```java\n");
      for (int line = 0; line < 15; line++) {
        book.append("    ".repeat(random.nextInt(3))).append(next()).append("(\"");
        book.append(next()).append("\", ").append(next()).append(");\n");
      }
      book.append("```\n");
    } else {
      paragraph();
    }
    book.append('\n');
  }

  private void paragraph() {
    int sentences = 3 + random.nextInt(6);
    String space = kind.equals("chinese") ? "" : " ";
    for (int i = 0; i < sentences; i++) {
      int length = 6 + random.nextInt(16);
      for (int k = 0; k < length; k++) {
        book.append(k == 0 ? capital(next()) : next());
        book.append(k + 1 < length ? space : kind.equals("chinese") ? "。" : ". ");
      }
    }
    book.append('\n');
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
