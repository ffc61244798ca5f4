package org.trefoil.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a leaf needs to do its work.
 *
 * @param staging where its files stand meanwhile
 * @param folder where they will stand
 * @param clock tells how long stages take
 */
record Workplace(Staging staging, Path folder, Stopwatch clock) {

  /** What a leaf writes to a stream. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Where to write a file for now. */
  Path begin(String name) throws IOException {
    return staging.begin(name);
  }

  /** Where a leaf may keep what it needs only meanwhile; gone when the work ends. */
  Path scratch() throws IOException {
    return staging.scratch();
  }

  /** Writes a whole file. */
  Path write(String name, Writing writing) throws IOException {
    Path hidden = begin(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(hidden), 1 << 16)) {
      writing.to(out);
    }
    return hidden;
  }

  /** What will stand in the folder, once all is committed. */
  Output output(Target target, String name, Path hidden, Output.Extent extent) throws IOException {
    return new Output(target, folder.resolve(name), Files.size(hidden), extent);
  }
}
