import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts the runnable distribution together, as the last step of {@code mvn package}: our jar, every
 * library as a jar of its own with its licence, and a class-data archive made by the very JDK that
 * builds. Run by the build in source-file mode; needs nothing but the JDK.
 *
 * <p>Every file is written beside its place and then moved, so that a running Trefoil keeps the
 * files that it has open.
 */
public final class Assembly {

  /** Parts of FreeTTS's jar that its licence doesn't cover, and what only serves them. */
  private static final Predicate<String> NOT_OURS_TO_GIVE =
      name ->
          name.startsWith("javax/speech/")
              || name.startsWith("com/sun/speech/engine/")
              || name.contains("/jsapi/");

  /** Debugging symbols of ONNX Runtime's library for macOS: a third of its jar. */
  private static final Predicate<String> NOBODY_NEEDS = name -> name.contains(".dSYM/");

  /**
   * Libraries that are given on without a part, and what is told about it in them, as FreeTTS's
   * licence asks.
   */
  private static final Map<String, Repacking> REPACKED =
      Map.of(
          "freetts-",
          new Repacking(
              NOT_OURS_TO_GIVE, "FreeTTS's without javax/speech, com/sun/speech/engine and jsapi"),
          "onnxruntime-",
          new Repacking(NOBODY_NEEDS, "ONNX Runtime's without debugging symbols (dSYM)"));

  /** The earliest time that a zip can hold without its time zone showing. */
  private static final FileTime ZIP_TIME = FileTime.from(Instant.parse("1980-02-01T00:00:00Z"));

  /**
   * @param without what is left out
   * @param note what the jar is
   */
  private record Repacking(Predicate<String> without, String note) {}

  private final Path root;
  private final Path dist;

  private Assembly(Path root) {
    this.root = root;
    this.dist = root.resolve("dist");
  }

