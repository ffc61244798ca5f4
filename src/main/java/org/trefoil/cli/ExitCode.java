package org.trefoil.cli;

/** How a run ended, for scripts. The numbers are part of the contract. */
enum ExitCode {
  /** Everything asked for was done; warnings don't count. */
  DONE(0),
  /** The source has errors that only its author can mend. */
  SOURCE(1),
  /** The command line is wrong. */
  USAGE(2),
  /** Files, disk or programs of the machine failed. */
  ENVIRONMENT(3),
  /** The files were made, but a check of them failed. */
  CHECK(4),
  /** A mistake in Trefoil itself. */
  BUG(70),
  /** The user stopped it. */
  STOPPED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** What the process returns. */
  int number() {
    return number;
  }

  /** The graver of two, when several inputs ended differently. */
  ExitCode or(ExitCode other) {
    return number >= other.number ? this : other;
  }
}
