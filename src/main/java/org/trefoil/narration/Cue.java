package org.trefoil.narration;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;

/** One step of the narration. */
public sealed interface Cue {

  /** The node of the document that it belongs to. */
  NodeId node();

  /** Hands this cue to the method of its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A word as the engine gets it, and what it stands for in the text.
   *
   * @param spoken one word, in letters that an engine of its language can say
   * @param after punctuation that shapes the melody: one of {@code , . ? ! : ;} or empty
   * @param from first UTF-16 unit, in the node's plain text, of what it says; several words may say
   *     the same stretch
   * @param to one past the last
   * @param origin which rule replaced what was written; {@link Origin#AS_WRITTEN} if none did
   * @param phonemes how it sounds, in IPA with stress marks, where a lexicon tells; an engine that
   *     can goes by it instead of by the letters. Empty for all other words
   */
  record Word(String spoken, String after, int from, int to, Origin origin, String phonemes) {
    public Word {
      Objects.requireNonNull(spoken);
      Objects.requireNonNull(after);
      Objects.requireNonNull(origin);
      Objects.requireNonNull(phonemes);
    }

    /** A word that sounds as its letters tell. */
    public Word(String spoken, String after, int from, int to, Origin origin) {
      this(spoken, after, from, to, origin, "");
    }

    /** A word that is said as it is written. */
    public Word(String spoken, String after, int from, int to) {
      this(spoken, after, from, to, Origin.AS_WRITTEN, "");
    }

    /** The same word before another mark. */
    public Word withAfter(String mark) {
      return new Word(spoken, mark, from, to, origin, phonemes);
    }

    /** The same word so much further on. */
    public Word moved(int by) {
      return new Word(spoken, after, from + by, to + by, origin, phonemes);
    }

    /** The same word, to be said as its letters tell. */
    public Word withoutPhonemes() {
      return new Word(spoken, after, from, to, origin, "");
    }

    /** The same word in other letters. */
    public Word withSpoken(String letters) {
      return new Word(letters, after, from, to, origin, phonemes);
    }
  }

  /**
   * Where the words for a stretch of text come from.
   *
   * @param rule the name of the rule, such as {@code date}
   * @param written what stands in the text
   */
  record Origin(String rule, String written) {
    /** Of a word that is said as it is written. */
    public static final Origin AS_WRITTEN = new Origin("", "");

    public Origin {
      Objects.requireNonNull(rule);
      Objects.requireNonNull(written);
    }
  }

  /** How a piece of text is voiced. */
  enum Voicing {
    /** The narrator's own voice. */
    PLAIN,
    /** Inside a quotation. */
    QUOTED
  }

  /**
   * Words of the text. A sentence may be said in several pieces with pauses between them.
   *
   * @param ends whether the sentence ends with this piece
   */
  record Say(NodeId node, Language language, Voicing voicing, List<Word> words, boolean ends)
      implements Cue {
    public Say {
      Objects.requireNonNull(node);
      Objects.requireNonNull(language);
      Objects.requireNonNull(voicing);
      words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.say(this);
    }
  }

  /** Words about the text, in the listener's language: not part of the text. */
  record Announce(NodeId node, Language language, List<Word> words) implements Cue {
    public Announce {
      Objects.requireNonNull(node);
      Objects.requireNonNull(language);
      words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.announce(this);
    }
  }

  /** Silence. */
  record Pause(NodeId node, int milliseconds) implements Cue {
    public Pause {
      Objects.requireNonNull(node);
      if (milliseconds < 0) {
        throw new IllegalArgumentException("Pause of " + milliseconds);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pause(this);
    }
  }

  /** A chapter begins; silent. */
  record Chapter(NodeId node, String title, int level) implements Cue {
    public Chapter {
      Objects.requireNonNull(node);
      Objects.requireNonNull(title);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chapter(this);
    }
  }

  /** A page of the PDF begins; silent. It falls between pieces, never into one. */
  record Page(NodeId node, String label) implements Cue {
    public Page {
      Objects.requireNonNull(node);
      Objects.requireNonNull(label);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.page(this);
    }
  }

  /** The words of a cue exactly as the engine gets them, with a space between words. */
  static String spoken(List<Word> words) {
    return words.stream()
        .map(word -> word.spoken() + word.after())
        .collect(Collectors.joining(" "));
  }

  /** One method a kind and no defaults. */
  interface Visitor<R> {
    R say(Say cue);

    R announce(Announce cue);

    R pause(Pause cue);

    R chapter(Chapter cue);

    R page(Page cue);
  }
}
