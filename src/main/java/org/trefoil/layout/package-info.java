/**
 * The model to placed frames, without any input or output. In come a document, the pictures and the
 * fonts; out go pages of {@link org.trefoil.layout.Frame}s, each naming its {@link
 * org.trefoil.layout.Owner}, so that the PDF's writer neither measures nor guesses. What breaks,
 * where it breaks and what is printed again is decided here alone.
 *
 * <p>The way of the text: inlines become <em>pieces</em> of one owner and one look; the pieces of a
 * text block are one <em>passage</em>, cut into <em>segments</em> of one face and one direction and
 * shaped by the JDK's HarfBuzz; a line breaker says where its lines end; each line becomes a
 * <em>slab</em>, as do pictures and rows of tables; the page breaker stacks slabs. Positions within
 * a column count in points, from the upper edge of the slab, and are moved to the page at the end.
 *
 * <p>Three things hold for every document: the runs of an inline, joined in the order of the pages,
 * are its text to the character; no line is wider than its measure unless a single cluster is; and
 * the work grows with the length of the text, however deep or wide the blocks are.
 */
package org.trefoil.layout;
