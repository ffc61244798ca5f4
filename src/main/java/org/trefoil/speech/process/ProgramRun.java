package org.trefoil.speech.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a program once, without a shell and within limits. One thread at a time. */
public final class ProgramRun {

  /**
   * What a program may use.
   *
   * @param time until it must have ended
   * @param output bytes that it may write, to its standard output or to its file
   * @param memory bytes of address space; kept only where the system has {@code prlimit}
   */
  public record Limits(Duration time, long output, long memory) {}

  private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
  private static final int LONGEST_COMPLAINT = 400;
  private static final int GLANCE_MS = 20;

  private final Limits limits;
  private final Optional<Path> file;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complaint = new ByteArrayOutputStream();
  private Process process;
  private volatile boolean flooded;

  private ProgramRun(Limits limits, Optional<Path> file) {
    this.limits = limits;
    this.file = file;
  }

  /**
   * Runs a program to its end.
   *
   * @param command the program and its arguments
   * @param input what it reads
   * @param file where it writes; without one, it writes to its standard output
   * @return what it wrote to its standard output
   * @throws IOException when it can't be started, fails, or goes beyond a limit; the message is a
   *     clause to be put after the program's name, such as {@code took longer than 30 s}
   * @throws InterruptedException when the thread was interrupted
   */
  public static byte[] run(List<String> command, byte[] input, Optional<Path> file, Limits limits)
      throws IOException, InterruptedException {
    return new ProgramRun(limits, file).run(limited(command, limits), input);
  }

  private static List<String> limited(List<String> command, Limits limits) {
    List<String> all = new ArrayList<>();
    if (Files.isExecutable(PRLIMIT)) {
      all.add(PRLIMIT.toString());
      all.add("--as=" + limits.memory());
      all.add("--core=0");
      all.add("--");
    }
    all.addAll(command);
    return all;
  }

  private byte[] run(List<String> command, byte[] input) throws IOException, InterruptedException {
    try {
      process = new ProcessBuilder(command).start();
    } catch (IOException unstarted) {
      throw new IOException("can't be started", unstarted);
    }
    Thread reading = draining(process.getInputStream(), output, limits.output());
    Thread listening = draining(process.getErrorStream(), complaint, LONGEST_COMPLAINT);
    try (Deadline deadline = new Deadline(process, limits.time())) {
      give(input);
      while (!process.waitFor(GLANCE_MS, TimeUnit.MILLISECONDS)) {
        if (flooded || tooLarge()) {
          throw new IOException("wrote more than " + (limits.output() >> 20) + " MB");
        }
      }
      if (deadline.passed()) {
        throw new IOException("took longer than " + limits.time().toSeconds() + " s");
      }
      reading.join(limits.time().toMillis());
      listening.join(limits.time().toMillis());
    } finally {
      Deadline.end(process);
    }
    return result();
  }

  private byte[] result() throws IOException {
    if (flooded || tooLarge()) {
      throw new IOException("wrote more than " + (limits.output() >> 20) + " MB");
    }
    if (process.exitValue() != 0) {
      String words = complaint.toString(StandardCharsets.UTF_8).strip();
      String first = words.lines().findFirst().map(line -> ": " + line).orElse("");
      throw new IOException("failed with exit code " + process.exitValue() + first);
    }
    synchronized (output) {
      return output.toByteArray();
    }
  }

  private boolean tooLarge() throws IOException {
    return file.isPresent() && Files.exists(file.get()) && Files.size(file.get()) > limits.output();
  }

  /** A program that doesn't care for its input may have ended already. */
  private void give(byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException unread) {
      return;
    }
  }

  private Thread draining(InputStream from, ByteArrayOutputStream to, long most) {
    Thread thread = new Thread(() -> drain(from, to, most), "program output");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Reads to the end, so that the program doesn't wait for us; keeps what the limit allows. */
  private void drain(InputStream from, ByteArrayOutputStream to, long most) {
    byte[] block = new byte[1 << 14];
    try {
      for (int count = from.read(block); count >= 0; count = from.read(block)) {
        synchronized (to) {
          int kept = (int) Math.max(0, Math.min(count, most - to.size()));
          to.write(block, 0, kept);
          flooded |= kept < count && to == output;
        }
      }
    } catch (IOException ended) {
      return;
    }
  }
}
