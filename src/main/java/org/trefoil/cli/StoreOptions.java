package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.trefoil.speech.store.FolderStore;
import picocli.CommandLine.Option;

/** Where spoken phrases are kept. */
final class StoreOptions {

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description = "Where spoken phrases are kept, so that none is spoken twice.")
  private String cache;

  @Option(names = "--no-cache", description = "Keeps nothing, and speaks everything anew.")
  private boolean none;

  /**
   * The folder.
   *
   * @throws IOException when one was named and can't be used
   */
  Optional<Path> folder(Map<String, String> environment) throws UsageException, IOException {
    if (none && cache != null) {
      throw new UsageException("--cache and --no-cache contradict each other");
    }
    if (none) {
      return Optional.empty();
    }
    if (cache == null) {
      return new Folders(environment).clips();
    }
    Path folder = Input.path(cache);
    new FolderStore(folder, FolderStore.MOST_BYTES).close();
    return Optional.of(folder);
  }
}
