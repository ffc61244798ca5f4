/**
 * Text to model. A {@link org.trefoil.source.Source} comes in, a {@link
 * org.trefoil.document.Document} goes out whose nodes all know where they stand; nothing that the
 * author wrote is lost on the way.
 *
 * <p>Flexmark, which is used here and nowhere else, finds the blocks in a guarded copy of the
 * source; the text of each block is then taken from the source itself, by offset, as a passage, and
 * read in one pass. Marks that pair become nodes, marks that don't stay characters. The dialect is
 * written down in {@code src/docs/markdown.md}; its limits are named constants, each with a test
 * that goes beyond it. The pipeline enters by {@link org.trefoil.markdown.MarkdownReader}.
 */
package org.trefoil.markdown;
