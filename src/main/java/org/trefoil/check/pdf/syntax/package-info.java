/**
 * The objects of a PDF as they stand in the file (ISO 32000-1, 7): bytes come in, values go out.
 * Written for checking: nothing is repaired, and what isn't as the standard says is an {@link
 * org.trefoil.check.pdf.syntax.BrokenPdfException} with the offset in it; a stream that is damaged
 * is read as far as it goes, and that is noted. Encrypted files and the filters of pictures aren't
 * read.
 */
package org.trefoil.check.pdf.syntax;
