package org.trefoil.check.pdf.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;

/** The languages are known by their tags, the one of the whole file among them (7.2). */
public final class LanguageRule implements Rule {

  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

  @Override
  public List<Fault> check(Book book) {
    Faults faults = new Faults("languages");
    Optional<String> whole = book.catalog().get("Lang").asText();
    faults.unless(whole.isPresent(), "the catalog", "Doesn't say the language");
    whole.ifPresent(tag -> tag(tag, "the catalog", faults));
    for (Element element : book.tree().all()) {
      element.text("Lang").ifPresent(tag -> tag(tag, element, faults));
    }
    return faults.all();
  }

  private static void tag(String tag, Object place, Faults faults) {
    faults.unless(TAG.matcher(tag).matches(), place, "No tag of a language: " + tag);
  }
}
