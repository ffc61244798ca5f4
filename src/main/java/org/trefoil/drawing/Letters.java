package org.trefoil.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trefoil.media.FontFace;
import org.trefoil.media.FontLibrary;

/** Turns words into outlines, in whatever fonts have their letters. */
final class Letters {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** The size at which words are shaped, whatever they are drawn at. */
  private static final double UNIT = 100;

  private static final int BOX = 0x25A1;

  private final FontLibrary fonts;
  private final Map<String, Font> opened = new HashMap<>();
  private final SortedSet<Integer> missing = new TreeSet<>();

  Letters(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /**
   * Words as a shape.
   *
   * @param outline beginning at 0 on a base line at 0
   * @param advance how far they reach
   */
  record Word(Shape outline, double advance) {

    static final Word NONE = new Word(new java.awt.geom.Path2D.Double(), 0);
  }

  /** Sets words in a style, at its size. */
  Word set(String words, Style style, double spacing) {
    if (words.isEmpty() || style.size() <= 0) {
      return Word.NONE;
    }
    double scale = style.size() / UNIT;
    TextLayout line = new TextLayout(dressed(words, style, spacing).getIterator(), EXACT);
    AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
    return new Word(line.getOutline(place), line.getAdvance() * scale);
  }

  private AttributedString dressed(String words, Style style, double spacing) {
    StringBuilder shown = new StringBuilder();
    List<FontFace> faces = new ArrayList<>();
    FontLibrary.Style cut = cut(style);
    words
        .codePoints()
        .forEach(
            c -> {
              Optional<FontFace> face = face(cut, c);
              int drawn = face.isPresent() ? c : missed(c);
              FontFace used = face.or(() -> face(cut, drawn)).orElse(fonts.face(cut));
              shown.appendCodePoint(drawn);
              faces.addAll(Collections.nCopies(Character.charCount(drawn), used));
            });
    AttributedString text = new AttributedString(shown.toString());
    text.addAttribute(TextAttribute.RUN_DIRECTION, style.is("direction", "rtl"));
    if (spacing != 0) {
      text.addAttribute(TextAttribute.TRACKING, (float) (spacing / style.size()));
    }
    dress(text, faces, spacing / style.size());
    return text;
  }

  private void dress(AttributedString text, List<FontFace> faces, double tracking) {
    int start = 0;
    for (int i = 1; i <= faces.size(); i++) {
      if (i == faces.size() || !faces.get(i).equals(faces.get(start))) {
        text.addAttribute(TextAttribute.FONT, font(faces.get(start), tracking), start, i);
        start = i;
      }
    }
  }

  private int missed(int codePoint) {
    missing.add(codePoint);
    return BOX;
  }

  /** The characters that nobody had since they were last forgotten. */
  SortedSet<Integer> missing() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  void forget() {
    missing.clear();
  }

  private static FontLibrary.Style cut(Style style) {
    String family = style.value("font-family", "").toLowerCase(Locale.ROOT);
    String weight = style.value("font-weight", "normal").toLowerCase(Locale.ROOT);
    boolean bold = weight.startsWith("bold") || new Numbers(weight).next().orElse(400) >= 600;
    boolean italic = style.is("font-style", "italic", "oblique");
    if (family.matches(".*(mono|courier|consolas|menlo|typewriter).*")) {
      return italic ? FontLibrary.Style.MONOSPACE_ITALIC : FontLibrary.Style.MONOSPACE;
    }
    return bold
        ? italic ? FontLibrary.Style.BOLD_ITALIC : FontLibrary.Style.BOLD
        : italic ? FontLibrary.Style.ITALIC : FontLibrary.Style.REGULAR;
  }

  private Optional<FontFace> face(FontLibrary.Style style, int codePoint) {
    boolean blank = Character.getType(codePoint) == Character.FORMAT;
    return blank || fonts.covers(style, codePoint)
        ? Optional.of(fonts.face(style))
        : fonts.fallback(style, codePoint);
  }

  private Font font(FontFace face, double tracking) {
    Font font = opened.computeIfAbsent(face.name(), name -> open(face).deriveFont((float) UNIT));
    return tracking == 0
        ? font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON))
        : font.deriveFont(Map.of(TextAttribute.TRACKING, (float) tracking));
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
