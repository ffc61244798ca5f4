package org.trefoil.markdown;

import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/**
 * What all parts of one reading share.
 *
 * @param source the Markdown
 * @param definitions what was defined anywhere in it
 * @param names the names that authors asked for
 * @param report what the author should know
 */
record Reading(Source source, Definitions definitions, Names names, Report report) {

  /** The deepest nesting of blocks, and of inlines. */
  static final int MAX_NESTING = 100;

  void warn(Code code, Span span, String message, String hint) {
    report.add(code, span, message, hint);
  }

  void rawHtml(Span span) {
    warn(
        Code.RAW_HTML,
        span,
        "This HTML can't be carried over and stands as text",
        "Write it in Markdown, or escape the '<' as '\\<' if it is meant as text");
  }

  void limit(Span span, String what) {
    warn(
        Code.LIMIT,
        span,
        what + " goes beyond the limit of " + MAX_NESTING + " levels; the rest stands as text",
        "Nest less deeply");
  }
}
