/**
 * The terminal's door. A command line comes in; files, plain lines and an exit code go out. What
 * the commands do is the pipeline's affair: this room reads options, says what happens, one plain
 * line an event, and turns outcomes into {@link org.trefoil.cli.ExitCode}s. Results go to standard
 * output, everything that is said to standard error. Nobody enters this room from within; Picocli
 * is seen here alone.
 */
package org.trefoil.cli;
