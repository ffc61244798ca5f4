package org.trefoil.refine;

import org.trefoil.document.Document;
import org.trefoil.report.Report;

/** One step of refinement. */
@FunctionalInterface
interface Pass {

  /** Makes a richer document, and tells the author what was mended. */
  Document apply(Document document, Report report);
}
