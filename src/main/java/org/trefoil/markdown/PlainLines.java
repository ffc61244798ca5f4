package org.trefoil.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.List;
import java.util.Set;

/**
 * Takes the lines of a paragraph out of Flexmark's reach and hangs them under it, as a block of
 * ours. Flexmark joins the lines of every paragraph, whether or not anybody wants the result, and
 * takes time for that which grows with the square of the number of indented lines.
 */
final class PlainLines implements ParagraphPreProcessorFactory {

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return PlainLines::take;
  }

  private static int take(Paragraph paragraph, ParserState state) {
    OwnBlock lines =
        new OwnBlock(OwnBlock.Kind.LINES, paragraph.getStartOffset(), paragraph.getEndOffset());
    lines.setContent(paragraph.getContentLines());
    paragraph.setContentLines(List.of());
    paragraph.appendChild(lines);
    return 0;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
