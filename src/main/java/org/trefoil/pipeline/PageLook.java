package org.trefoil.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Sheet;
import org.trefoil.layout.Theme;

/**
 * How the pages of the PDF look.
 *
 * @param theme letters, lines and colours
 * @param sheet the size of the pages; empty for the theme's, or else A4
 * @param fonts files of fonts that are asked, in this order, for what the bundled fonts lack,
 *     before those of the machine
 * @param attachments files that the PDF carries, beside those that the text names
 */
public record PageLook(
    Theme theme, Optional<Sheet> sheet, List<Path> fonts, List<Path> attachments) {

  /** The standard theme on A4, with the fonts of the machine. */
  public static final PageLook STANDARD = new PageLook(Theme.STANDARD, Optional.empty(), List.of());

  /** Checks that nothing is missing and copies the list. */
  public PageLook {
    Objects.requireNonNull(theme);
    Objects.requireNonNull(sheet);
    fonts = List.copyOf(fonts);
    attachments = List.copyOf(attachments);
  }

  /** A look of pages that carry nothing but what the text names. */
  public PageLook(Theme theme, Optional<Sheet> sheet, List<Path> fonts) {
    this(theme, sheet, fonts, List.of());
  }

  /** The same on other pages. */
  public PageLook on(Sheet other) {
    return new PageLook(theme, Optional.of(other), fonts, attachments);
  }

  PageStyle style() {
    return PageStyle.of(theme, sheet.or(theme::sheet).orElse(PageStyle.Paper.A4.sheet()));
  }
}
