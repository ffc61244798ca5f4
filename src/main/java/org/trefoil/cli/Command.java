package org.trefoil.cli;

import java.io.IOException;

/** Something that the user can ask for; its fields are the options. */
interface Command {

  /**
   * Does it.
   *
   * @param terminal where to read, print and speak
   * @return how it ended
   * @throws UsageException when the options make no sense together or with the files there are
   * @throws IOException when the environment fails
   */
  ExitCode run(Terminal terminal) throws UsageException, IOException;
}
