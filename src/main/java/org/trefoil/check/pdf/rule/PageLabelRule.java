package org.trefoil.check.pdf.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Mark;
import org.trefoil.check.pdf.reading.NameTree;
import org.trefoil.check.pdf.reading.Page;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** The reader's page box shows the numbers that are printed (ISO 32000-1, 12.4.2). */
public final class PageLabelRule implements Rule {

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("page-labels");
    List<String> labels = labels(book);
    faults.unless(!labels.isEmpty(), "the catalog", "Pages have no labels");
    for (int i = 0; i < labels.size(); i++) {
      Page page = book.pages().get(i);
      String label = labels.get(i);
      List<Mark> printed =
          book.contents(page).artifacts().stream()
              .filter(mark -> mark.tag().equals("Pagination Footer"))
              .toList();
      boolean same =
          printed.isEmpty() || printed.stream().anyMatch(mark -> says(mark.text(), label));
      faults.unless(same, page, "Is called " + label + ", but prints another number");
    }
    return faults.all();
  }

  private static boolean says(String printed, String label) {
    return List.of(printed.strip().split("\\s+")).contains(label);
  }

  /** The label of each page; none when the file has none. */
  static List<String> labels(Book book) throws BrokenPdfException {
    Map<Integer, Value> ranges =
        NameTree.numbers(book.objects(), book.objects().dict(book.catalog(), "PageLabels"));
    List<String> labels = new ArrayList<>();
    Value.Dict range = new Value.Dict(Map.of());
    int begin = 0;
    for (int page = 0; page < book.pages().size() && !ranges.isEmpty(); page++) {
      if (ranges.containsKey(page)) {
        range = book.objects().resolve(ranges.get(page)).asDict().orElse(range);
        begin = page;
      }
      labels.add(label(range, page - begin, book));
    }
    return labels;
  }

  private static String label(Value.Dict range, int offset, Book book) throws BrokenPdfException {
    String prefix = book.objects().get(range, "P").asText().orElse("");
    int number = book.objects().get(range, "St").integer(1) + offset;
    return prefix
        + switch (book.objects().get(range, "S").asName().orElse("")) {
          case "D" -> Integer.toString(number);
          case "R" -> roman(number);
          case "r" -> roman(number).toLowerCase(Locale.ROOT);
          case "A" -> letters(number);
          case "a" -> letters(number).toLowerCase(Locale.ROOT);
          default -> "";
        };
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int left = Math.min(Math.max(number, 0), 100_000);
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        out.append(signs[i]);
      }
    }
    return out.toString();
  }

  /** A to Z, then AA to ZZ, and so on (table 159). */
  private static String letters(int number) {
    int index = Math.max(number, 1) - 1;
    return String.valueOf((char) ('A' + index % 26)).repeat(Math.min(index / 26 + 1, 1000));
  }
}
