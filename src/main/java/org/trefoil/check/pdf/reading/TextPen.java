package org.trefoil.check.pdf.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Keeps the graphics state and shows text in it (ISO 32000-1, 8.4 and 9). */
final class TextPen {

  private static final int INVISIBLE = 3;

  private final ContentReader reader;
  private final PdfObjects objects;
  private final Page page;
  private final Marks marks;
  private final Faults faults;
  private final Deque<TextState> saved = new ArrayDeque<>();
  private List<Value> operands = List.of();
  private TextState state = new TextState();
  private Matrix line = Matrix.SAME;
  private Matrix pen = Matrix.SAME;

  TextPen(ContentReader reader, Page page, Marks marks, Faults faults) {
    this.reader = reader;
    this.objects = reader.objects();
    this.page = page;
    this.marks = marks;
    this.faults = faults;
  }

  /** Where a rectangle comes to stand on the page. */
  Bounds place(double left, double bottom, double right, double top) {
    return state.coordinates.of(left, bottom, right, top);
  }

  /** How many states are saved. */
  int depth() {
    return saved.size();
  }

  /** Saves the state, and says how many were saved before. */
  int save() {
    saved.push(state.copy());
    return saved.size() - 1;
  }

  /** Restores states until so many are saved. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      state = saved.pop();
    }
  }

  void transform(Matrix change) {
    state.coordinates = change.then(state.coordinates);
  }

  /** Follows an operator; one that changes nothing that is read is passed over. */
  void operator(String word, List<Value> given, Value.Dict resources) throws BrokenPdfException {
    operands = given;
    switch (word) {
      case "q" -> save();
      case "Q" -> restore();
      case "cm" -> transform(matrix(operands));
      case "BT" -> place(Matrix.SAME);
      case "Tm" -> place(matrix(operands));
      case "Td" -> place(line.moved(number(0), number(1)));
      case "TD" -> {
        state.leading = -number(1);
        place(line.moved(number(0), number(1)));
      }
      case "T*" -> place(line.moved(0, -state.leading));
      case "Tf" -> font(operand(0).asName().orElse(""), resources);
      case "gs" -> settings(operand(0).asName().orElse(""), resources);
      case "Tr" -> state.mode = (int) number(0);
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

  private void restore() {
    if (saved.isEmpty()) {
      faults.add(page, "A graphics state is restored that was never saved");
    } else {
      state = saved.pop();
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

  private void font(String name, Value.Dict resources) throws BrokenPdfException {
    state.size = number(1);
    Value found = objects.get(objects.dict(resources, "Font"), name);
    Optional<Value.Dict> dict = found.asDict();
    faults.unless(dict.isPresent(), page, "No font is called " + name);
    state.font = dict.isPresent() ? Optional.of(reader.font(dict.get())) : Optional.empty();
    boolean embedded = state.font.map(Font::isEmbedded).orElse(true);
    faults.unless(embedded, page, "The font " + name + " isn't embedded");
  }

  /** Sets what a dictionary of settings says of the font (8.4.5). */
  private void settings(String name, Value.Dict resources) throws BrokenPdfException {
    Value.Dict settings = objects.dict(objects.dict(resources, "ExtGState"), name);
    List<Value> font = objects.items(settings, "Font");
    if (font.size() == 2 && objects.resolve(font.get(0)).asDict().isPresent()) {
      state.font = Optional.of(reader.font(objects.resolve(font.get(0)).asDict().get()));
      state.size = objects.resolve(font.get(1)).asNumber().orElse(0);
    }
  }

  /** Shows a string, or moves the pen by a number. */
  private void show(Value value) {
    if (value instanceof Value.Num adjustment) {
      pen = pen.moved(-adjustment.value() / 1000 * state.size * state.scale, 0);
    } else if (value instanceof Value.Str string && state.font.isPresent()) {
      marks.say();
      glyphs(string.bytes(), state.font.get());
    } else if (value instanceof Value.Str) {
      faults.add(page, "Text is shown without a font");
    }
  }

  private void glyphs(byte[] codes, Font font) {
    boolean visible = state.mode != INVISIBLE;
    double at = 0;
    double first = -1;
    double last = 0;
    int step;
    for (int i = 0; i < codes.length; i += step) {
      step = Math.min(font.length(codes, i), codes.length - i);
      int code = 0;
      for (int k = i; k < i + step; k++) {
        code = code << 8 | codes[k] & 255;
      }
      font.use(code, visible);
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
    return text.codePoints().allMatch(TextPen::isBlank);
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

  /** The change of coordinates that six numbers are. */
  static Matrix matrix(List<Value> six) {
    double[] n = new double[6];
    for (int i = 0; i < 6 && i < six.size(); i++) {
      n[i] = six.get(i).asNumber().orElse(0);
    }
    return new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  private Value operand(int index) {
    return index < operands.size() ? operands.get(index) : Value.NULL;
  }

  private double number(int index) {
    return operand(index).asNumber().orElse(0);
  }
}
