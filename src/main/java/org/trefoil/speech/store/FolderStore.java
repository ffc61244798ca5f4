package org.trefoil.speech.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.trefoil.speech.ClipStore;
import org.trefoil.speech.Take;

/**
 * A clip store in a folder: {@code v1/ab/ab…64 digits….clip}. Nothing else in the folder is ever
 * touched. Any number of threads and of processes may use it at once.
 */
public final class FolderStore implements ClipStore, Closeable {

  /** The size that it is kept below, in bytes, unless another is asked for: some 40 hours. */
  public static final long MOST_BYTES = 2L << 30;

  private static final Pattern CLIP = Pattern.compile("[0-9a-f]{64}\\.clip");
  private static final Pattern PART = Pattern.compile("\\.[0-9a-f]{64}-\\d+-\\d+\\.part");
  private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");

  /** An unfinished file so old belongs to no run that lives. */
  private static final long ABANDONED_MS = 3_600_000;

  private static final AtomicLong COUNT = new AtomicLong();

  private final Path root;
  private final long most;
  private final FileTime now;
  private final AtomicLong hits = new AtomicLong();
  private final AtomicLong kept = new AtomicLong();
  private volatile boolean broken;

  /**
   * What a store holds.
   *
   * @param clips how many
   * @param bytes how large all of them are together
   */
  public record Contents(long clips, long bytes) {}

  /** A clip on the disk. */
  private record Stored(Path file, long bytes, FileTime used) {}

  /**
   * Opens a store, making the folder if it is missing.
   *
   * @param folder where it is
   * @param most bytes that it may hold after {@link #close}
   * @throws IOException when the folder can't be made or written to
   */
  public FolderStore(Path folder, long most) throws IOException {
    this.root = folder.resolve("v1");
    this.most = most;
    Files.createDirectories(root);
    this.now = time();
  }

  @Override
  public Optional<Take> find(String key) {
    Path file = file(key);
    try {
      Take take = ClipCode.take(Files.readAllBytes(file));
      hits.incrementAndGet();
      FileTime used = Files.getLastModifiedTime(file);
      if (used.compareTo(now) < 0 || distant(used)) {
        Files.setLastModifiedTime(file, now);
      }
      return Optional.of(take);
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (IOException damaged) {
      delete(file);
      return Optional.empty();
    }
  }

  @Override
  public void keep(String key, Take take) {
    if (broken) {
      return;
    }
    Path file = file(key);
    Path part =
        file.resolveSibling(
            "."
                + key
                + "-"
                + ProcessHandle.current().pid()
                + "-"
                + COUNT.incrementAndGet()
                + ".part");
    try {
      Files.createDirectories(file.getParent());
      Files.write(part, ClipCode.bytes(take));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      kept.incrementAndGet();
    } catch (IOException full) {
      broken = true;
      delete(part);
    }
  }

  /** How many takes were found since it was opened. */
  public long hits() {
    return hits.get();
  }

  /** How many takes were added since it was opened. */
  public long kept() {
    return kept.get();
  }

  /** What it holds. */
  public Contents contents() throws IOException {
    List<Stored> all = all();
    return new Contents(all.size(), all.stream().mapToLong(Stored::bytes).sum());
  }

  /** Throws everything away. */
  public Contents clear() throws IOException {
    return prune(0);
  }

  /**
   * Throws away what was not used for longest, until the rest isn't larger than so many bytes.
   *
   * @return what was thrown away
   */
  public Contents prune(long bytes) throws IOException {
    List<Stored> all = new ArrayList<>(all());
    all.sort(Comparator.comparing(Stored::used).thenComparing(Stored::file));
    long size = all.stream().mapToLong(Stored::bytes).sum();
    long before = size;
    long count = 0;
    for (Stored clip : all) {
      if (size <= bytes) {
        break;
      }
      delete(clip.file());
      size -= clip.bytes();
      count++;
    }
    return new Contents(count, before - size);
  }

  /** Keeps it within its bounds; called when all speaking is done. */
  @Override
  public void close() throws IOException {
    if (kept.get() > 0) {
      prune(most);
    }
  }

  private Path file(String key) {
    return root.resolve(key.substring(0, 2)).resolve(key + ".clip");
  }

  /** The time of the file system: when a file is written. The clock is of no other use here. */
  private FileTime time() throws IOException {
    Path used = root.resolve("used");
    Files.write(used, new byte[] {'\n'});
    return Files.getLastModifiedTime(used);
  }

  private List<Stored> all() throws IOException {
    List<Stored> all = new ArrayList<>();
    try (DirectoryStream<Path> shelves = Files.newDirectoryStream(root)) {
      for (Path shelf : shelves) {
        if (SHELF.matcher(shelf.getFileName().toString()).matches() && Files.isDirectory(shelf)) {
          add(shelf, all);
        }
      }
    }
    return all;
  }

  private void add(Path shelf, List<Stored> all) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        try {
          BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
          if (CLIP.matcher(name).matches()) {
            all.add(new Stored(file, about.size(), used(about.lastModifiedTime())));
          } else if (PART.matcher(name).matches() && distant(about.lastModifiedTime())) {
            delete(file);
          }
        } catch (NoSuchFileException meanwhile) {
          continue;
        }
      }
    }
  }

  /** When a clip was used last; long ago if its time is one that hasn't come yet. */
  private FileTime used(FileTime time) {
    return time.compareTo(now) > 0 && distant(time) ? FileTime.fromMillis(0) : time;
  }

  /** Whether no run that lives wrote a time; one far ahead was written before the clock was set. */
  private boolean distant(FileTime time) {
    return Math.abs(now.toMillis() - time.toMillis()) > ABANDONED_MS;
  }

  /** Another run may be faster, or hold it open; then it goes another time. */
  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException held) {
      return;
    }
  }
}
