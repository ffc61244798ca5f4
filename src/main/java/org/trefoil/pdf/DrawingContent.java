package org.trefoil.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.trefoil.drawing.Mark;
import org.trefoil.drawing.Paint;
import org.trefoil.drawing.Pen;

/**
 * The content of one form of a drawing. Marks are written in the units of the whole form, wherever
 * they stand, so that hardly any of them needs a state of its own.
 */
final class DrawingContent {

  /** PDF/A-2 allows 28 states on each other (6.1.13); what is deeper becomes a form of its own. */
  private static final int DEEPEST = 20;

  private static final int PLACES = 3;

  /** What is set; empty when that is left from whatever showed the form. */
  private static final class State implements Cloneable {
    private String fill = "";
    private String line = "";
    private String pen = "";
    private double opacity = 1;

    State copy() {
      State copy = new State();
      copy.fill = fill;
      copy.line = line;
      copy.pen = pen;
      copy.opacity = opacity;
      return copy;
    }
  }

  private final Drawings drawings;
  private final Rectangle2D seen;
  private final ByteStream out = new ByteStream();
  private final COSDictionary resources = new COSDictionary();
  private final Deque<State> saved = new ArrayDeque<>();
  private State state = new State();

  /**
   * @param seen what there is room for
   */
  DrawingContent(Drawings drawings, Rectangle2D seen) {
    this.drawings = drawings;
    this.seen = seen;
    resources.setDirect(true);
  }

  ByteStream bytes() {
    return out;
  }

  COSDictionary resources() {
    return resources;
  }

  /** Changes the units. */
  private void matrix(AffineTransform matrix) {
    double[] values = new double[6];
    matrix.getMatrix(values);
    for (double value : values) {
      out.decimal(value, Precise.PLACES);
    }
    out.op("cm");
  }

  /** Draws a mark. */
  void draw(Mark mark, AffineTransform outer) throws IOException {
    draw(mark, outer, 1);
  }

  private void draw(Mark mark, AffineTransform outer, double opacity) throws IOException {
    if (mark instanceof Mark.Group group) {
      AffineTransform place = new AffineTransform(outer);
      place.concatenate(group.place());
      group(group, place, opacity);
    } else if (mark instanceof Mark.Fill fill) {
      fill(fill, outer, opacity * fill.opacity());
    } else if (mark instanceof Mark.Stroke stroke) {
      stroke(stroke, outer, opacity * stroke.opacity());
    }
  }

  private void group(Mark.Group group, AffineTransform place, double outer) throws IOException {
    double opacity = outer * group.opacity();
    boolean thinned = opacity < 1 && !Drawings.isSingle(group);
    boolean own = thinned || group.masks().isPresent() || saved.size() >= DEEPEST;
    boolean bracketed = own || !group.clips().isEmpty();
    if (bracketed) {
      save();
    }
    for (Mark.Clip clip : group.clips()) {
      new PathOperators(out, PLACES).write(clip.shape(), place);
      out.op(clip.evenOdd() ? "W* n" : "W n");
    }
    if (own) {
      opacity(opacity);
      form(group, place);
    } else {
      for (Mark mark : group.marks()) {
        draw(mark, place, opacity);
      }
    }
    if (bracketed) {
      restore();
    }
  }

  private void form(Mark.Group group, AffineTransform place) throws IOException {
    if (group.masks().isPresent()) {
      mask(group.masks().get(), place);
    }
    DrawingContent inner = inner();
    for (Mark mark : group.marks()) {
      inner.draw(mark, place);
    }
    out.name(resource(COSName.XOBJECT, "X", drawings.group(inner, seen))).op("Do");
  }

  private DrawingContent inner() {
    return new DrawingContent(drawings, seen);
  }

  private void mask(Mark.Mask mask, AffineTransform place) throws IOException {
    DrawingContent inner = inner();
    new PathOperators(inner.out, PLACES).write(mask.area(), place);
    inner.out.op("W n");
    inner.draw(mask.content(), place);
    masked(inner);
  }

  /** From here on only as much is seen as a form is light. */
  private void masked(DrawingContent light) throws IOException {
    COSDictionary mask = Drawings.mask(drawings.group(light, seen));
    out.name(resource(COSName.EXT_G_STATE, "G", mask)).op("gs");
  }

  private void fill(Mark.Fill fill, AffineTransform place, double opacity) throws IOException {
    boolean veiled = isVeiled(fill.paint());
    if (veiled) {
      save();
      veil((Paint.Gradient) fill.paint(), place);
    }
    opacity(opacity * evenOpacity(fill.paint()));
    String paint = paint(fill.paint(), place, false);
    if (!paint.equals(state.fill)) {
      out.op(paint);
      state.fill = paint;
    }
    new PathOperators(out, PLACES).write(fill.shape(), place);
    out.op(fill.evenOdd() ? "f*" : "f");
    if (veiled) {
      restore();
    }
  }

