package org.trefoil.audio;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program ffmpeg: the one on the PATH, or else the one that the distribution carries for this
 * kind of machine ({@code org.bytedeco:ffmpeg}), unpacked to a folder that lasts as long as this.
 * It gets arguments as a list, never by a shell, and may open files and pipes alone.
 */
final class Ffmpeg implements Closeable {

  /** Where the jar holds it, by operating system and processor. */
  private static final String CARRIED = "/org/bytedeco/ffmpeg/";

  private final Path program;
  private final Optional<Path> unpacked;

  private Ffmpeg(Path program, Optional<Path> unpacked) {
    this.program = program;
    this.unpacked = unpacked;
  }

  /**
   * Finds it.
   *
   * @throws IOException when there is none
   */
  static Ffmpeg find() throws IOException {
    return find(System.getenv("PATH"));
  }

  /** Finds it in the folders of a path, or else in the distribution. */
  static Ffmpeg find(String path) throws IOException {
    for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
      Path program = folder.isEmpty() ? null : Path.of(folder, name());
      if (program != null && Files.isExecutable(program)) {
        return new Ffmpeg(program, Optional.empty());
      }
    }
    URL inside = Ffmpeg.class.getResource(CARRIED + platform() + "/" + name());
    if (inside == null) {
      throw new IOException(
          "M4B needs the program ffmpeg, which is neither on the PATH nor in this distribution ("
              + platform()
              + "); install it, or choose another audio format");
    }
    return unpacked(inside);
  }

  private static Ffmpeg unpacked(URL inside) throws IOException {
    Path folder = Files.createTempDirectory("trefoil-ffmpeg");
    try {
      URI jar = URI.create(inside.toURI().toString().replaceAll("!.*", ""));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
          Stream<Path> parts = Files.list(files.getPath(CARRIED + platform()))) {
        for (Path part : (Iterable<Path>) parts.filter(Ffmpeg::needed)::iterator) {
          Path copy = folder.resolve(part.getFileName().toString());
          Files.copy(part, copy);
          copy.toFile().setExecutable(true);
        }
      }
      Ffmpeg carried = new Ffmpeg(folder.resolve(name()), Optional.of(folder));
      carried.tryOut();
      return carried;
    } catch (URISyntaxException e) {
      throw new IOException("The distribution stands at an odd place: " + inside, e);
    }
  }

  /** It stands on some libraries of the system; where they are missing it can't even start. */
  private void tryOut() throws IOException {
    try {
      run("-version");
    } catch (IOException e) {
      close();
      throw new IOException(
          "M4B needs the program ffmpeg. There is none on the PATH, and the one of this"
              + " distribution doesn't start here (on Linux it needs libxcb, libxcb-shm, libasound"
              + " and libpulse); install either, or choose another audio format",
          e);
    }
  }

  /** Not what is made for calls from Java. */
  private static boolean needed(Path part) {
    String name = part.getFileName().toString();
    return Files.isRegularFile(part) && !name.contains("jni") && !name.startsWith("ffprobe");
  }

  /**
   * A call, ready to start.
   *
   * @param arguments after those that all calls have
   */
  Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(
        List.of("-nostdin", "-hide_banner", "-v", "error", "-protocol_whitelist", "file,pipe"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    unpacked.ifPresent(folder -> builder.environment().put("LD_LIBRARY_PATH", folder.toString()));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Runs a call that reads and writes files. */
  void run(String... arguments) throws IOException {
    Process process = start(Arrays.asList(arguments));
    process.getOutputStream().close();
    process.getInputStream().readAllBytes();
    finish(process);
  }

  /** Waits for the end of a call. */
  static void finish(Process process) throws IOException {
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException("ffmpeg failed with " + code);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while encoding");
    }
  }

  private static String name() {
    return windows() ? "ffmpeg.exe" : "ffmpeg";
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
  }

  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return (windows() ? "windows" : system.contains("mac") ? "macosx" : "linux")
        + (processor.equals("aarch64") ? "-arm64" : "-x86_64");
  }

  @Override
  public void close() throws IOException {
    if (unpacked.isPresent()) {
      try (Stream<Path> all = Files.walk(unpacked.get())) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
