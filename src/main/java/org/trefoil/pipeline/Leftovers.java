package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hidden files of conversions that were killed, whose owners can't take them away any more. */
final class Leftovers {

  private static final Pattern NAME = Pattern.compile("\\.trefoil-(\\d{1,18})-\\d+\\.part.*");

  /** The owner may run on another machine that shares the folder; it writes now and then. */
  private static final Duration IDLE = Duration.ofHours(1);

  private Leftovers() {}

  /**
   * Deletes the leftovers in a folder. One that can't be deleted is no reason to fail.
   *
   * @param folder where to look
   * @param now the time by the clock of the file system, which may not be this machine's
   */
  static void sweep(Path folder, FileTime now) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".trefoil-*.part*")) {
      for (Path file : files) {
        if (orphaned(file, now)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // They take room and do no harm; the next conversion tries again.
      return;
    }
  }

  private static boolean orphaned(Path file, FileTime now) throws IOException {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    boolean alive =
        ProcessHandle.of(Long.parseLong(name.group(1))).map(ProcessHandle::isAlive).orElse(false);
    Duration idle = Duration.between(Files.getLastModifiedTime(file).toInstant(), now.toInstant());
    // One from the future was written before somebody set the clock back.
    return !alive && idle.abs().compareTo(IDLE) > 0;
  }
}
