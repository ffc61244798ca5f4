package org.trefoil.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trefoil.media.Assets;
import org.trefoil.pdf.PdfOptions;
import org.trefoil.speech.UnknownVoiceException;
import org.trefoil.timeline.PageMap;

/** The leaves that were asked for; what they need is made ready while the text is being read. */
final class Leaves implements Closeable {

  private final Options options;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();

  /** Begins with what takes longest, so that the others fill the gaps. */
  Leaves(Options options, Progress progress) throws UnknownVoiceException {
    this.options = options;
    if (options.targets().stream().anyMatch(Target::isSound)) {
      Stage stage = new Stage(options);
      open.add(stage);
      leaves.add(new AudioLeaf(options, stage.speaker(), progress));
    }
    if (options.targets().contains(Target.PDF)) {
      leaves.add(new PdfLeaf(options.look(), PdfOptions.of(options.pdf())));
    }
    if (options.targets().contains(Target.EPUB)) {
      leaves.add(new EpubLeaf(options.book().trade()));
    }
  }

  /** What would stand in a folder. */
  List<Path> targets(String name, Path folder) {
    List<String> names = new ArrayList<>();
    for (Target target : options.targets()) {
      if (target == Target.AUDIO) {
        names.addAll(audio(name));
      } else {
        names.add(target.fileName(name));
      }
      if (target == Target.EPUB && options.book().trade() == Book.Trade.ONIX) {
        names.add(EpubLeaf.onix(name));
      }
    }
    return names.stream().map(folder::resolve).toList();
  }

  /** The files of the recording; those of chapters are known only when the text was read. */
  private List<String> audio(String name) {
    String stem = options.sound().split() == Sound.Split.NONE ? name : name + ".01";
    List<String> names = new ArrayList<>();
    options.audio().forEach(format -> names.add(format.fileName(stem)));
    options.sound().transcripts().forEach(kind -> names.add(kind.fileName(stem)));
    return names;
  }

  /** Makes all files, side by side; in the order in which {@link #targets} names them. */
  List<Output> make(Manuscript manuscript, Assets assets, Handover handover, Workplace work)
      throws IOException {
    if (!options.targets().contains(Target.PDF)) {
      handover.pages(PageMap.NONE);
    }
    if (!speaks()) {
      handover.sound(Optional.empty());
    }
    List<Callable<List<Output>>> each = new ArrayList<>();
    leaves.forEach(leaf -> each.add(() -> leaf.make(manuscript, assets, handover, work)));
    List<Path> order = targets(manuscript.name(), work.folder());
    return Parallel.all(each).stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing(Output::target)
                .thenComparingInt(output -> order.indexOf(output.file())))
        .toList();
  }

  /** Whether the book gets the recording. */
  private boolean speaks() {
    return options.targets().contains(Target.AUDIO)
        && options.targets().contains(Target.EPUB)
        && options.book().overlay().isPresent();
  }

  @Override
  public void close() throws IOException {
    for (Closeable each : open) {
      each.close();
    }
  }
}
