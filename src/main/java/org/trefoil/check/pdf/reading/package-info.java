/**
 * A PDF as read: {@link org.trefoil.check.pdf.reading.Book} is the file with its pages, what is
 * drawn on them under which marks, and its tags. Bytes come in, things with names go out, and what
 * can't be true of any sound file is noted on the way. Nothing here knows what a standard asks.
 */
package org.trefoil.check.pdf.reading;
