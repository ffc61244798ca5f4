package org.trefoil.check.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Lexer;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Reads the content streams of pages: which characters stand where, and under which marks. */
final class ContentReader {

  private final PdfObjects objects;
  private final Map<Value.Dict, Font> fonts = new IdentityHashMap<>();

  ContentReader(PdfObjects objects) {
    this.objects = objects;
  }

  /** The contents of a page. */
  Contents read(Page page) throws BrokenPdfException {
    return new Reading(page).read();
  }

  private byte[] bytes(Page page) throws BrokenPdfException {
    Value contents = objects.get(page.dict(), "Contents");
    if (contents instanceof Value.Stream stream) {
      return objects.data(stream);
    }
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (Value each : contents.items()) {
      if (objects.resolve(each) instanceof Value.Stream stream) {
        all.writeBytes(objects.data(stream));
        all.write('\n');
      }
    }
    return all.toByteArray();
  }

  /** One page. */
  private final class Reading {

    private final Page page;
    private final Faults faults = new Faults("content");
    private final Marks marks;
    private final List<Value> operands = new ArrayList<>();
    private final Deque<TextState> saved = new ArrayDeque<>();
    private TextState state = new TextState();
    private Matrix line = Matrix.SAME;
    private Matrix pen = Matrix.SAME;
    private Optional<Bounds> path = Optional.empty();

    Reading(Page page) {
      this.page = page;
      this.marks = new Marks(objects, page, faults);
    }

    Contents read() throws BrokenPdfException {
      Lexer lexer = Lexer.ofContent(bytes(page));
      while (!lexer.isAtEnd()) {
        Value value = lexer.next();
        if (value instanceof Value.Word word) {
          operator(word.value());
          operands.clear();
        } else {
          operands.add(value);
        }
      }
      faults.unless(saved.isEmpty(), page, "A graphics state is saved and never restored");
      return marks.finish();
    }

    private void operator(String word) throws BrokenPdfException {
      switch (word) {
        case "BDC" -> marks.begin(operand(0).asName().orElse(""), operand(1));
        case "BMC" -> marks.begin(operand(0).asName().orElse(""), Value.NULL);
        case "EMC" -> marks.end();
        case "q" -> saved.push(state.copy());
        case "Q" -> restore();
        case "cm" -> state.coordinates = matrix().then(state.coordinates);
        case "Do" -> marks.draw(state.coordinates.of(0, 0, 1, 1));
        case "re" -> rectangle();
        case "m", "l" -> extend(number(0), number(1));
        case "c" -> extend(number(4), number(5));
        case "v", "y" -> extend(number(2), number(3));
        case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> paint();
        case "n" -> path = Optional.empty();
        case "sh", "EI" -> marks.draw(page.box());
        default -> text(word);
      }
    }

    private void restore() {
      if (saved.isEmpty()) {
        faults.add(page, "A graphics state is restored that was never saved");
      } else {
        state = saved.pop();
      }
    }

    private void rectangle() {
      extend(number(0), number(1));
      extend(number(0) + number(2), number(1) + number(3));
    }

    private void extend(double x, double y) {
      Bounds point = state.coordinates.of(x, y, x, y);
      path = Optional.of(path.map(point::with).orElse(point));
    }

    private void paint() {
      path.ifPresent(marks::draw);
      path = Optional.empty();
    }

    private void text(String word) throws BrokenPdfException {
      switch (word) {
        case "BT" -> place(Matrix.SAME);
        case "Tm" -> place(matrix());
        case "Td" -> place(line.moved(number(0), number(1)));
        case "TD" -> {
          state.leading = -number(1);
          place(line.moved(number(0), number(1)));
        }
        case "T*" -> place(line.moved(0, -state.leading));
        case "Tf" -> font();
        case "Tc" -> state.spacing = number(0);
        case "Tw" -> state.wordSpacing = number(0);
        case "Tz" -> state.scale = number(0) / 100;
        case "TL" -> state.leading = number(0);
        case "Ts" -> state.rise = number(0);
        case "Tj" -> show(operand(0));
        case "TJ" -> operand(0).items().forEach(this::show);
        case "'" -> nextLine(0);
        case "\"" -> {
          state.wordSpacing = number(0);
          state.spacing = number(1);
          nextLine(2);
        }
        default -> {
          // colours, line styles and the like: nothing that is read
        }
      }
    }

    private void nextLine(int operand) {
      place(line.moved(0, -state.leading));
      show(operand(operand));
    }

    private void place(Matrix at) {
      line = at;
      pen = at;
    }

    private void font() throws BrokenPdfException {
      state.size = number(1);
      String name = operand(0).asName().orElse("");
      Optional<Value.Dict> dict =
          objects.get(objects.dict(page.resources(), "Font"), name).asDict();
      if (dict.isEmpty()) {
        faults.add(page, "No font is called " + name);
        state.font = Optional.empty();
        return;
      }
      Font font = fonts.get(dict.get());
      if (font == null) {
        font = Font.of(objects, dict.get());
        fonts.put(dict.get(), font);
        faults.unless(font.isEmbedded(), page, "The font " + name + " isn't embedded");
      }
      state.font = Optional.of(font);
    }

    /** Shows a string, or moves the pen by a number. */
    private void show(Value value) {
      if (value instanceof Value.Num adjustment) {
        pen = pen.moved(-adjustment.value() / 1000 * state.size * state.scale, 0);
      } else if (value instanceof Value.Str string && state.font.isPresent()) {
        glyphs(string.bytes(), state.font.get());
      } else if (value instanceof Value.Str) {
        faults.add(page, "Text is shown without a font");
      }
    }

    private void glyphs(byte[] codes, Font font) {
      int step = font.bytesOfCode();
      double at = 0;
      double first = -1;
      double last = 0;
      for (int i = 0; i + step <= codes.length; i += step) {
        int code = step == 1 ? codes[i] & 255 : (codes[i] & 255) << 8 | codes[i + 1] & 255;
        boolean blank = isBlank(meaning(code, font));
        first = blank || first >= 0 ? first : at;
        at += font.width(code) / 1000 * state.size + state.spacing;
        at += step == 1 && code == ' ' ? state.wordSpacing : 0;
        last = blank ? last : at;
      }
      draw(first * state.scale, last * state.scale);
      pen = pen.moved(at * state.scale, 0);
    }

    /** Whether a glyph takes no room of its own: a blank, or a mark that is set on another. */
    private static boolean isBlank(String text) {
      return text.codePoints().allMatch(Reading::isBlank);
    }

    private static boolean isBlank(int codePoint) {
      int type = Character.getType(codePoint);
      return Character.isWhitespace(codePoint)
          || Character.isSpaceChar(codePoint)
          || type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || type == Character.FORMAT;
    }

    /**
     * Notes that glyphs are drawn; blanks around them, which at the end of a line hang into the
     * margin on either side, don't count.
     */
    private void draw(double left, double right) {
      if (left < 0) {
        marks.blank();
        return;
      }
      Matrix place = pen.upright().then(state.coordinates);
      marks.draw(place.of(left, state.rise, right, state.rise + state.size));
    }

    private String meaning(int code, Font font) {
      Optional<String> meaning = font.meaning(code);
      if (meaning.isEmpty()) {
        faults.add(page, "A glyph that means nothing, code " + code);
      }
      String text = meaning.orElse("\uFFFD");
      marks.show(text);
      return text;
    }

    private Matrix matrix() {
      return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
    }

    private Value operand(int index) {
      return index < operands.size() ? operands.get(index) : Value.NULL;
    }

    private double number(int index) {
      return operand(index).asNumber().orElse(0);
    }
  }
}
