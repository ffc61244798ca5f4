package org.trefoil.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/**
 * Reads Markdown into the model: front matter, then blocks by Flexmark, then what was defined
 * anywhere, then the text of each block. The dialect is written down in {@code
 * src/docs/markdown.md}. Time grows in proportion to the source, whatever stands in it.
 */
public final class MarkdownReader {

  /**
   * Reads a whole source. Never fails: what can't be understood stands as text, with a warning.
   *
   * @param source the Markdown
   * @param report what the author should know is added here
   * @return the document as written: before refinement, with only those ids that the author asked
   *     for
   */
  public Document read(Source source, Report report) {
    Reading reading = new Reading(source, new Definitions(), new Names(), report);
    SourceFlaws.report(source, report);
    FrontMatter front = FrontMatter.read(reading);
    Node tree = FlexmarkBlocks.parse(Guard.cover(source.text(), front.end()), source.text());
    new DefinitionSearch(reading).in(tree);
    List<Block> blocks = new ArrayList<>(front.kept());
    blocks.addAll(new BlockReader(reading).document(tree));
    if (blocks.isEmpty()) {
      report.add(Code.EMPTY, Span.START, "There is no text in this source", "Write some");
    }
    return reading.names().mended(new Document(source, front.metadata(), blocks));
  }
}
