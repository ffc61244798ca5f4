package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/** Reads Markdown into the model. */
public final class MarkdownReader {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  /**
   * Reads a whole source.
   *
   * @param source the Markdown
   * @param report what the author should know is added here
   * @return the document as written: before refinement, without ids
   */
  public Document read(Source source, Report report) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(source.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Sentence sentence =
          new Sentence(NodeId.UNSET, span, List.of(new Inline.Text(span, matcher.group())));
      blocks.add(new Block.Paragraph(NodeId.UNSET, span, List.of(sentence)));
    }
    return new Document(source, Metadata.NONE, blocks);
  }
}
