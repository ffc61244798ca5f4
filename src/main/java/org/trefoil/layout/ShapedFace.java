package org.trefoil.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

  private static final char HYPHEN = '\u2010';

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
  record Shape(int[] glyphs, float[] xs, float[] ys, int[] clusters, float width) {

    /** Nothing drawn. */
    static final Shape NONE = new Shape(new int[0], new float[0], new float[0], new int[0], 0);

    /**
     * The glyphs of some of the characters, which run from left to right. Both ends have to be
     * where letters don't act on each other.
     */
    Shape slice(int from, int to) {
      int first = firstAt(from);
      int last = firstAt(to);
      float left = edge(first);
      float[] places = Arrays.copyOfRange(xs, first, last);
      int[] meanings = Arrays.copyOfRange(clusters, first, last);
      for (int i = 0; i < places.length; i++) {
        places[i] -= left;
        meanings[i] -= from;
      }
      return new Shape(
          Arrays.copyOfRange(glyphs, first, last),
          places,
          Arrays.copyOfRange(ys, first, last),
          meanings,
          edge(last) - left);
    }

    private int firstAt(int character) {
      int low = 0;
      int high = clusters.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (clusters[middle] < character) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private float edge(int glyph) {
      return glyph < xs.length ? xs[glyph] : width;
    }
  }

  /** The width of a hyphen. */
  float hyphen() {
    return hyphenated("\u00AD", false).width();
  }

  /** The characters with a hyphen drawn for the soft hyphen that they end with. */
  Shape hyphenated(String text, boolean rightToLeft) {
    char hyphen = draws(HYPHEN) ? HYPHEN : '-';
    return shape(text.substring(0, text.length() - 1) + hyphen, rightToLeft);
  }

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
    int[] codes = vector.getGlyphCodes(0, all, null);
    int[] characters = vector.getGlyphCharIndices(0, all, null);
    float[] places = vector.getGlyphPositions(0, all + 1, null);
    int count = 0;
    int[] glyphs = new int[all];
    float[] xs = new float[all];
    float[] ys = new float[all];
    int[] clusters = new int[all];
    float tabs = 0;
    for (int i = 0; i < all; i++) {
      if (codes[i] != INVISIBLE) {
        glyphs[count] = drawable(codes[i]);
        xs[count] = places[2 * i] + tabs;
        ys[count] = -places[2 * i + 1];
        clusters[count++] = characters[i];
      }
      if (text.charAt(characters[i]) == '\t') {
        tabs += (places[2 * i + 2] - places[2 * i]) * (TAB_STOPS - 1);
      }
    }
    return new Shape(
        cut(glyphs, count),
        cut(xs, count),
        cut(ys, count),
        cut(clusters, count),
        places[2 * all] + tabs);
  }

  private static int[] cut(int[] values, int count) {
    return count == values.length ? values : Arrays.copyOf(values, count);
  }

  private static float[] cut(float[] values, int count) {
    return count == values.length ? values : Arrays.copyOf(values, count);
  }
}
