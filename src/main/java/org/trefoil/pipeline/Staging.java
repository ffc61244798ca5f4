package org.trefoil.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where files stand while they are being made: hidden, beside their places. All of them move into
 * place together when the last is finished; until then whatever stood there stays as it was. When
 * that moment never comes, {@link #close} takes them away again, and folders that were made for
 * them too. Any thread may call; a file that comes too late is refused.
 */
final class Staging implements Closeable {

  /** Keeps apart the conversions of one process that write to the same folder. */
  private static final AtomicLong COUNT = new AtomicLong();

  private final Path folder;
  private final Map<Path, Path> temporary = new LinkedHashMap<>();
  private final List<Path> scratch = new ArrayList<>();
  private Path made;
  private boolean closed;

  /** Nothing is written before the first file is begun. */
  Staging(Path folder) {
    this.folder = folder;
  }

  /**
   * Prepares for a file.
   *
   * @param name its name in the folder
   * @return where to write it for now
   */
  synchronized Path begin(String name) throws IOException {
    if (closed) {
      throw new InterruptedIOException("The conversion was stopped");
    }
    makeFolder();
    Path target = folder.resolve(name);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(
          target.toString(), null, "it is in the way, and it isn't a file");
    }
    Path hidden = hidden();
    temporary.put(target, hidden);
    return hidden;
  }

  /**
   * A place for a file that is needed only meanwhile, beside the others, where there is room for
   * what is large.
   */
  synchronized Path scratch() throws IOException {
    if (closed) {
      throw new InterruptedIOException("The conversion was stopped");
    }
    makeFolder();
    Path hidden = hidden();
    scratch.add(hidden);
    return hidden;
  }

  private Path hidden() {
    return folder.resolve(
        ".trefoil-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part");
  }

  /** Moves all files into place. Whatever stood there is replaced, each at one stroke. */
  synchronized void commit() throws IOException {
    if (closed) {
      throw new InterruptedIOException("The conversion was stopped");
    }
    for (Path hidden : temporary.values()) {
      if (!Files.exists(hidden)) {
        throw new IllegalStateException("A file was begun and never written: " + hidden);
      }
    }
    if (!temporary.isEmpty()) {
      Path any = temporary.values().iterator().next();
      Leftovers.sweep(folder, Files.getLastModifiedTime(any));
    }
    for (Map.Entry<Path, Path> entry : temporary.entrySet()) {
      Files.move(
          entry.getValue(),
          entry.getKey(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    temporary.clear();
    made = null;
  }

  /** Takes away what was not moved into place. May be called twice, and by any thread. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    for (Path hidden : temporary.values()) {
      deleteBeginningWith(hidden);
    }
    temporary.clear();
    for (Path file : scratch) {
      deleteBeginningWith(file);
    }
    scratch.clear();
    deleteFolder();
  }

  /** A writer may keep working files beside its own, named after it. */
  private void deleteBeginningWith(Path hidden) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            folder,
            file -> file.getFileName().toString().startsWith(hidden.getFileName().toString()))) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void makeFolder() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path first = folder.toAbsolutePath().normalize();
    while (first.getParent() != null && !Files.exists(first.getParent())) {
      first = first.getParent();
    }
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new FileSystemException(folder.toString(), null, "it is a file and not a folder");
    }
    made = first;
  }

  private void deleteFolder() throws IOException {
    if (made == null) {
      return;
    }
    Path last = made.getParent();
    for (Path dir = folder.toAbsolutePath().normalize(); !dir.equals(last); dir = dir.getParent()) {
      try (DirectoryStream<Path> content = Files.newDirectoryStream(dir)) {
        if (content.iterator().hasNext()) {
          return;
        }
      }
      Files.delete(dir);
    }
    made = null;
  }
}
