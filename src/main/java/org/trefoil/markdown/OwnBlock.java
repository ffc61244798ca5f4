package org.trefoil.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block that Flexmark doesn't know, or doesn't find in linear time, and that we find for it. */
final class OwnBlock extends Block {

  /** What was found. */
  enum Kind {
    /** A heading of either form; its lines are its text. */
    HEADING,
    /** A change of scene. */
    BREAK,
    /** A note with its blocks. */
    NOTE,
    /** What a term means, with its blocks. */
    DESCRIPTION,
    /** Blocks between {@code <div>} and {@code </div>}. */
    DIVISION,
    /** The line that closes a division; it holds nothing. */
    CLOSER,
    /** A formula between lines of two dollars. */
    MATH,
    /** Raw HTML. */
    HTML,
    /** The lines of the paragraph that it hangs under. */
    LINES,
    /** A line that is nested too deeply. */
    TOO_DEEP
  }

  private final Kind kind;
  private final int start;
  private final int markerEnd;
  private int end;
  private int level;
  private boolean closed;

  /**
   * @param kind what it is
   * @param start where its mark begins in the source
   * @param markerEnd where its mark ends
   */
  OwnBlock(Kind kind, int start, int markerEnd) {
    this.kind = kind;
    this.start = start;
    this.markerEnd = markerEnd;
    this.end = markerEnd;
  }

  Kind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int markerEnd() {
    return markerEnd;
  }

  int end() {
    return end;
  }

  /** Takes in what stands up to an offset of the source. */
  OwnBlock upTo(int offset) {
    end = Math.max(end, offset);
    return this;
  }

  /** The rank of a heading. */
  int level() {
    return level;
  }

  OwnBlock withLevel(int rank) {
    level = rank;
    return this;
  }

  /** Whether the author closed it. */
  boolean closed() {
    return closed;
  }

  void close(int offset) {
    closed = true;
    upTo(offset);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
