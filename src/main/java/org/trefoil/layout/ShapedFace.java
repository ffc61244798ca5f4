package org.trefoil.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
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

  /** Longer words hardly come twice. */
  private static final int LONGEST_KEPT = 64;

  /** About 20 MB at most. */
  private static final int MOST_KEPT = 40_000;

  private final FontFace face;
  private final Font font;
  private final int space;
  private final Map<String, Shape> knownLeft = new HashMap<>();
  private final Map<String, Shape> knownRight = new HashMap<>();
  private final Map<Character, Ink> inks = new HashMap<>();

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

  /**
   * Glyphs from left to right, with the place of each and the character that it begins with.
   *
   * @param width in thousandths of the size
   * @param length how many characters they stand for
   */
  record Shape(int[] glyphs, float[] xs, float[] ys, int[] clusters, float width, int length) {

    /** Nothing drawn. */
    static final Shape NONE = new Shape(new int[0], new float[0], new float[0], new int[0], 0, 0);

    /** A shape whose width doesn't matter. */
    static Shape of(int[] glyphs, float[] xs, float[] ys, int[] clusters) {
      int count = glyphs.length;
      if (xs.length != count || ys.length != count || clusters.length != count) {
        throw new IllegalArgumentException("Glyphs without a place or a meaning");
      }
      return new Shape(glyphs, xs, ys, clusters, 0, 0);
    }
  }

  /** The width of a hyphen. */
  float hyphen() {
    return hyphenated("", false).width();
  }

  /** The letters with a hyphen after them. */
  Shape hyphenated(String letters, boolean rightToLeft) {
    return word(letters + (draws(HYPHEN) ? HYPHEN : '-'), rightToLeft);
  }

  /** Shapes a word; the same words come again and again, so their glyphs are kept. */
  Shape word(String text, boolean rightToLeft) {
    if (text.length() > LONGEST_KEPT) {
      return shape(text, rightToLeft);
    }
    Map<String, Shape> known = rightToLeft ? knownRight : knownLeft;
    Shape shape = known.get(text);
    if (shape == null) {
      shape = shape(text, rightToLeft);
      if (known.size() < MOST_KEPT) {
        known.put(text, shape);
      }
    }
    return shape;
  }

  /**
   * Shapes characters of one direction. What the JDK needs no glyph for (joiners, soft hyphens) has
   * none.
   *
   * @param text the characters, in the order of reading
   * @param rightToLeft their direction
   * @return clusters count from the beginning of the text
   */
  private Shape shape(String text, boolean rightToLeft) {
    char[] characters = text.replace('\n', ' ').replace('\t', ' ').toCharArray();
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector = font.layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
    return shape(vector, text);
  }

  /** Where the ink of some characters is, from their beginning and their base line downwards. */
  Rectangle2D ink(String text) {
    char[] characters = text.toCharArray();
    int direction = Font.LAYOUT_LEFT_TO_RIGHT;
    return font.layoutGlyphVector(EXACT, characters, 0, characters.length, direction)
        .getVisualBounds();
  }

  /**
   * Where a character is black.
   *
   * @param left where it begins
   * @param right where it ends
   * @param advance how far the next is
   */
  record Ink(float left, float right, float advance) {}

  /** Where a character by itself is black. */
  Ink ink(char c) {
    return inks.computeIfAbsent(
        c,
        asked -> {
          GlyphVector drawn = font.createGlyphVector(EXACT, String.valueOf(asked));
          var black = drawn.getVisualBounds();
          float advance = drawn.getGlyphMetrics(0).getAdvance();
          return new Ink((float) black.getMinX(), (float) black.getMaxX(), advance);
        });
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
        places[2 * all] + tabs,
        text.length());
  }

  private static int[] cut(int[] values, int count) {
    return count == values.length ? values : Arrays.copyOf(values, count);
  }

  private static float[] cut(float[] values, int count) {
    return count == values.length ? values : Arrays.copyOf(values, count);
  }
}