  private void stroke(Mark.Stroke stroke, AffineTransform place, double opacity)
      throws IOException {
    double scale = Math.sqrt(Math.abs(place.getDeterminant()));
    if (scale == 0) {
      return;
    }
    boolean even = isEven(place, scale);
    boolean veiled = isVeiled(stroke.paint());
    if (veiled || !even) {
      save();
    }
    if (veiled) {
      veil((Paint.Gradient) stroke.paint(), place);
    }
    opacity(opacity * evenOpacity(stroke.paint()));
    String paint = paint(stroke.paint(), place, true);
    if (!paint.equals(state.line)) {
      out.op(paint);
      state.line = paint;
    }
    if (even) {
      line(stroke, stroke.pen().scaled(scale), place, PLACES);
    } else {
      matrix(place);
      int places = PLACES + (int) Math.max(0, Math.min(5, Math.ceil(Math.log10(scale))));
      line(stroke, stroke.pen(), new AffineTransform(), places);
    }
    if (veiled || !even) {
      restore();
    }
  }

  private void line(Mark.Stroke stroke, Pen pen, AffineTransform place, int places) {
    pen(pen, places);
    new PathOperators(out, places).write(stroke.shape(), place);
    out.op("S");
  }

  /** Whether units are as long across as downwards, and at right angles. */
  private static boolean isEven(AffineTransform place, double scale) {
    double x = Math.hypot(place.getScaleX(), place.getShearY());
    double y = Math.hypot(place.getScaleY(), place.getShearX());
    double product = place.getScaleX() * place.getShearX() + place.getShearY() * place.getScaleY();
    double close = 1e-4 * scale;
    return Math.abs(x - scale) < close
        && Math.abs(y - scale) < close
        && Math.abs(product) < close * scale;
  }

  private void pen(Pen pen, int places) {
    ByteStream wanted = new ByteStream();
    wanted.decimal(pen.width(), places).raw("w ").whole(pen.cap()).raw(" J ");
    wanted.whole(pen.join()).raw(" j ").decimal(pen.miter(), PLACES).raw("M [");
    pen.dashes().forEach(dash -> wanted.decimal(dash, places));
    wanted.raw("] ").decimal(pen.phase(), places).raw("d");
    String written = new String(wanted.toBytes(), java.nio.charset.StandardCharsets.US_ASCII);
    if (!written.equals(state.pen)) {
      out.op(written);
      state.pen = written;
    }
  }

  /** The operator that sets a paint. */
  private String paint(Paint paint, AffineTransform place, boolean line) throws IOException {
    if (paint instanceof Paint.Solid solid) {
      ByteStream color = new ByteStream();
      for (double part : Shadings.rgb(solid.color())) {
        color.decimal(part, PLACES);
      }
      color.raw(line ? "RG" : "rg");
      return new String(color.toBytes(), java.nio.charset.StandardCharsets.US_ASCII);
    }
    COSBase pattern =
        paint instanceof Paint.Gradient gradient
            ? Shadings.colors(gradient, placed(place, gradient.place()))
            : drawings.pattern((Paint.Tiles) paint, placed(place, ((Paint.Tiles) paint).place()));
    String name = resource(COSName.PATTERN, "P", pattern);
    return line ? "/Pattern CS /" + name + " SCN" : "/Pattern cs /" + name + " scn";
  }

  /** Patterns are placed in the units of the form, whatever is set (8.7.2). */
  private static AffineTransform placed(AffineTransform place, AffineTransform own) {
    AffineTransform all = new AffineTransform(place);
    all.concatenate(own);
    return all;
  }

  /** Whether a paint covers more in one place than in another. */
  private static boolean isVeiled(Paint paint) {
    return paint instanceof Paint.Gradient gradient
        && gradient.stops().stream().mapToDouble(Paint.Stop::opacity).distinct().count() > 1;
  }

  private static double evenOpacity(Paint paint) {
    return paint instanceof Paint.Gradient gradient && !isVeiled(paint)
        ? gradient.stops().get(0).opacity()
        : 1;
  }

  private void veil(Paint.Gradient gradient, AffineTransform place) throws IOException {
    DrawingContent light = inner();
    COSDictionary grey = Shadings.opacities(gradient, placed(place, gradient.place()));
    light.out.raw("/Pattern cs ").name(light.resource(COSName.PATTERN, "P", grey)).op("scn");
    new PathOperators(light.out, PLACES).write(seen, new AffineTransform());
    light.out.op("f");
    masked(light);
  }

  private void opacity(double opacity) {
    if (Math.abs(opacity - state.opacity) > 0.0005) {
      COSDictionary wanted = new COSDictionary();
      wanted.setItem(COSName.CA, new Precise(opacity));
      wanted.setItem(COSName.CA_NS, new Precise(opacity));
      wanted.setDirect(true);
      out.name(resource(COSName.EXT_G_STATE, "G", wanted)).op("gs");
      state.opacity = opacity;
    }
  }

  /** Puts something among the resources of the form, under a name of its own. */
  private String resource(COSName kind, String letter, COSBase value) {
    COSDictionary all = resources.getCOSDictionary(kind);
    if (all == null) {
      all = new COSDictionary();
      all.setDirect(true);
      resources.setItem(kind, all);
    }
    String name = letter + all.size();
    all.setItem(COSName.getPDFName(name), value);
    return name;
  }

  private void save() {
    out.op("q");
    saved.push(state.copy());
  }

  private void restore() {
    out.op("Q");
    state = saved.pop();
  }
}
