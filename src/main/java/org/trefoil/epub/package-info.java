/**
 * Model to EPUB 3.3. A refined {@link org.trefoil.document.Document} and its pictures come in, one
 * zip file goes out: chapters as XHTML that carry the ids of the model, a package document that
 * claims only what was found true, a table of contents for people and one for old readers.
 *
 * <p>{@link org.trefoil.epub.EpubWriter} reads as the table of contents of this room: survey the
 * blocks, split them into chapter files, gather the publication, write it. Each kind of file has a
 * small class of its own; the book in memory is epub4j's, whose own writer stops at EPUB 2 and is
 * not used. Zip and epub4j are used here and nowhere else.
 */
package org.trefoil.epub;
