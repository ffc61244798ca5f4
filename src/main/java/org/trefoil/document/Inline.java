package org.trefoil.document;

import java.util.List;
import java.util.Objects;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.source.Span;

/** What stands in a line of text. */
public sealed interface Inline {

  /** Where it stands in the Markdown. */
  Span span();

  /** Hands this node to the method of its kind. */
  <R> R accept(Visitor<R> visitor);

  /** Which piece of a quotation a node is, when the quotation crosses sentences or paragraphs. */
  enum Part {
    /** It opens and closes here. */
    WHOLE,
    /** It opens here. */
    FIRST,
    /** It opened before and closes later. */
    MIDDLE,
    /** It closes here. */
    LAST;

    /** Whether the quotation is heard opening here. */
    public boolean opens() {
      return this == WHOLE || this == FIRST;
    }

    /** Whether the quotation is heard closing here. */
    public boolean closes() {
      return this == WHOLE || this == LAST;
    }
  }

  /** Plain characters. Soft line breaks are single spaces here. Neighbours may be texts too. */
  record Text(Span span, String value) implements Inline {
    public Text {
      Objects.requireNonNull(span);
      Objects.requireNonNull(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Stressed words. */
  record Emphasis(Span span, List<Inline> children) implements Inline {
    public Emphasis {
      Objects.requireNonNull(span);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** Important words. */
  record Strong(Span span, List<Inline> children) implements Inline {
    public Strong {
      Objects.requireNonNull(span);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /** Words that no longer hold. */
  record Struck(Span span, List<Inline> children) implements Inline {
    public Struck {
      Objects.requireNonNull(span);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.struck(this);
    }
  }

  /** Lowered characters. */
  record Subscript(Span span, List<Inline> children) implements Inline {
    public Subscript {
      Objects.requireNonNull(span);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.subscript(this);
    }
  }

  /** Raised characters. */
  record Superscript(Span span, List<Inline> children) implements Inline {
    public Superscript {
      Objects.requireNonNull(span);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.superscript(this);
    }
  }

  /** A piece of program text in the line. */
  record Code(Span span, String value) implements Inline {
    public Code {
      Objects.requireNonNull(span);
      Objects.requireNonNull(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A formula in the line.
   *
   * @param tex as the author wrote it
   * @param words the same in words; empty as long as nobody has understood it
   */
  record Math(Span span, String tex, String words) implements Inline {
    public Math {
      Objects.requireNonNull(span);
      Objects.requireNonNull(tex);
      Objects.requireNonNull(words);
    }

    /** A formula that nobody has looked at. */
    public Math(Span span, String tex) {
      this(span, tex, "");
    }

    /** Its part of the plain text: its words, else its TeX. */
    public String text() {
      return words.isEmpty() ? tex : words;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.math(this);
    }
  }

  /** Words that lead somewhere. The title is empty when the author gave none. */
  record Link(Span span, Target target, String title, List<Inline> children) implements Inline {
    public Link {
      Objects.requireNonNull(span);
      Objects.requireNonNull(target);
      Objects.requireNonNull(title);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** Where a link leads. */
  sealed interface Target {
    /** Outside the document: an http, https, mailto or tel address, or a relative one. */
    record Address(String uri) implements Target {
      public Address {
        Objects.requireNonNull(uri);
      }
    }

    /** A name inside the document as the author wrote it, without the hash; until refinement. */
    record Fragment(String name) implements Target {
      public Fragment {
        Objects.requireNonNull(name);
      }
    }

    /** A node of the document; after refinement. */
    record Node(NodeId id) implements Target {
      public Node {
        Objects.requireNonNull(id);
      }
    }
  }

  /**
   * Somebody's words between quotation marks. The marks are part of the text but not of the
   * children: a node that doesn't open has an empty opening mark, unless the author repeated it (as
   * in a quotation of several paragraphs); one that doesn't close has an empty closing mark. All
   * parts of one quotation share its id.
   */
  record Quotation(
      Span span, NodeId id, Part part, String open, List<Inline> children, String close)
      implements Inline {
    public Quotation {
      Objects.requireNonNull(span);
      Objects.requireNonNull(id);
      Objects.requireNonNull(part);
      Objects.requireNonNull(open);
      children = List.copyOf(children);
      Objects.requireNonNull(close);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quotation(this);
    }
  }

  /**
   * A mark that refers to a note. Before refinement only the label is known; after it, the id of
   * this very reference, the note's id and the number that is printed.
   */
  record NoteReference(Span span, NodeId id, String label, NodeId note, int number)
      implements Inline {
    public NoteReference {
      Objects.requireNonNull(span);
      Objects.requireNonNull(id);
      Objects.requireNonNull(label);
      Objects.requireNonNull(note);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteReference(this);
    }
  }

  /**
   * A picture. It is decorative (then silent), or described by its alternative text, or
   * <em>undescribed</em> when the text is blank and nobody called it decorative. In the place of a
   * missing description the leaves show or say the message {@code image.undescribed}: a label, so
   * it isn't part of the plain text.
   */
  record Image(Span span, String source, String alternative, String title, boolean decorative)
      implements Inline {
    public Image {
      Objects.requireNonNull(span);
      Objects.requireNonNull(source);
      Objects.requireNonNull(alternative);
      Objects.requireNonNull(title);
    }

    /** Whether a description is owed and missing. */
    public boolean undescribed() {
      return !decorative && alternative.isBlank();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** A short form with its long form. */
  record Abbreviation(Span span, String value, String expansion) implements Inline {
    public Abbreviation {
      Objects.requireNonNull(span);
      Objects.requireNonNull(value);
      Objects.requireNonNull(expansion);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.abbreviation(this);
    }
  }

  /** Words in another language or direction. */
  record LanguageSpan(Span span, Language language, Direction direction, List<Inline> children)
      implements Inline {
    public LanguageSpan {
      Objects.requireNonNull(span);
      Objects.requireNonNull(language);
      Objects.requireNonNull(direction);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.languageSpan(this);
    }
  }

  /** A line end that the author asked for. */
  record LineBreak(Span span) implements Inline {
    public LineBreak {
      Objects.requireNonNull(span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /** One method a kind and no defaults: a new kind breaks every traversal until it is handled. */
  interface Visitor<R> {
    R text(Text node);

    R emphasis(Emphasis node);

    R strong(Strong node);

    R struck(Struck node);

    R subscript(Subscript node);

    R superscript(Superscript node);

    R code(Code node);

    R math(Math node);

    R link(Link node);

    R quotation(Quotation node);

    R noteReference(NoteReference node);

    R image(Image node);

    R abbreviation(Abbreviation node);

    R languageSpan(LanguageSpan node);

    R lineBreak(LineBreak node);
  }
}
