package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.trefoil.epub.Companions;
import org.trefoil.epub.EpubOptions;
import org.trefoil.epub.EpubWriter;
import org.trefoil.epub.Onix;
import org.trefoil.media.Assets;

/** Model to EPUB, and what booksellers are told of it. */
final class EpubLeaf implements Leaf {

  private final Book.Trade trade;

  EpubLeaf(Book.Trade trade) {
    this.trade = trade;
  }

  /** What the fragment for booksellers is called. */
  static String onix(String name) {
    return name + Output.ONIX;
  }

  @Override
  public List<Output> make(Manuscript manuscript, Assets assets, Handover handover, Workplace work)
      throws IOException, InterruptedException {
    String name = Target.EPUB.fileName(manuscript.name());
    EpubWriter writer = new EpubWriter(EpubOptions.DEFAULT.withLexicon(manuscript.lexicon()));
    Companions companions = new Companions(handover.pages(), handover.sound());
    AtomicReference<Onix> onix = new AtomicReference<>();
    Workplace.Writing book =
        out ->
            onix.set(
                writer.write(manuscript.document(), assets, companions, out, manuscript.report()));
    Path hidden = work.clock().time("epub", () -> work.write(name, book));
    List<Output> outputs = new ArrayList<>();
    outputs.add(work.output(Target.EPUB, name, hidden, Output.Extent.NONE));
    if (trade == Book.Trade.ONIX) {
      String beside = onix(manuscript.name());
      Path file = work.write(beside, onix.get()::write);
      outputs.add(work.output(Target.EPUB, beside, file, Output.Extent.NONE));
    }
    return outputs;
  }
}
