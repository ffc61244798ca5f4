package org.trefoil.pdf;

import java.util.Objects;
import org.trefoil.language.Language;

/** What a structure element says about itself beside its type. */
sealed interface Trait {

  /** The language of its text, when it isn't that of its parent. */
  record Lang(Language language) implements Trait {
    public Lang {
      Objects.requireNonNull(language);
    }
  }

  /** What is said in place of something that isn't text. */
  record Alternative(String text) implements Trait {
    public Alternative {
      Objects.requireNonNull(text);
    }
  }

  /** The long form of an abbreviation. */
  record Expansion(String text) implements Trait {
    public Expansion {
      Objects.requireNonNull(text);
    }
  }

  /**
   * A formula as MathML, for whoever can do more with it than read words (ISO 32000-2, 14.13.6).
   */
  record MathMl(String markup, String words) implements Trait {
    public MathMl {
      Objects.requireNonNull(markup);
      Objects.requireNonNull(words);
    }
  }

  /** How a list counts; the names are those of ISO 32000-1, table 347. */
  enum Numbering implements Trait {
    /** Terms with their descriptions; PDF 1.7 has no word for it. */
    DESCRIPTION("Description"),
    DISC("Disc"),
    DECIMAL("Decimal"),
    LOWER_ALPHA("LowerAlpha"),
    UPPER_ALPHA("UpperAlpha"),
    LOWER_ROMAN("LowerRoman"),
    UPPER_ROMAN("UpperRoman");

    private final String value;

    Numbering(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** Which cells a header cell speaks for. */
  enum Scope implements Trait {
    COLUMN("Column"),
    ROW("Row");

    private final String value;

    Scope(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** How many columns and rows a cell covers. */
  record Extent(int columns, int rows) implements Trait {}

  /** Whether something stands by itself or in a line. */
  enum Placement implements Trait {
    BLOCK("Block"),
    INLINE("Inline");

    private final String value;

    Placement(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** Which way text runs, where it isn't the way of the parent. */
  enum WritingMode implements Trait {
    LEFT_TO_RIGHT("LrTb"),
    RIGHT_TO_LEFT("RlTb");

    private final String value;

    WritingMode(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** Whether a note stands at the foot of a page. */
  enum NoteKind implements Trait {
    FOOTNOTE("Footnote");

    private final String value;

    NoteKind(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** Whether characters are raised or lowered. */
  enum TextPosition implements Trait {
    SUPERSCRIPT("Sup"),
    SUBSCRIPT("Sub");

    private final String value;

    TextPosition(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** A line through the text. */
  record LineThrough() implements Trait {}
}
