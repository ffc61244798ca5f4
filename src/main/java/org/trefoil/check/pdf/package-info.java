/**
 * Our own eyes on a finished PDF: what it says by its tags, what it draws, and whether the two
 * agree. A file comes in as bytes, faults go out, each under the name of its rule or the number of
 * its clause. {@code syntax} reads objects and shares nothing with the writer, {@code reading}
 * makes a book with pages and tags of them, {@code clause} asks what the standard asks, {@code
 * rule} what we ask beyond it.
 */
package org.trefoil.check.pdf;
