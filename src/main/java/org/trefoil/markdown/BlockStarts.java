package org.trefoil.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where our own blocks begin, before Flexmark looks for its own. Headings, breaks and raw
 * HTML are among them since Flexmark's patterns for these take quadratic time or overflow the stack
 * on long lines; and nothing at all begins beyond the limit of nesting.
 */
final class BlockStarts implements CustomBlockParserFactory {

  private static final int CODE_INDENT = 4;

  private final LookAhead ahead;

  /** For one source, whose text the divisions, formulas and HTML blocks look ahead in. */
  BlockStarts(String source) {
    this.ahead = new LookAhead(source);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this::tryStart;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        FencedCodeBlockParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (at >= line.length()) {
      return BlockStart.none();
    }
    if (isTooDeep(state, matched)) {
      OwnBlock block = new OwnBlock(OwnBlock.Kind.TOO_DEEP, offset(line, at), offset(line, at));
      return BlockStart.of(OwnBlockParser.lines(block)).atIndex(at);
    }
    if (state.getIndent() >= CODE_INDENT) {
      return BlockStart.none();
    }
    return switch (line.charAt(at)) {
      case '#' -> atxHeading(line, at);
      case '=' -> underline(line, at, matched).orElse(BlockStart.none());
      case '-' -> underline(line, at, matched).orElseGet(() -> thematicBreak(line, at));
      case '*', '_' -> thematicBreak(line, at);
      case '[' -> note(line, at);
      case ':' -> description(state, line, at, matched);
      case '$' -> math(line, at);
      case '<' -> html(state, line, at, matched);
      default -> BlockStart.none();
    };
  }

  private static boolean isTooDeep(ParserState state, MatchedBlockParser matched) {
    if (state.getActiveBlockParsers().size() < Reading.MAX_NESTING) {
      return false;
    }
    int depth = 0;
    for (Node node = matched.getBlockParser().getBlock(); node != null; node = node.getParent()) {
      depth++;
    }
    return depth >= Reading.MAX_NESTING;
  }

  private static int offset(BasedSequence line, int index) {
    return line.getStartOffset() + index;
  }

  private static BlockStart whole(OwnBlockParser parser, BasedSequence line) {
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static BlockStart atxHeading(BasedSequence line, int at) {
    int level = run(line, at, '#');
    int text = at + level;
    if (level > 6 || (text < line.length() && !isWhite(line.charAt(text)))) {
      return BlockStart.none();
    }
    int end = trimmedEnd(line, text);
    int hashes = end;
    while (hashes > text && line.charAt(hashes - 1) == '#') {
      hashes--;
    }
    if (hashes == text || isWhite(line.charAt(hashes - 1))) {
      end = trimmedEnd(line.subSequence(0, hashes), text);
    }
    OwnBlock block =
        new OwnBlock(OwnBlock.Kind.HEADING, offset(line, at), offset(line, text))
            .withLevel(level)
            .upTo(offset(line, trimmedEnd(line, text)));
    return whole(OwnBlockParser.line(block).holding(List.of(line.subSequence(text, end))), line);
  }

  /** The underline of a heading, when it follows the lines of a paragraph. */
  private static Optional<BlockStart> underline(
      BasedSequence line, int at, MatchedBlockParser matched) {
    char mark = line.charAt(at);
    int after = at + run(line, at, mark);
    BlockParser paragraph = matched.getBlockParser();
    if (!paragraph.isParagraphParser() || trimmedEnd(line, after) > after) {
      return Optional.empty();
    }
    List<BasedSequence> lines = paragraph.getBlockContent().getLines();
    int start = lines.get(0).getStartOffset();
    OwnBlock block =
        new OwnBlock(OwnBlock.Kind.HEADING, start, start)
            .withLevel(mark == '=' ? 1 : 2)
            .upTo(offset(line, after));
    OwnBlockParser parser = OwnBlockParser.line(block).holding(lines);
    return Optional.of(whole(parser, line).replaceActiveBlockParser());
  }

  private static BlockStart thematicBreak(BasedSequence line, int at) {
    char mark = line.charAt(at);
    int marks = 0;
    for (int i = at; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == mark) {
        marks++;
      } else if (!isWhite(c)) {
        return BlockStart.none();
      }
    }
    if (marks < 3) {
      return BlockStart.none();
    }
    OwnBlock block =
        new OwnBlock(OwnBlock.Kind.BREAK, offset(line, at), offset(line, trimmedEnd(line, at)));
    return whole(OwnBlockParser.line(block), line);
  }

