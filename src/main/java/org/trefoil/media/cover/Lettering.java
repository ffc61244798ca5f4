package org.trefoil.media.cover;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.media.FontFace;
import org.trefoil.media.FontLibrary;

/** Sets a few words in lines, in whatever fonts have their letters, and gives their outlines. */
final class Lettering {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final double LEADING = 1.25;

  /** The size at which words are shaped, whatever they are drawn at. */
  private static final double UNIT = 100;

  private static final Set<Character.UnicodeScript> ALONE =
      Set.of(
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private final FontLibrary fonts;
  private final FontLibrary.Style style;
  private final boolean rightToLeft;
  private final Map<String, Font> opened = new HashMap<>();

  Lettering(FontLibrary fonts, FontLibrary.Style style, boolean rightToLeft) {
    this.fonts = fonts;
    this.style = style;
    this.rightToLeft = rightToLeft;
  }

  /**
   * Lines of words.
   *
   * @param outlines of each line, the first with its upper edge at 0, all in the middle of a width
   * @param height of all
   */
  record Block(List<Shape> outlines, double height) {}

  /**
   * How large words may be.
   *
   * @param sizes to try, falling
   * @param height that they may take; what doesn't fit at the smallest size is left out
   */
  record Manner(int[] sizes, double height) {}

  /** Sets words in a width, as large as they fit. */
  Block set(String words, double width, Manner manner) {
    Optional<AttributedString> text = dressed(words);
    if (text.isEmpty()) {
      return new Block(List.of(), 0);
    }
    int i = 0;
    int[] sizes = manner.sizes();
    while (i < sizes.length - 1 && !fits(text.get(), words, sizes[i], width, manner.height())) {
      i++;
    }
    List<TextLayout> lines = lines(text.get(), width * UNIT / sizes[i]);
    int most = (int) (manner.height() / (sizes[i] * LEADING));
    return placed(lines.subList(0, Math.min(most, lines.size())), sizes[i], width);
  }

  private boolean fits(AttributedString text, String words, int size, double width, double height) {
    double room = width * UNIT / size;
    return widest(words) <= room && lines(text, room).size() * size * LEADING <= height;
  }

  private static Block placed(List<TextLayout> lines, int size, double width) {
    List<Shape> outlines = new ArrayList<>();
    double step = size * LEADING;
    double scale = size / UNIT;
    for (TextLayout line : lines) {
      double x = (width - line.getVisibleAdvance() * scale) / 2;
      AffineTransform place =
          AffineTransform.getTranslateInstance(x, step * outlines.size() + size);
      place.scale(scale, scale);
      outlines.add(line.getOutline(place));
    }
    return new Block(outlines, step * outlines.size());
  }

  private static List<TextLayout> lines(AttributedString text, double width) {
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(
            text.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), EXACT);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < text.getIterator().getEndIndex()) {
      lines.add(measurer.nextLayout((float) width));
    }
    return lines;
  }

  /** The width of the widest word that can't be broken. */
  private double widest(String words) {
    double widest = 0;
    for (String word : words.split("[\\s-]+")) {
      Optional<AttributedString> text = dressed(word);
      if (text.isPresent() && word.codePoints().noneMatch(Lettering::standsAlone)) {
        widest = Math.max(widest, new TextLayout(text.get().getIterator(), EXACT).getAdvance());
      }
    }
    return widest;
  }

  /** Whether lines may break beside a character, within a word. */
  private static boolean standsAlone(int c) {
    return Character.isIdeographic(c) || ALONE.contains(Character.UnicodeScript.of(c));
  }

  /** The words with a font for each stretch; letters that nobody has are left out. */
  private Optional<AttributedString> dressed(String words) {
    StringBuilder kept = new StringBuilder();
    List<FontFace> faces = new ArrayList<>();
    for (int c : words.codePoints().toArray()) {
      Optional<FontFace> face = face(c);
      face.ifPresent(f -> kept.appendCodePoint(c));
      face.ifPresent(f -> faces.addAll(Collections.nCopies(Character.charCount(c), f)));
    }
    if (kept.toString().isBlank()) {
      return Optional.empty();
    }
    AttributedString text = new AttributedString(kept.toString());
    text.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft);
    int start = 0;
    for (int i = 1; i <= faces.size(); i++) {
      if (i == faces.size() || !faces.get(i).equals(faces.get(start))) {
        text.addAttribute(TextAttribute.FONT, font(faces.get(start)), start, i);
        start = i;
      }
    }
    return Optional.of(text);
  }

  private Optional<FontFace> face(int codePoint) {
    return fonts.covers(style, codePoint)
        ? Optional.of(fonts.face(style))
        : fonts.fallback(codePoint);
  }

  private Font font(FontFace face) {
    return opened.computeIfAbsent(
        face.name(),
        name ->
            open(face)
                .deriveFont((float) UNIT)
                .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
  }

  private static Font open(FontFace face) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.file().bytes()));
    } catch (FontFormatException e) {
      throw new UncheckedIOException(new IOException("The font " + face.name(), e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
