package org.trefoil.layout;

import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.math.Ink;
import org.trefoil.math.Letterforms;
import org.trefoil.media.FontFace;
import org.trefoil.source.Span;

/** The letters of formulas in text of one look: measured for their boxes, then placed. */
final class MathType implements Letterforms {

  /** Neighbouring letters of one face. */
  private record Run(ShapedFace face, boolean missing, String text, boolean rightToLeft) {

    private String drawn() {
      return missing ? String.valueOf(Faces.PLACEHOLDER) : text;
    }

    ShapedFace.Shape shape() {
      return face.word(drawn(), rightToLeft);
    }

    Rectangle2D ink() {
      return face.ink(drawn());
    }
  }

  private record Key(String text, boolean slanted, boolean bold) {}

  private static final double UNIT = 1000;

  private final Faces faces;
  private final Look look;
  private final Span place;
  private final Map<Key, Extent> known = new HashMap<>();

  /**
   * @param look that of the text around the formula; formulas are slanted in their own way
   * @param place where the formula stands, for what is to be told about its characters
   */
  MathType(Faces faces, Look look, Span place) {
    this.faces = faces;
    this.look = look.italic() ? look.slanted() : look;
    this.place = place;
  }

  @Override
  public Extent of(String text, boolean slanted, boolean bold) {
    return known.computeIfAbsent(new Key(text, slanted, bold), this::measured);
  }

  private Extent measured(Key key) {
    double width = 0;
    double ascent = Double.NEGATIVE_INFINITY;
    double descent = Double.NEGATIVE_INFINITY;
    double right = 0;
    for (Run run : runs(key.text, look(key.slanted, key.bold))) {
      Rectangle2D ink = run.ink();
      if (!ink.isEmpty()) {
        ascent = Math.max(ascent, -ink.getMinY());
        descent = Math.max(descent, ink.getMaxY());
        right = Math.max(right, width + ink.getMaxX());
      }
      width += run.shape().width();
    }
    boolean blank = ascent == Double.NEGATIVE_INFINITY;
    double overhang = blank ? 0 : right - width;
    return new Extent(
        width / UNIT, blank ? 0 : ascent / UNIT, blank ? 0 : descent / UNIT, overhang / UNIT);
  }

  private Look look(boolean slanted, boolean bold) {
    Look heavy = bold ? look.heavy() : look;
    return slanted ? heavy.slanted() : heavy;
  }

  private List<Run> runs(String text, Look how) {
    boolean turns = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    List<Run> runs = new ArrayList<>();
    Faces.Choice current = null;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      Faces.Choice choice = choice(codePoint, current, how);
      if (current != null && (choice.face() != current.face() || current.missing())) {
        runs.add(new Run(current.face(), current.missing(), text.substring(start, i), turns));
        start = i;
      }
      current = choice;
      i += Character.charCount(codePoint);
    }
    if (current != null) {
      runs.add(new Run(current.face(), current.missing(), text.substring(start), turns));
    }
    return runs;
  }

  private Faces.Choice choice(int codePoint, Faces.Choice current, Look how) {
    boolean follows = Faces.isBlank(codePoint) || Faces.isMark(codePoint);
    return follows && current != null && !current.missing()
        ? current
        : faces.of(how.style(), codePoint, place);
  }

  /** The glyphs of some letters of a formula that begins at a place on the page. */
  List<Frame.Glyphs> glyphs(Ink.Letters letters, Owner owner, double x, double baseline) {
    Look how = look(letters.slanted(), letters.bold());
    double size = look.size() * letters.size();
    double pen = x + letters.x() * look.size();
    List<Frame.Glyphs> frames = new ArrayList<>();
    for (Run run : runs(letters.text(), how)) {
      ShapedFace.Shape shape = run.shape();
      FontFace.Cut own = run.face().face().cut();
      frames.add(
          new Frame.Glyphs(
              owner,
              run.face().face(),
              FontFace.Cut.of(how.bold() && !own.isBold(), how.italic() && !own.isItalic()),
              size,
              look.color(),
              pen,
              baseline + letters.y() * look.size(),
              run.rightToLeft(),
              run.text(),
              shape.glyphs(),
              shape.xs(),
              shape.ys(),
              shape.clusters()));
      pen += shape.width() * size / UNIT;
    }
    return frames;
  }
}
