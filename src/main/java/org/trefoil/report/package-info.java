/**
 * What we tell the author. A {@link org.trefoil.report.Diagnostic} is data: a stable code, a place
 * in the Markdown, a sentence, a hint. Stages collect them in a {@link org.trefoil.report.Report};
 * the doors decide how they look. An author's problem never is an exception.
 */
package org.trefoil.report;