  /**
   * @param args the project's folder; its jar; when the build began (ISO 8601); the run-time class
   *     path
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Assembly assembly = new Assembly(Path.of(args[0]).toRealPath());
    List<Path> libraries =
        Arrays.stream(args[3].split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(Path::of)
            .toList();
    assembly.verify(libraries);
    assembly.libraries(libraries);
    assembly.licences(libraries);
    assembly.billOfMaterials(Path.of(args[1]).resolveSibling("bom.json"));
    assembly.jar(Path.of(args[1]));
    assembly.archive();
    assembly.stamp(Instant.parse(args[2]));
  }

  /**
   * Refuses a library that isn't, byte for byte, the one that was looked at when its version was
   * chosen, whatever registry or cache it comes from.
   */
  private void verify(List<Path> jars) throws IOException {
    Map<String, String> pinned = new TreeMap<>();
    Set<String> onePlatforms = new TreeSet<>();
    for (String[] row : ledger(root.resolve("src/licences/hashes.tsv"))) {
      pinned.put(row[0], row[1]);
      if (row.length > 2) {
        onePlatforms.add(row[0]);
      }
    }
    List<String> strangers = new ArrayList<>();
    for (Path jar : jars) {
      String name = jar.getFileName().toString();
      String hash = sha256(jar);
      if (!hash.equals(pinned.remove(name))) {
        strangers.add(name + "\t" + hash);
      }
    }
    pinned.keySet().removeAll(onePlatforms);
    if (!strangers.isEmpty() || !pinned.isEmpty()) {
      throw new IOException(
          "The libraries aren't those of src/licences/hashes.tsv. Found instead:\n"
              + String.join("\n", strangers)
              + "\nNo longer there:\n"
              + String.join("\n", pinned.keySet()));
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Its plugin makes none when Maven is offline; a stale one would be worse than none. */
  private void billOfMaterials(Path made) throws IOException {
    Path bill = dist.resolve("trefoil.cdx.json");
    if (Files.exists(made)) {
      replace(bill, temporary -> Files.copy(made, temporary));
    } else {
      Files.deleteIfExists(bill);
      System.err.println("Maven is offline: the distribution has no bill of materials.");
    }
  }

  private void libraries(List<Path> jars) throws IOException {
    Path lib = Files.createDirectories(dist.resolve("lib"));
    Set<Path> wanted = new TreeSet<>();
    for (Path jar : jars) {
      Path target = lib.resolve(jar.getFileName());
      wanted.add(target);
      Repacking repacking =
          REPACKED.entrySet().stream()
              .filter(each -> jar.getFileName().toString().startsWith(each.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(null);
      if (repacking != null) {
        repack(jar, target, repacking);
      } else if (!Files.exists(target) || Files.size(target) != Files.size(jar)) {
        replace(target, temporary -> Files.copy(jar, temporary));
      }
    }
    deleteOthers(lib, wanted);
  }

  /** Copies a jar without what may not be given on; the same bytes every time. */
  private static void repack(Path from, Path to, Repacking repacking) throws IOException {
    replace(
        to,
        temporary -> {
          try (JarFile jar = new JarFile(from.toFile());
              ZipOutputStream out =
                  new ZipOutputStream(
                      new BufferedOutputStream(Files.newOutputStream(temporary)))) {
            TreeMap<String, ZipEntry> kept = new TreeMap<>();
            jar.stream()
                .filter(entry -> !entry.isDirectory() && !repacking.without().test(entry.getName()))
                .forEach(entry -> kept.put(entry.getName(), entry));
            for (ZipEntry entry : kept.values()) {
              ZipEntry copy = new ZipEntry(entry.getName());
              copy.setLastModifiedTime(ZIP_TIME);
              out.putNextEntry(copy);
              try (InputStream in = jar.getInputStream(entry)) {
                in.transferTo(out);
              }
            }
            ZipEntry note = new ZipEntry("META-INF/CHANGES-BY-TREFOIL.txt");
            note.setLastModifiedTime(ZIP_TIME);
            out.putNextEntry(note);
            out.write(
                ("Modified: this jar is " + repacking.note() + ".\n")
                    .getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** Lays beside the libraries the licence of each, and says which is whose. */
  private void licences(List<Path> jars) throws IOException {
    Path licences = Files.createDirectories(dist.resolve("licences"));
    Path texts = root.resolve("src/licences");
    List<String[]> ledger = ledger(texts.resolve("libraries.tsv"));
    Set<Path> wanted = new TreeSet<>();
    StringBuilder list = new StringBuilder("library\tlicence\ttext\tsource code\n");
    for (Path jar : jars.stream().sorted().toList()) {
      String name = jar.getFileName().toString();
      String[] row =
          ledger.stream()
              .filter(r -> name.startsWith(r[0]))
              .findFirst()
              .orElseThrow(
                  () -> new IOException("src/licences/libraries.tsv has no row for " + name));
      list.append(String.join("\t", name, row[1], row[2], row[3])).append('\n');
      List<Path> own = ownTexts(jar, licences);
      if (!row[2].equals("-")) {
        wanted.add(copyText(texts, licences, row[2]));
      } else if (own.isEmpty()) {
        throw new IOException(name + " holds no licence, against src/licences/libraries.tsv");
      }
      wanted.addAll(own);
    }
    Path listing = licences.resolve("LIBRARIES.tsv");
    wanted.add(listing);
    replace(listing, temporary -> Files.writeString(temporary, list));
    for (String own : List.of("LICENSE", "NOTICE")) {
      Path target = licences.resolve("Trefoil-" + own + ".txt");
      wanted.add(target);
      replace(target, temporary -> Files.copy(root.resolve(own), temporary));
    }
    deleteOthers(licences, wanted);
  }

  private static List<String[]> ledger(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }

  private static Path copyText(Path from, Path to, String name) throws IOException {
    Path target = to.resolve(name);
    replace(target, temporary -> Files.copy(from.resolve(name), temporary));
    return target;
  }

  /** The notices that a library carries in its own jar. */
  private static List<Path> ownTexts(Path jar, Path licences) throws IOException {
    List<Path> written = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().sorted((a, b) -> a.getName().compareTo(b.getName())).toList()) {
        if (entry.getName().matches("(?i)(META-INF/|license/|)(license|notice|copying|thirdpartynotices)[\\w.-]*")
            && !entry.isDirectory()) {
          String stem = jar.getFileName().toString().replaceFirst("\\.jar$", "");
          String own = entry.getName().replaceFirst(".*/", "").replaceFirst("(?i)\\.(txt|md)$", "");
          Path target = licences.resolve(stem + "-" + own + ".txt");
          try (InputStream in = file.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            replace(target, temporary -> Files.write(temporary, bytes));
          }
          written.add(target);
        }
      }
    }
    return written;
  }

  private void jar(Path built) throws IOException {
    replace(
        dist.resolve("trefoil.jar"),
        temporary -> Files.copy(built, temporary, StandardCopyOption.COPY_ATTRIBUTES));
  }

  /**
   * Makes the class-data archive: runs what people run, notes which classes that needs, and has the
   * JVM lay them down ready to map. A static archive, because JDK 17's dynamic one skips classes
   * as old as Picocli's. Without the archive everything works, only starting slower.
   */
  private void archive() throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("trefoil-archive");
    Path archive = dist.resolve("trefoil.jsa");
    Files.deleteIfExists(archive);
    try {
      Path classes = work.resolve("classes.lst");
      Files.write(classes, classesUsed(work));
      Path made = work.resolve("trefoil.jsa");
      int exit =
          java(
              work.resolve("dump.log"),
              "-Xshare:dump",
              "-XX:SharedClassListFile=" + classes,
              "-XX:SharedArchiveFile=" + made,
              "-cp",
              dist.resolve("trefoil.jar").toString());
      if (exit == 0 && Files.exists(made)) {
        replace(archive, temporary -> Files.copy(made, temporary));
      } else {
        System.err.println("The class-data archive couldn't be made; Trefoil will start slower.");
      }
    } finally {
      deleteTree(work);
    }
  }

  private Set<String> classesUsed(Path work) throws IOException, InterruptedException {
    String out = work.resolve("out").toString();
    String samples = root.resolve("samples").toString() + File.separator;
    List<List<String>> runs =
        List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("convert", samples + "harbour.md", samples + "kitchen-sink.md", "--no-cache", "-o", out));
    Set<String> classes = new LinkedHashSet<>();
    for (List<String> run : runs) {
      Path list = work.resolve("run.lst");
      Files.deleteIfExists(list);
      List<String> command = new ArrayList<>();
      command.add("-XX:DumpLoadedClassList=" + list);
      command.add("-Djava.awt.headless=true");
      command.add("-jar");
      command.add(dist.resolve("trefoil.jar").toString());
      command.addAll(run);
      java(work.resolve("run.log"), command.toArray(String[]::new));
      if (Files.exists(list)) {
        classes.addAll(Files.readAllLines(list, StandardCharsets.UTF_8));
      }
    }
    return classes;
  }

  private static int java(Path log, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File(nullDevice())))
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  private static String nullDevice() {
    return File.separatorChar == '\\' ? "NUL" : "/dev/null";
  }

  /**
   * Notes when the build began: whatever is younger makes the launcher build again. Rounded up to
   * the second, which is as fine as the build's own time is known.
   */
  private void stamp(Instant began) throws IOException {
    Path stamp = dist.resolve(".built");
    replace(stamp, temporary -> Files.writeString(temporary, ""));
    Files.setLastModifiedTime(stamp, FileTime.from(began.plusSeconds(1)));
  }

  private interface Writing {
    void to(Path temporary) throws IOException;
  }

  private static void replace(Path target, Writing writing) throws IOException {
    Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
    Files.deleteIfExists(temporary);
    writing.to(temporary);
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteOthers(Path folder, Set<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !wanted.contains(f)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void deleteTree(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
