/**
 * What PDF/UA asks of a file, as far as our own eyes can tell: each {@link
 * org.trefoil.check.pdf.clause.Clause} is one question to one kind of thing, under the numbers by
 * which PDF/UA-1, PDF/UA-2 and the Matterhorn Protocol know it. A {@link
 * org.trefoil.check.pdf.reading.Book} comes in, faults go out; whether more is wrong with the file
 * than a standard says is for the rules.
 */
package org.trefoil.check.pdf.clause;
