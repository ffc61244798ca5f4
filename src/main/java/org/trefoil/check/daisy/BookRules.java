package org.trefoil.check.daisy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trefoil.check.fault.Fault;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** All rules for a book. */
public final class BookRules {

  private BookRules() {}

  /**
   * Looks at a book.
   *
   * @return what is wrong with it
   * @throws IOException when a file can't be read
   */
  public static List<Fault> faults(BookFolder folder) throws IOException {
    Faults faults = new Faults();
    Optional<String> navigation = folder.navigation();
    if (navigation.isEmpty()) {
      faults.add("ncc", "ncc.html", "It is missing");
      return faults.all();
    }
    names(folder, faults);
    Book book = Book.read(folder, navigation.get(), faults);
    if (book != null) {
      ids(book, faults);
      pictures(book, faults);
      NavigationRule.look(book, faults);
      MetadataRule.look(book, faults);
      SmilRule.look(book, faults);
      MasterRule.look(book, faults);
    }
    return faults.all();
  }

  /** Players with a card know no other letters. */
  private static void names(BookFolder folder, Faults faults) {
    for (String name : folder.names()) {
      boolean plain = name.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9]+");
      faults.unless(plain, "file-name", name, "It is called by more than letters and digits");
    }
  }

  private static void pictures(Book book, Faults faults) {
    for (Page page : book.pages().values()) {
      for (XmlNode.Element picture : page.named("img")) {
        String name = Page.value(picture, "src");
        faults.unless(book.folder().holds(name), "resource", page.name(), name + " is missing");
        boolean told = picture.attribute("alt").isPresent();
        faults.unless(told, "alt", page.name(), name + " has no alternative text");
      }
    }
  }

  private static void ids(Book book, Faults faults) {
    for (Page page : book.pages().values()) {
      for (String id : page.repeated()) {
        faults.add("unique-id", page.name(), "The id " + id + " is there twice");
      }
    }
  }
}
