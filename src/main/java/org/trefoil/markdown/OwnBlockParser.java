package org.trefoil.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;

/** Keeps the lines of our own blocks together: which line still belongs, which one closes. */
final class OwnBlockParser extends AbstractBlockParser {

  /** The indentation that keeps a block inside a note or a description. */
  private static final int INDENT = 4;

  private final OwnBlock block;
  private final BlockContent content = new BlockContent();
  private final int indent;
  private final String terminator;
  private boolean finished;
  private boolean blankSeen;

  private OwnBlockParser(OwnBlock block, int indent, String terminator, boolean finished) {
    this.block = block;
    this.indent = indent;
    this.terminator = terminator;
    this.finished = finished;
  }

  /** One line and no more: a heading, a break. */
  static OwnBlockParser line(OwnBlock block) {
    return new OwnBlockParser(block, 0, "", true);
  }

  /** Lines up to a blank one. */
  static OwnBlockParser lines(OwnBlock block) {
    return new OwnBlockParser(block, 0, "", false);
  }

  /** Lines up to and with the one that holds the terminator, written in lower case. */
  static OwnBlockParser until(OwnBlock block, String terminator) {
    return new OwnBlockParser(block, 0, terminator, false);
  }

  /** Blocks that are indented by as many columns, or by four. */
  static OwnBlockParser indented(OwnBlock block, int indent) {
    return new OwnBlockParser(block, Math.min(indent, INDENT), "", false);
  }

  /** Blocks up to a closing tag. */
  static OwnBlockParser division(OwnBlock block) {
    return new OwnBlockParser(block, 0, "</div", false);
  }

  /** Gives a heading its text at once. */
  OwnBlockParser holding(List<BasedSequence> lines) {
    lines.forEach(line -> content.add(line, 0));
    return this;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return switch (block.kind()) {
      case NOTE, DESCRIPTION, DIVISION -> true;
      case HEADING, BREAK, CLOSER, LINES, MATH, HTML, TOO_DEEP -> false;
    };
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block inner) {
    return isContainer();
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (finished) {
      return BlockContinue.none();
    }
    return switch (block.kind()) {
      case HEADING, BREAK, CLOSER, LINES -> BlockContinue.none();
      case NOTE, DESCRIPTION -> continueIndented(state);
      case DIVISION -> continueDivision(state);
      case MATH -> here(state);
      case HTML, TOO_DEEP ->
          state.isBlank() && terminator.isEmpty() ? BlockContinue.none() : here(state);
    };
  }

  private static BlockContinue here(ParserState state) {
    return BlockContinue.atIndex(state.getIndex());
  }

  private BlockContinue continueIndented(ParserState state) {
    if (state.isBlank()) {
      boolean emptyAndOver = blankSeen && block.getFirstChild() == null;
      blankSeen = true;
      return emptyAndOver
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    if (state.getIndent() >= indent) {
      return BlockContinue.atColumn(state.getColumn() + indent);
    }
    return BlockContinue.none();
  }

  private BlockContinue continueDivision(ParserState state) {
    int at = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    if (state.getIndent() < INDENT && isClosingDivision(line, at) && isInnermost(state)) {
      block.close(line.getEndOffset());
      finished = true;
      return BlockContinue.none();
    }
    return here(state);
  }

  /** Whether this is a division that was closed by a line which nobody has taken yet. */
  boolean closedBy(BasedSequence line) {
    return block.kind() == OwnBlock.Kind.DIVISION
        && block.closed()
        && block.end() == line.getEndOffset();
  }

  private static boolean isClosingDivision(BasedSequence line, int at) {
    if (line.length() - at < 6 || line.length() - at > 64) {
      return false;
    }
    String rest = line.subSequence(at).toString().toLowerCase(Locale.ROOT).strip();
    return rest.startsWith("</div") && rest.endsWith(">") && rest.substring(5).strip().equals(">");
  }

  /** An inner division closes first; in code the tag is only text. */
  private boolean isInnermost(ParserState state) {
    List<BlockParser> active = state.getActiveBlockParsers();
    for (int i = active.size() - 1; active.get(i) != this; i--) {
      BlockParser inner = active.get(i);
      boolean division = inner instanceof OwnBlockParser own && own.keepsClosingTags();
      if (division || inner instanceof FencedCodeBlockParser) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsClosingTags() {
    return block.kind() == OwnBlock.Kind.DIVISION || !terminator.isEmpty();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    if (block.kind() == OwnBlock.Kind.HEADING || block.kind() == OwnBlock.Kind.BREAK) {
      return;
    }
    content.add(line, state.getIndent());
    block.upTo(line.getEndOffset());
    if (!terminator.isEmpty() && !isContainer()) {
      finished = holdsTerminator(line);
    }
  }

  private boolean holdsTerminator(BasedSequence line) {
    if (block.kind() == OwnBlock.Kind.MATH) {
      return content.getLineCount() > 1 && line.toString().strip().endsWith(terminator);
    }
    return line.toString().toLowerCase(Locale.ROOT).contains(terminator);
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return isContainer();
  }

  @Override
  public void closeBlock(ParserState state) {
    if (!isContainer()) {
      block.setContent(content);
    }
    block.setCharsFromContent();
  }
}
