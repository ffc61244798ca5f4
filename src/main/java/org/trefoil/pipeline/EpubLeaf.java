package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.epub.Companions;
import org.trefoil.epub.EpubOptions;
import org.trefoil.epub.EpubWriter;
import org.trefoil.media.Assets;

/** Model to EPUB. */
final class EpubLeaf implements Leaf {

  @Override
  public List<Output> make(Manuscript manuscript, Assets assets, Handover handover, Workplace work)
      throws IOException, InterruptedException {
    String name = Target.EPUB.fileName(manuscript.name());
    EpubWriter writer = new EpubWriter(EpubOptions.DEFAULT.withLexicon(manuscript.lexicon()));
    Companions companions = new Companions(handover.pages(), handover.sound());
    Path hidden =
        work.clock()
            .time(
                "epub",
                () ->
                    work.write(
                        name,
                        out ->
                            writer.write(
                                manuscript.document(),
                                assets,
                                companions,
                                out,
                                manuscript.report())));
    return List.of(work.output(Target.EPUB, name, hidden, Output.Extent.NONE));
  }
}
