package org.trefoil.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Results for people and programs: UTF-8, and an end of the pipe is told from a full disk. */
final class StandardOutput implements Closeable {

  private final Writer writer;

  StandardOutput(Terminal terminal) {
    writer = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
  }

  void write(String text) throws IOException {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw told(e);
    }
  }

  /** Hands on what was written so far. */
  void flush() throws IOException {
    try {
      writer.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  /** The JVM knows the difference only by the system's words. */
  private static IOException told(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed")
        ? new BrokenPipeException(e)
        : new IOException("Standard output can't be written: " + e.getMessage(), e);
  }
}
