/**
 * What a drawing (SVG) looks like: clean markup goes in, a {@link org.trefoil.drawing.Scene} of
 * shapes with paints comes out, which a page can show without being asked what a style sheet is.
 *
 * <p>The static parts of SVG 1.1 are read, as far as {@code media} lets them through: shapes,
 * paths, text, style sheets, references, gradients, patterns, markers, clips and masks. Letters
 * become outlines, shaped in the fonts that the text around the drawing has, so a drawing looks
 * alike on every machine and in every script. What a drawing costs is bounded by {@link
 * org.trefoil.drawing.Budget}; one that wants more is refused, and its description stands for it.
 * Nothing is read but the markup and the fonts.
 */
package org.trefoil.drawing;
