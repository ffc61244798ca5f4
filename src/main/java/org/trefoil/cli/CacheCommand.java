package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trefoil.speech.store.FolderStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows, clears and shrinks the clip store. */
@picocli.CommandLine.Command(
    name = "cache",
    sortOptions = false,
    header = "Shows, clears or shrinks the store of spoken phrases.",
    description =
        "size prints the folder, the number of clips and their bytes, apart by tabs; clear and"
            + " prune print the same of what they threw away. prune leaves what was used last.")
final class CacheCommand implements Command {

  /** What may be done. */
  enum Action {
    SIZE,
    CLEAR,
    PRUNE
  }

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..1",
      paramLabel = "ACTION",
      description = "size (default), clear or prune.")
  private String action = "size";

  @Mixin private StoreOptions store;

  @Option(
      names = "--keep",
      paramLabel = "MB",
      description = "How many megabytes prune leaves. Default: 2048.")
  private String keep = "2048";

  @Override
  public ExitCode run(Terminal terminal) throws UsageException, IOException {
    Action chosen = Choice.of(Action.class, "ACTION", action);
    long most = megabytes() << 20;
    Path folder =
        store
            .folder(terminal.environment())
            .orElseThrow(() -> new UsageException("There is no store; name one with --cache"));
    FolderStore.Contents contents = new FolderStore.Contents(0, 0);
    if (Files.isDirectory(folder)) {
      try (FolderStore opened = new FolderStore(folder, FolderStore.MOST_BYTES)) {
        contents =
            switch (chosen) {
              case SIZE -> opened.contents();
              case CLEAR -> opened.clear();
              case PRUNE -> opened.prune(most);
            };
      }
    }
    try (StandardOutput out = new StandardOutput(terminal)) {
      out.write(folder + "\t" + contents.clips() + "\t" + contents.bytes() + "\n");
    }
    return ExitCode.DONE;
  }

  private long megabytes() throws UsageException {
    if (!keep.matches("[0-9]{1,9}")) {
      throw new UsageException("--keep is " + keep + "; it has to be a number of megabytes");
    }
    return Long.parseLong(keep);
  }
}
