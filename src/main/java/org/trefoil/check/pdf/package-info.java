/**
 * Our own eyes on a finished PDF: what it says by its tags, what it draws, and whether the two
 * agree. A file comes in as bytes, {@link org.trefoil.check.pdf.Fault}s go out, each under the name
 * of its rule. A {@link org.trefoil.check.pdf.Book} is the file as read; each {@link
 * org.trefoil.check.pdf.Rule} looks at one side of it. Objects are read by {@code syntax}, which
 * shares nothing with the writer.
 */
package org.trefoil.check.pdf;
