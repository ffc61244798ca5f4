package org.trefoil.check.daisy;

import java.util.List;
import org.trefoil.check.fault.Faults;

/** The file that names the parts. */
final class MasterRule {

  private MasterRule() {}

  static void look(Book book, Faults faults) {
    Page master = book.master();
    if (master == null) {
      faults.add("master", "master.smil", "It is missing");
      return;
    }
    List<String> named = master.named("ref").stream().map(r -> Page.value(r, "src")).toList();
    List<String> parts = book.sequence().stream().map(Page::name).toList();
    faults.unless(
        named.stream().map(Book::file).toList().equals(parts),
        "master",
        master.name(),
        "It names " + named + " and not " + parts);
    boolean titled =
        master.named("ref").stream()
            .noneMatch(
                ref -> Page.value(ref, "title").isBlank() || Page.value(ref, "id").isEmpty());
    faults.unless(titled, "master", master.name(), "A part has no title or no id");
    String identifier = book.navigation().metadata("dc:identifier");
    boolean same = master.metadata("dc:identifier").equals(identifier);
    faults.unless(same, "master", master.name(), "dc:identifier isn't that of the book");
    boolean format = master.metadata("dc:format").equals("Daisy 2.02");
    faults.unless(format, "master", master.name(), "dc:format isn't “Daisy 2.02”");
    double total = Clock.full(book.navigation().metadata("ncc:totalTime"));
    double own = Clock.full(master.metadata("ncc:timeInThisSmil"));
    faults.unless(
        Clock.same(own, total, 1), "master", master.name(), "It isn't as long as the book");
  }
}
