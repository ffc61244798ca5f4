package org.trefoil.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Objects;
import org.trefoil.document.Inline;
import org.trefoil.media.FontFace;

/** Something placed on a page. Arrays in frames are not to be changed. */
public sealed interface Frame {

  /** What it is the drawing of. */
  Owner owner();

  /**
   * Glyphs on one base line, in one face, size, colour and direction. Runs of one line stand in the
   * order of reading, whatever their places; the glyphs of a run stand from left to right.
   *
   * @param owner what it is the drawing of
   * @param face the font
   * @param imitated the cut that the text wants and the face isn't: heavier letters are drawn with
   *     a line around them, slanted ones leaning
   * @param size the size in points
   * @param color red, green and blue in 24 bits
   * @param x the left end, in points from the left edge of the page
   * @param baseline in points from the upper edge of the page
   * @param rightToLeft whether the text is read from right to left
   * @param letters the characters and their glyphs
   */
  record Glyphs(
      Owner owner,
      FontFace face,
      FontFace.Cut imitated,
      double size,
      int color,
      double x,
      double baseline,
      boolean rightToLeft,
      Letters letters)
      implements Frame {
    public Glyphs {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(face);
      Objects.requireNonNull(imitated);
      Objects.requireNonNull(letters);
    }

    /** Glyphs that are laid out already; see the methods of the same names. */
    public Glyphs(
        Owner owner,
        FontFace face,
        FontFace.Cut imitated,
        double size,
        int color,
        double x,
        double baseline,
        boolean rightToLeft,
        String text,
        int[] glyphs,
        float[] xs,
        float[] ys,
        int[] clusters) {
      this(
          owner,
          face,
          imitated,
          size,
          color,
          x,
          baseline,
          rightToLeft,
          Letters.of(text, ShapedFace.Shape.of(glyphs, xs, ys, clusters)));
    }

    /**
     * The characters, in the order of reading; the space at a line's end is among them, a hyphen
     * that only the line's end asks for is U+00AD.
     */
    public String text() {
      return letters.text();
    }

    /** Indices in the font file, from left to right. */
    public int[] glyphs() {
      return letters.shape().glyphs();
    }

    /** Where each glyph stands, in thousandths of the size from the left end. */
    public float[] xs() {
      return letters.shape().xs();
    }

    /** How far each glyph is raised, in thousandths of the size. */
    public float[] ys() {
      return letters.shape().ys();
    }

    /** For each glyph the first UTF-16 unit in the text that it belongs to. */
    public int[] clusters() {
      return letters.shape().clusters();
    }

    /** The same with all glyphs laid out, for whoever asks for them more than once. */
    public Glyphs laidOut() {
      return with(owner, x, baseline, letters.laidOut());
    }

    /** The same drawing of something else. */
    Glyphs ownedBy(Owner other) {
      return with(other, x, baseline, letters);
    }

    /** The same elsewhere. */
    Glyphs shifted(double dx, double dy) {
      return with(owner, x + dx, baseline + dy, letters);
    }

    private Glyphs with(Owner other, double left, double base, Letters drawn) {
      return new Glyphs(other, face, imitated, size, color, left, base, rightToLeft, drawn);
    }
  }

  /** A picture in a rectangle. */
  record Picture(Owner owner, Plate plate, Box box) implements Frame {
    public Picture {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(plate);
      Objects.requireNonNull(box);
    }
  }

  /** An ellipse of one colour that fills a rectangle: a mark of stress. Never content. */
  record Dot(Owner.Artifact owner, int color, Box box) implements Frame {
    public Dot {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(box);
    }
  }

  /** A rectangle of one colour: a rule or a ground. Never content. */
  record Fill(Owner.Artifact owner, int color, Box box) implements Frame {
    public Fill {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(box);
    }
  }

  /**
   * A formula, whose letters don't stand in the order of reading.
   *
   * @param owner what it is the drawing of
   * @param text the same in a line of letters, in the order of reading
   * @param typed the same as one types it, with marks before what is raised and lowered
   * @param letters its letters, wherever they stand
   * @param areas its strokes, brackets and roots, filled; not to be changed
   * @param color the colour of these areas
   * @param box where all of it stands
   */
  record Formula(
      Owner owner,
      String text,
      String typed,
      List<Glyphs> letters,
      Path2D areas,
      int color,
      Box box)
      implements Frame {
    public Formula {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(text);
      Objects.requireNonNull(typed);
      letters = List.copyOf(letters);
      Objects.requireNonNull(areas);
      Objects.requireNonNull(box);
    }

    /** The same drawing of something else. */
    Formula ownedBy(Owner other) {
      List<Glyphs> owned = letters.stream().map(run -> run.ownedBy(other)).toList();
      return new Formula(other, text, typed, owned, areas, color, box);
    }

    /** The same elsewhere. */
    Formula shifted(double dx, double dy) {
      List<Glyphs> moved = letters.stream().map(run -> run.shifted(dx, dy)).toList();
      Path2D path = new Path2D.Double(areas, AffineTransform.getTranslateInstance(dx, dy));
      Box there = new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
      return new Formula(owner, text, typed, moved, path, color, there);
    }
  }

  /**
   * Where a link can be touched: one a line. Its owner is that of its words.
   *
   * @param link a Link or a NoteReference
   */
  record LinkArea(Owner owner, Inline link, Box box) implements Frame {
    public LinkArea {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(link);
      Objects.requireNonNull(box);
    }
  }
}
