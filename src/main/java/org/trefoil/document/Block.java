package org.trefoil.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.source.Span;

/**
 * What stands by itself on a page. Text blocks hold sentences; the others hold blocks. Parts that
 * only make sense inside their block (items, rows, cells, definitions) are records of their own
 * with an id and a span, but no blocks.
 */
public sealed interface Block {

  /** Its name in all forms; unset before refinement unless the author asked for one. */
  NodeId id();

  /** Where it stands in the Markdown. */
  Span span();

  /** Hands this node to the method of its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The title as it stands at the head of the work, with subtitle and byline, when it was stated
   * (front matter, command line) and the text doesn't open with the same words as a heading. Made
   * by refinement.
   */
  record Title(
      NodeId id,
      Span span,
      Paragraph title,
      Optional<Paragraph> subtitle,
      Optional<Paragraph> byline)
      implements Block {
    public Title {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(title);
      Objects.requireNonNull(subtitle);
      Objects.requireNonNull(byline);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.title(this);
    }
  }

  /**
   * A heading. The level is the one that it is tagged with (1 first, none skipped, repaired by
   * refinement); the rank is the one that the author wrote and that it looks like.
   */
  record Heading(NodeId id, Span span, int level, int rank, List<Sentence> sentences)
      implements Block {
    public Heading {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      if (level < 1 || level > 6 || rank < 1 || rank > 6) {
        throw new IllegalArgumentException("Heading level " + level + ", rank " + rank);
      }
      sentences = List.copyOf(sentences);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** Running text. */
  record Paragraph(NodeId id, Span span, List<Sentence> sentences) implements Block {
    public Paragraph {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      sentences = List.copyOf(sentences);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A quotation set apart, with the one who said it when the author tells. */
  record Quote(NodeId id, Span span, List<Block> blocks, Optional<Paragraph> attribution)
      implements Block {
    public Quote {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      blocks = List.copyOf(blocks);
      Objects.requireNonNull(attribution);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /** How the items of a numbered list are counted. */
  enum MarkerStyle {
    /** 1, 2, 3. */
    DECIMAL,
    /** a, b, c. */
    LOWER_ALPHA,
    /** A, B, C. */
    UPPER_ALPHA,
    /** i, ii, iii. */
    LOWER_ROMAN,
    /** I, II, III. */
    UPPER_ROMAN
  }

  /** Whether an item is something to be done. */
  enum Task {
    /** An ordinary item. */
    NONE,
    /** Not done. */
    OPEN,
    /** Done. */
    DONE
  }

  /**
   * An item of a list.
   *
   * @param label the marker as printed and spoken, such as {@code 3.} or {@code iv.}; empty for a
   *     bullet
   */
  record Item(NodeId id, Span span, String label, Task task, List<Block> blocks) {
    public Item {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(label);
      Objects.requireNonNull(task);
      blocks = List.copyOf(blocks);
    }
  }

  /** A list whose order counts. The delimiter is {@code .} or {@code )}. */
  record NumberedList(
      NodeId id,
      Span span,
      int start,
      MarkerStyle style,
      String delimiter,
      boolean tight,
      List<Item> items)
      implements Block {
    public NumberedList {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(style);
      Objects.requireNonNull(delimiter);
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.numberedList(this);
    }
  }

  /** A list whose order doesn't count. */
  record BulletList(NodeId id, Span span, boolean tight, List<Item> items) implements Block {
    public BulletList {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bulletList(this);
    }
  }

  /** Terms that share their descriptions. */
  record Definition(NodeId id, Span span, List<Paragraph> terms, List<Description> descriptions) {
    public Definition {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      terms = List.copyOf(terms);
      descriptions = List.copyOf(descriptions);
    }
  }

  /** One meaning of a term. */
  record Description(NodeId id, Span span, List<Block> blocks) {
    public Description {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      blocks = List.copyOf(blocks);
    }
  }

  /** Terms and what they mean. */
  record DefinitionList(NodeId id, Span span, List<Definition> definitions) implements Block {
    public DefinitionList {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      definitions = List.copyOf(definitions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.definitionList(this);
    }
  }

  /** How a column of a table stands. */
  enum Alignment {
    /** As the text runs. */
    START,
    /** Centred. */
    CENTER,
    /** Against the other side. */
    END
  }

  /** A cell of a table. */
  record Cell(
      NodeId id, Span span, boolean header, int columns, int rows, List<Sentence> sentences) {
    public Cell {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      if (columns < 1 || rows < 1) {
        throw new IllegalArgumentException("Cell spans " + columns + " by " + rows);
      }
      sentences = List.copyOf(sentences);
    }
  }

  /** A row of a table; the reader has padded it, so that all rows cover the same columns. */
  record Row(NodeId id, Span span, List<Cell> cells) {
    public Row {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      cells = List.copyOf(cells);
    }
  }

  /** Data in rows and columns; the alignments are one a column. */
  record Table(
      NodeId id,
      Span span,
      Optional<Paragraph> caption,
      List<Alignment> columns,
      List<Row> head,
      List<Row> body)
      implements Block {
    public Table {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(caption);
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** Program text. The language is empty when not stated; the lines have no line ends. */
  record CodeBlock(NodeId id, Span span, String language, List<String> lines) implements Block {
    public CodeBlock {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(language);
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /** A picture that stands by itself, with its caption when it has one. */
  record Figure(NodeId id, Span span, Inline.Image image, Optional<Paragraph> caption)
      implements Block {
    public Figure {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(image);
      Objects.requireNonNull(caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** What a callout is for. */
  enum CalloutKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
  }

  /**
   * Advice beside the text. The title is the author's, or the word for the kind in the document's
   * language (set by refinement), so it always is there after refinement.
   */
  record Callout(
      NodeId id, Span span, CalloutKind kind, Optional<Paragraph> title, List<Block> blocks)
      implements Block {
    public Callout {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(title);
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.callout(this);
    }
  }

  /**
   * A formula that stands by itself.
   *
   * @param tex as the author wrote it
   * @param words the same in words; empty as long as nobody has understood it
   */
  record MathBlock(NodeId id, Span span, String tex, String words) implements Block {
    public MathBlock {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(tex);
      Objects.requireNonNull(words);
    }

    /** A formula that nobody has looked at. */
    public MathBlock(NodeId id, Span span, String tex) {
      this(id, span, tex, "");
    }

    /** What it says: its words, else its TeX. */
    public String text() {
      return words.isEmpty() ? tex : words;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mathBlock(this);
    }
  }

  /** A change of scene. */
  record Break(NodeId id, Span span) implements Block {
    public Break {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.thematicBreak(this);
    }
  }

  /**
   * A note. The reader leaves it where it was defined; refinement moves it to where it is read
   * (after the block that first refers to it), numbers it and lists its references.
   */
  record NoteBody(
      NodeId id, Span span, String label, int number, List<NodeId> references, List<Block> blocks)
      implements Block {
    public NoteBody {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(label);
      references = List.copyOf(references);
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteBody(this);
    }
  }

  /** Blocks in another language or direction. */
  record Division(NodeId id, Span span, Language language, Direction direction, List<Block> blocks)
      implements Block {
    public Division {
      Objects.requireNonNull(id);
      Objects.requireNonNull(span);
      Objects.requireNonNull(language);
      Objects.requireNonNull(direction);
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.division(this);
    }
  }

  /** One method a kind and no defaults: a new kind breaks every traversal until it is handled. */
  interface Visitor<R> {
    R title(Title node);

    R heading(Heading node);

    R paragraph(Paragraph node);

    R quote(Quote node);

    R numberedList(NumberedList node);

    R bulletList(BulletList node);

    R definitionList(DefinitionList node);

    R table(Table node);

    R codeBlock(CodeBlock node);

    R figure(Figure node);

    R callout(Callout node);

    R mathBlock(MathBlock node);

    R thematicBreak(Break node);

    R noteBody(NoteBody node);

    R division(Division node);
  }
}
