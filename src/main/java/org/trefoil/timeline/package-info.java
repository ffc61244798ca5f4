/**
 * Where things are: in the pages of the PDF and in the time of the recording. Plain values keyed by
 * node id, so that one leaf can tell another what it needs to know without seeing it; the pipeline
 * carries them.
 */
package org.trefoil.timeline;
