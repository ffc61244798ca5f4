package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Lexer;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Follows the operators of a page, and of the forms that it draws (ISO 32000-1, 8 and 9). */
final class Drawing {

  /** Forms in forms are followed no deeper than this. */
  private static final int DEEPEST = 12;

  private final ContentReader reader;
  private final PdfObjects objects;
  private final Page page;
  private final Marks marks;
  private final Faults faults;
  private final TextPen pen;
  private final List<Value> operands = new ArrayList<>();
  private Value.Dict resources = new Value.Dict(Map.of());
  private Optional<Bounds> path = Optional.empty();
  private int depth;

  Drawing(ContentReader reader, Page page, Marks marks, Faults faults) {
    this.reader = reader;
    this.objects = reader.objects();
    this.page = page;
    this.marks = marks;
    this.faults = faults;
    this.pen = new TextPen(reader, page, marks, faults);
  }

  /** Follows a stream to its end. */
  void run(byte[] bytes, Value.Dict own) throws BrokenPdfException {
    resources = own;
    int saved = pen.depth();
    Lexer lexer = Lexer.ofContent(bytes);
    while (!lexer.isAtEnd()) {
      Value value = next(lexer);
      if (!(value instanceof Value.Word word)) {
        operands.add(value);
      } else {
        if (word.value().equals("ID")) {
          lexer.skipImage();
          marks.draw(pen.place(0, 0, 1, 1));
        } else {
          operator(word.value());
        }
        operands.clear();
      }
    }
    boolean balanced = pen.depth() == saved;
    faults.unless(balanced, page, "A graphics state is saved and never restored");
  }

  /** The next value; behind what is no value nothing is looked at. */
  private Value next(Lexer lexer) {
    try {
      return lexer.next();
    } catch (BrokenPdfException e) {
      faults.add(page, "What is drawn can't be read to its end: " + e.getMessage());
      lexer.stop();
      return Value.NULL;
    }
  }

  private void operator(String word) throws BrokenPdfException {
    switch (word) {
      case "BDC" -> marks.begin(operand(0).asName().orElse(""), operand(1), resources);
      case "BMC" -> marks.begin(operand(0).asName().orElse(""), Value.NULL, resources);
      case "EMC" -> marks.end();
      case "Do" -> paintNamed(operand(0).asName().orElse(""));
      case "re" -> rectangle();
      case "m", "l" -> extend(number(0), number(1));
      case "c" -> extend(number(4), number(5));
      case "v", "y" -> extend(number(2), number(3));
      case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> paint();
      case "n" -> path = Optional.empty();
      case "sh" -> marks.draw(page.box());
      default -> pen.operator(word, operands, resources);
    }
  }

  private void rectangle() {
    extend(number(0), number(1));
    extend(number(0) + number(2), number(1) + number(3));
  }

  private void extend(double x, double y) {
    Bounds point = pen.place(x, y, x, y);
    path = Optional.of(path.map(point::with).orElse(point));
  }

  private void paint() {
    path.ifPresent(marks::draw);
    path = Optional.empty();
  }

  private void paintNamed(String name) throws BrokenPdfException {
    Value named = objects.dict(resources, "XObject").get(name);
    Value object = objects.resolve(named);
    boolean isForm =
        object instanceof Value.Stream stream
            && objects.get(stream.dict(), "Subtype").asName().orElse("").equals("Form");
    if (!isForm) {
      marks.draw(pen.place(0, 0, 1, 1));
    } else if (depth < DEEPEST) {
      form((Value.Stream) object, named instanceof Value.Ref ref ? ref.number() : -1);
    }
  }

  private void form(Value.Stream form, int number) throws BrokenPdfException {
    if (number >= 0) {
      reader.form(number, page).drawn();
    }
    Value.Dict outer = resources;
    Value.Dict own = objects.dict(form.dict(), "Resources");
    operands.clear();
    depth++;
    int before = pen.save();
    pen.transform(matrix(objects.items(form.dict(), "Matrix")));
    Bounds box = Bounds.of(form.dict().get("BBox"), objects).orElse(page.box());
    Bounds edges = pen.place(box.left(), box.bottom(), box.right(), box.top());
    int open = marks.enter(number, edges, form.dict().entries().containsKey("StructParent"));
    run(reader.bytes(form), own.entries().isEmpty() ? outer : own);
    marks.leave(open);
    pen.restoreTo(before);
    depth--;
    resources = outer;
  }

  private Matrix matrix(List<Value> items) throws BrokenPdfException {
    List<Value> resolved = new ArrayList<>();
    for (Value item : items) {
      resolved.add(objects.resolve(item));
    }
    return items.size() == 6 ? TextPen.matrix(resolved) : Matrix.SAME;
  }

  private Value operand(int index) {
    return index < operands.size() ? operands.get(index) : Value.NULL;
  }

  private double number(int index) {
    return operand(index).asNumber().orElse(0);
  }
}
