package org.trefoil.check.pdf.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.reading.Page;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/**
 * From content and annotations the way leads back to the very element that holds them (ISO 32000-1,
 * 14.7.4.4).
 */
public final class ParentTreeRule implements Rule {

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("parent-tree");
    PdfObjects objects = book.objects();
    Map<Integer, Value> parents = book.parents();
    int next = objects.get(book.tree().root(), "ParentTreeNextKey").integer(Integer.MAX_VALUE);
    parents.keySet().forEach(key -> faults.unless(key < next, "key " + key, "Not below the next"));
    Map<Integer, Integer> holders = content(book, parents, faults);
    for (Page page : book.pages()) {
      for (Value annotation : objects.items(page.dict(), "Annots")) {
        annotation(annotation, page, book, parents, holders, faults);
      }
    }
    return faults.all();
  }

  /** Checks the way back from content, and gathers which element holds which annotation. */
  private static Map<Integer, Integer> content(
      Book book, Map<Integer, Value> parents, Faults faults) throws BrokenPdfException {
    Map<Integer, Integer> holders = new HashMap<>();
    Map<Integer, List<Value>> back = new HashMap<>();
    for (Page page : book.pages()) {
      int key = book.objects().get(page.dict(), "StructParents").integer(-1);
      back.put(
          page.number(), book.objects().resolve(parents.getOrDefault(key, Value.NULL)).items());
    }
    for (int form : book.forms().keySet()) {
      Value.Dict dict =
          book.objects().resolve(new Value.Ref(form)).asDict().orElse(new Value.Dict(Map.of()));
      int key = book.objects().get(dict, "StructParents").integer(-1);
      back.put(form, book.objects().resolve(parents.getOrDefault(key, Value.NULL)).items());
    }
    for (Element element : book.tree().all()) {
      for (Kid kid : element.kids()) {
        if (kid instanceof Kid.Annotation annotation) {
          holders.put(annotation.number(), element.number());
        } else if (kid instanceof Kid.Content content) {
          List<Value> elements = back.getOrDefault(content.page(), List.of());
          boolean leads =
              content.mcid() >= 0
                  && content.mcid() < elements.size()
                  && elements.get(content.mcid()).equals(new Value.Ref(element.number()));
          if (!leads) {
            faults.add(element, "No way back from content " + content.mcid());
          }
        }
      }
    }
    return holders;
  }

  private static void annotation(
      Value annotation,
      Page page,
      Book book,
      Map<Integer, Value> parents,
      Map<Integer, Integer> holders,
      Faults faults)
      throws BrokenPdfException {
    Value.Dict dict = book.objects().resolve(annotation).asDict().orElse(new Value.Dict(Map.of()));
    int number = annotation instanceof Value.Ref ref ? ref.number() : -1;
    int key = book.objects().get(dict, "StructParent").integer(-1);
    Value parent = parents.getOrDefault(key, Value.NULL);
    Integer holder = holders.get(number);
    faults.unless(holder != null, page, "Annotation " + number + " belongs to no element");
    faults.unless(
        holder == null || parent.equals(new Value.Ref(holder)),
        page,
        "No way back from annotation " + number);
  }
}
