package org.trefoil.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Code, fenced or indented; a fence that is called {@code math} is a formula. */
final class CodeReader {

  private CodeReader() {}

  static Block fenced(Reading reading, FencedCodeBlock fence) {
    String source = reading.source().text();
    int start = fence.getOpeningMarker().getStartOffset();
    List<BasedSequence> content = fence.getContentLines();
    List<String> lines = Passages.lines(reading, content);
    int end = start + fence.getOpeningMarker().length();
    BasedSequence info = fence.getInfo();
    end = info.isNotNull() ? Math.max(end, info.getEndOffset()) : end;
    end = content.isEmpty() ? end : Math.max(end, content.get(content.size() - 1).getEndOffset());
    end = fence.getClosingMarker().isNotNull() ? fence.getClosingMarker().getEndOffset() : end;
    Span span = new Span(start, end);
    String language =
        info.isNotNull()
            ? language(source.substring(info.getStartOffset(), info.getEndOffset()))
            : "";
    return language.equals("math")
        ? new Block.MathBlock(NodeId.UNSET, span, String.join("\n", lines).strip())
        : new Block.CodeBlock(NodeId.UNSET, span, language, lines);
  }

  /** The first word behind the fence, or the first class in braces. */
  private static String language(String info) {
    String written = Escapes.resolve(info).strip();
    if (written.startsWith("{")) {
      return Attributes.at(written, 0)
          .flatMap(attributes -> attributes.classes().stream().findFirst())
          .orElse("");
    }
    String word = written.split("[\\s{,]", 2)[0];
    return word.equalsIgnoreCase("math") ? word.toLowerCase(Locale.ROOT) : word;
  }

  static Block indented(Reading reading, IndentedCodeBlock code) {
    List<BasedSequence> content = code.getContentLines();
    int start = content.get(0).getStartOffset();
    int end = content.get(content.size() - 1).getEndOffset();
    List<String> lines = Passages.lines(reading, content);
    return new Block.CodeBlock(NodeId.UNSET, new Span(start, end), "", lines);
  }
}
