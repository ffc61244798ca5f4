package org.trefoil.audio;

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
 * kind of machine ({@code org.bytedeco:ffmpeg}), unpacked once to a folder that lasts as long as
 * we. It gets arguments as a list, never by a shell, and may open files and pipes alone.
 */
final class Ffmpeg {

  /** Where the jar holds it, by operating system and processor. */
  private static final String CARRIED = "/org/bytedeco/ffmpeg/";

  /** What talks to screens and sound cards, and asks for their libraries on Linux. */
  private static final String DEVICES = "libavdevice.so.";

  /** What the program asks of it: at its start to name its devices, else only to list them. */
  private static final List<String> DEVICE_FUNCTIONS =
      List.of(
          "avdevice_register_all",
          "avdevice_version",
          "avdevice_configuration",
          "avdevice_list_input_sources",
          "avdevice_list_output_sinks",
          "avdevice_free_list_devices",
          "av_input_audio_device_next",
          "av_input_video_device_next",
          "av_output_audio_device_next",
          "av_output_video_device_next");

  /** The one that was unpacked. */
  private static Optional<Ffmpeg> carried = Optional.empty();

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
    return carried(inside);
  }

  private static synchronized Ffmpeg carried(URL inside) throws IOException {
    if (carried.isEmpty()) {
      Path folder = Files.createTempDirectory("trefoil-ffmpeg");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      carried = Optional.of(unpacked(inside, folder));
    }
    return carried.get();
  }

  private static Ffmpeg unpacked(URL inside, Path folder) throws IOException {
    try {
      URI jar = URI.create(inside.toURI().toString().replaceAll("!.*", ""));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
          Stream<Path> parts = Files.list(files.getPath(CARRIED + platform()))) {
        for (Path part : (Iterable<Path>) parts.filter(Ffmpeg::needed)::iterator) {
          unpack(part, folder.resolve(part.getFileName().toString()));
        }
      }
      Ffmpeg unpacked = new Ffmpeg(folder.resolve(name()), Optional.of(folder));
      unpacked.tryOut();
      return unpacked;
    } catch (URISyntaxException e) {
      throw new IOException("The distribution stands at an odd place: " + inside, e);
    }
  }

  /** No device is ever asked for, so a machine may lack the libraries of all of them. */
  private static void unpack(Path part, Path copy) throws IOException {
    String name = copy.getFileName().toString();
    if (name.startsWith(DEVICES)) {
      String version = "LIBAVDEVICE_" + name.substring(DEVICES.length());
      Files.write(copy, HollowLibrary.of(name, version, processor(), DEVICE_FUNCTIONS));
    } else {
      Files.copy(part, copy);
    }
    copy.toFile().setExecutable(true);
  }

  /** A machine may be of a kind that it doesn't run on. */
  private void tryOut() throws IOException {
    try {
      run("-version");
    } catch (IOException e) {
      throw new IOException(
          "M4B needs the program ffmpeg. There is none on the PATH, and the one of this"
              + " distribution doesn't start here (on Linux it needs the libraries of GNU C and"
              + " C++); install one, or choose another audio format",
          e);
    }
  }

  /** Not what is made for calls from Java. */
  private static boolean needed(Path part) {
    String name = part.getFileName().toString();
    return Files.isRegularFile(part) && !name.contains("jni") && !name.startsWith("ffprobe");
  }

  /** Where the program stands. */
  Path folder() {
    return program.toAbsolutePath().getParent();
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
    return (windows() ? "windows" : system.contains("mac") ? "macosx" : "linux")
        + (processor() == HollowLibrary.Processor.ARM_64 ? "-arm64" : "-x86_64");
  }

  private static HollowLibrary.Processor processor() {
    return System.getProperty("os.arch").toLowerCase(Locale.ROOT).equals("aarch64")
        ? HollowLibrary.Processor.ARM_64
        : HollowLibrary.Processor.X86_64;
  }

  /** At the end of the process, when nobody is left to be told of a failure. */
  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    } catch (IOException gone) {
      // somebody else tidied up
    }
  }
}
