package org.trefoil.cli;

import org.trefoil.pipeline.Progress;

/** Tells the user what happens. */
interface Teller extends Progress {

  /** An input failed; the others go on. */
  void failure(String input, ExitCode code, String sentence);

  /** All is over. */
  void end(ExitCode code);
}