  private static BlockStart note(BasedSequence line, int at) {
    int close = NoteLabel.end(line, at);
    if (close < 0 || close >= line.length() || line.charAt(close) != ':') {
      return BlockStart.none();
    }
    OwnBlock block = new OwnBlock(OwnBlock.Kind.NOTE, offset(line, at), offset(line, close + 1));
    return BlockStart.of(OwnBlockParser.indented(block, CODE_INDENT)).atIndex(close + 1);
  }

  /** A colon and a space, after a paragraph (the term) or after another description. */
  private static BlockStart description(
      ParserState state, BasedSequence line, int at, MatchedBlockParser matched) {
    int spaces = 0;
    while (at + 1 + spaces < line.length() && isWhite(line.charAt(at + 1 + spaces))) {
      spaces++;
    }
    if (spaces == 0 || at + 1 + spaces == line.length() || !followsTerm(matched)) {
      return BlockStart.none();
    }
    OwnBlock block =
        new OwnBlock(OwnBlock.Kind.DESCRIPTION, offset(line, at), offset(line, at + 1));
    int indent = state.getIndent() + 1 + Math.min(spaces, 3);
    return BlockStart.of(OwnBlockParser.indented(block, indent)).atIndex(at + 2);
  }

  private static boolean followsTerm(MatchedBlockParser matched) {
    BlockParser parser = matched.getBlockParser();
    if (parser.isParagraphParser()) {
      return true;
    }
    Node last = parser.getBlock().getLastChildAnyNot(BlankLine.class);
    return last instanceof Paragraph
        || (last instanceof OwnBlock own && own.kind() == OwnBlock.Kind.DESCRIPTION);
  }

  private BlockStart math(BasedSequence line, int at) {
    if (!line.subSequence(at).startsWith("$$") || !ahead.formulaCloses(offset(line, at))) {
      return BlockStart.none();
    }
    OwnBlock block = new OwnBlock(OwnBlock.Kind.MATH, offset(line, at), offset(line, at + 2));
    return BlockStart.of(OwnBlockParser.until(block, "$$")).atIndex(at + 2);
  }

  private BlockStart html(
      ParserState state, BasedSequence line, int at, MatchedBlockParser matched) {
    for (BlockParser active : state.getActiveBlockParsers()) {
      if (active instanceof OwnBlockParser own && own.closedBy(line)) {
        OwnBlock closer = new OwnBlock(OwnBlock.Kind.CLOSER, offset(line, at), line.getEndOffset());
        return whole(OwnBlockParser.line(closer), line);
      }
    }
    int start = offset(line, at);
    if (ahead.divisionOpens(start, line.getEndOffset())) {
      OwnBlock block = new OwnBlock(OwnBlock.Kind.DIVISION, start, line.getEndOffset());
      return whole(OwnBlockParser.division(block), line);
    }
    OwnBlock block = new OwnBlock(OwnBlock.Kind.HTML, start, start);
    return ahead
        .htmlTerminator(start)
        .map(terminator -> BlockStart.of(OwnBlockParser.until(block, terminator)).atIndex(at))
        .orElseGet(
            () ->
                ahead.htmlBlockTag(start)
                    ? BlockStart.of(OwnBlockParser.lines(block)).atIndex(at)
                    : BlockStart.none());
  }

  private static int run(BasedSequence line, int at, char c) {
    int i = at;
    while (i < line.length() && line.charAt(i) == c) {
      i++;
    }
    return i - at;
  }

  private static int trimmedEnd(BasedSequence line, int from) {
    int end = line.length();
    while (end > from && isWhite(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t';
  }
}
