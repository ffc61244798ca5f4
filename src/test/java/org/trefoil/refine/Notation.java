package org.trefoil.refine;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/**
 * Markdown refined, and its text blocks as short lines: sentences are set apart by bars, quotations
 * stand in braces, with 1, 2 or 3 for a first, middle or last part.
 */
final class Notation {

  private Notation() {}

  /** A refined document and what was said about it. */
  record Refined(Document read, Document document, List<Diagnostic> found) {
    List<String> codes() {
      return found.stream().map(d -> d.code().id()).toList();
    }

    List<String> lines() {
      return Notation.lines(document);
    }
  }

  static Refined refine(String markdown) {
    return refine(markdown, RefineOptions.NONE);
  }

  static Refined refine(String markdown, RefineOptions options) {
    Source source = Source.of("test.md", markdown);
    Report report = new Report(source);
    Document read = new MarkdownReader().read(source, report);
    Document refined = Refinery.refine(read, options, report);
    return new Refined(read, refined, report.diagnostics());
  }

  /** A line a text block, in reading order. */
  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    new Rewriter() {
      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        lines.add(String.join("|", all.stream().map(s -> written(s.inlines())).toList()));
        return all;
      }
    }.rewrite(document);
    return lines;
  }

  private static String written(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> out.append(written(inline)));
    return out.toString();
  }

  private static String written(Inline inline) {
    String inner = written(Children.of(inline));
    if (inline instanceof Inline.Quotation node) {
      String part = node.part() == Inline.Part.WHOLE ? "" : "" + node.part().ordinal();
      return "{" + part + node.open() + inner + node.close() + "}";
    } else if (inline instanceof Inline.Text text) {
      return text.value();
    } else if (inline instanceof Inline.Emphasis) {
      return "*" + inner + "*";
    } else if (inline instanceof Inline.Strong) {
      return "**" + inner + "**";
    } else if (inline instanceof Inline.Link) {
      return "[" + inner + "]";
    } else if (inline instanceof Inline.Code code) {
      return "`" + code.value() + "`";
    } else if (inline instanceof Inline.NoteReference reference) {
      return "^" + reference.number();
    } else if (inline instanceof Inline.LineBreak) {
      return "/";
    }
    return "<" + inline.getClass().getSimpleName() + inner + ">";
  }

  /** All blocks of a document, in reading order, at any depth. */
  static List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    new Rewriter() {
      @Override
      protected List<Block> block(Block block) {
        blocks.add(block);
        return super.block(block);
      }
    }.rewrite(document);
    return blocks;
  }
}
