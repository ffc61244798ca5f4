package org.trefoil.check.pdf.rule;

import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Xmp;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** What the file says about itself as a whole (ISO 14289-1, 5, 6.2, 7.1; ISO 14289-2, 5, 8.11). */
public final class MetadataRule implements Rule {

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("metadata");
    PdfObjects objects = book.objects();
    Value.Dict marks = objects.dict(book.catalog(), "MarkInfo");
    faults.unless(isTrue(objects.get(marks, "Marked")), "the catalog", "Doesn't say it is tagged");
    faults.unless(!isTrue(objects.get(marks, "Suspects")), "the catalog", "Says it is suspect");
    Value.Dict viewer = objects.dict(book.catalog(), "ViewerPreferences");
    boolean titled = isTrue(objects.get(viewer, "DisplayDocTitle"));
    faults.unless(titled, "the catalog", "The window shows the name of the file, not the title");
    faults.unless(
        objects.trailer().get("ID").items().size() == 2, "the trailer", "The file has no identity");
    if (objects.get(book.catalog(), "Metadata") instanceof Value.Stream stream) {
      Optional<Xmp> xmp = Xmp.of(objects.data(stream));
      faults.unless(xmp.isPresent(), "the XMP", "Isn't XML");
      if (xmp.isPresent()) {
        packet(xmp.get(), book, faults);
      }
    } else {
      faults.add("the catalog", "There is no XMP");
    }
    return faults.all();
  }

  private static void packet(Xmp xmp, Book book, Faults faults) throws BrokenPdfException {
    Optional<String> title = xmp.property(Xmp.DC, "title");
    faults.unless(title.map(words -> !words.isBlank()).orElse(false), "the XMP", "Has no title");
    Value.Dict info = book.objects().dict(book.objects().trailer(), "Info");
    Optional<String> other = book.objects().get(info, "Title").asText();
    faults.unless(other.isEmpty() || other.equals(title), "the XMP", "Another title than in Info");
    String version = book.objects().version();
    String wanted = version.startsWith("2.") ? "2" : "1";
    boolean fits = xmp.property(Xmp.UA, "part").map(wanted::equals).orElse(true);
    faults.unless(fits, "the XMP", "Claims a part of PDF/UA that isn't for PDF " + version);
  }

  private static boolean isTrue(Value value) {
    return value instanceof Value.Bool bool && bool.value();
  }
}
