/**
 * What an author can mend before anything is made. A document comes in twice, as it was read and as
 * it was refined, together with its source and with what reading and refining had to say; findings
 * go out, as {@link org.trefoil.report.Diagnostic}s with a stable code, a place and, where it is
 * safe, the changes that mend them. The author's own decisions (comments in the text, a
 * configuration) weigh them. Nothing here knows a leaf, opens a file or depends on the machine:
 * pictures and fonts come in as values of the room {@code media}.
 *
 * <p>A rule is an error only when the result would lack something that nobody but the author can
 * give; whatever is derived or repaired is a warning. A false alarm is worse than a miss.
 */
package org.trefoil.lint;
