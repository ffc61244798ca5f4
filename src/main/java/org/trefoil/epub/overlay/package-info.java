/**
 * The voice of a book: which sound belongs to which element. A {@link
 * org.trefoil.epub.overlay.BookSound} comes in, made by the recording itself; the {@link
 * org.trefoil.epub.overlay.Plan} says which elements the text needs so that everything that is
 * heard has one to point at; and when the text is written, the {@link
 * org.trefoil.epub.overlay.Pairing} pairs them, so that {@link org.trefoil.epub.overlay.Smil} can
 * be written. Times are never guessed by listening: they are those of the recording.
 */
package org.trefoil.epub.overlay;
