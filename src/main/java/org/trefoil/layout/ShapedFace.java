package org.trefoil.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.trefoil.media.FontFace;

/**
 * A face that turns characters into glyphs, by the JDK's own HarfBuzz. Measures are thousandths of
 * the size; glyphs are indices in the font file.
 */
final class ShapedFace {

  /** The JDK's sign for "draws nothing". */
  private static final int INVISIBLE = 0xFFFF;

  private static final int MISSING = 0;

  private static final float SIZE = 1000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int TAB_STOPS = 4;

  private final FontFace face;
  private final Font font;
  private final int space;

  ShapedFace(FontFace face) {
    this.face = face;
    this.font = load(face);
    this.space = font.createGlyphVector(EXACT, " ").getGlyphCode(0);
  }

  private static Font load(FontFace face) {
    try {
      Font plain =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.file().bytes()));
      return plain.deriveFont(
          Map.of(
              TextAttribute.SIZE, SIZE,
              TextAttribute.KERNING, TextAttribute.KERNING_ON,
              TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new UncheckedIOException(new IOException(face.name() + " is damaged", e));
    }
  }

  FontFace face() {
    return face;
  }

  /** Glyphs from left to right, with the place of each and the character that it begins with. */
  record Shape(int[] glyphs, float[] xs, float[] ys, int[] clusters, float width) {}

  /**
   * Shapes characters of one direction. What the JDK needs no glyph for (joiners, soft hyphens) has
   * none.
   *
   * @param text the characters, in the order of reading
   * @param rightToLeft their direction
   * @return clusters count from the beginning of the text
   */
  Shape shape(String text, boolean rightToLeft) {
    char[] characters = text.replace('\n', ' ').replace('\t', ' ').toCharArray();
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector = font.layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
    return shape(vector, text);
  }

  /** Whether the font has a glyph for a character. */
  boolean draws(int codePoint) {
    return font.canDisplay(codePoint);
  }

  /** What the font has no glyph for draws nothing; a PDF must not show the glyph for "missing". */
  private int drawable(int glyph) {
    return glyph == MISSING ? space : glyph;
  }

  private Shape shape(GlyphVector vector, String text) {
    int all = vector.getNumGlyphs();
    int count = 0;
    int[] glyphs = new int[all];
    float[] xs = new float[all];
    float[] ys = new float[all];
    int[] clusters = new int[all];
    float tabs = 0;
    for (int i = 0; i < all; i++) {
      Point2D place = vector.getGlyphPosition(i);
      int cluster = vector.getGlyphCharIndex(i);
      if (vector.getGlyphCode(i) != INVISIBLE) {
        glyphs[count] = drawable(vector.getGlyphCode(i));
        xs[count] = (float) place.getX() + tabs;
        ys[count] = (float) -place.getY();
        clusters[count++] = cluster;
      }
      if (text.charAt(cluster) == '\t') {
        double advance = vector.getGlyphPosition(i + 1).getX() - place.getX();
        tabs += (float) (advance * (TAB_STOPS - 1));
      }
    }
    float width = (float) vector.getGlyphPosition(all).getX() + tabs;
    return new Shape(
        cut(glyphs, count), cut(xs, count), cut(ys, count), cut(clusters, count), width);
  }

  private static int[] cut(int[] values, int count) {
    return count == values.length ? values : java.util.Arrays.copyOf(values, count);
  }

  private static float[] cut(float[] values, int count) {
    return count == values.length ? values : java.util.Arrays.copyOf(values, count);
  }
}
