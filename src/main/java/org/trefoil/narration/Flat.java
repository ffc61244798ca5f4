package org.trefoil.narration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.narration.words.Manner;

/**
 * A sentence laid out flat: runs of its plain text that are read in one manner and language, and
 * marks between them where something is heard or the voice changes. Quotation marks lie between the
 * runs: they are heard, not read.
 */
final class Flat implements Inline.Visitor<Flat> {

  /** Text to be read. */
  record Run(int from, int to, Manner manner, Language language) {}

  /** What happens at a mark. */
  enum Happening {
    /** A quotation is entered. */
    ENTER,
    /** A quotation is left. */
    LEAVE,
    /** The words of a picture follow. */
    IMAGE,
    /** A picture without words stands here. */
    UNDESCRIBED,
    /** The words of a link follow. */
    LINK,
    /** A link whose words are its address follows. */
    ADDRESS
  }

  /**
   * A place between characters.
   *
   * @param quotation the quotation that is entered or left; else unset
   * @param heard whether the quotation really opens or closes here, not only its part
   */
  record Mark(int at, Happening happening, NodeId quotation, boolean heard) {}

  private final List<Run> runs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Inline.NoteReference> notes = new ArrayList<>();
  private final Deque<Language> languages = new ArrayDeque<>();
  private Manner manner = Manner.TEXT;
  private int at;

  private Flat(Language language) {
    languages.push(language);
  }

  static Flat of(Sentence sentence, Language language) {
    return new Flat(language).all(sentence.inlines());
  }

  List<Run> runs() {
    return runs;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Inline.NoteReference> notes() {
    return notes;
  }

  private Flat all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  private Flat run(int length, Manner how) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    int from = at;
    at += length;
    boolean more = last != null && last.to() == from && marksEndBefore(from);
    if (more && last.manner() == how && last.language().equals(languages.peek())) {
      runs.set(runs.size() - 1, new Run(last.from(), at, how, last.language()));
    } else if (length > 0) {
      runs.add(new Run(from, at, how, languages.peek()));
    }
    return this;
  }

  private boolean marksEndBefore(int from) {
    return marks.isEmpty() || marks.get(marks.size() - 1).at() < from;
  }

  private Flat mark(Happening happening) {
    marks.add(new Mark(at, happening, NodeId.UNSET, true));
    return this;
  }

  @Override
  public Flat text(Inline.Text node) {
    return run(node.value().length(), manner);
  }

  @Override
  public Flat emphasis(Inline.Emphasis node) {
    return all(node.children());
  }

  @Override
  public Flat strong(Inline.Strong node) {
    return all(node.children());
  }

  @Override
  public Flat struck(Inline.Struck node) {
    return all(node.children());
  }

  @Override
  public Flat subscript(Inline.Subscript node) {
    return all(node.children());
  }

  @Override
  public Flat superscript(Inline.Superscript node) {
    Manner before = manner;
    manner = ordinal(PlainText.of(node.children())) ? manner : Manner.RAISED;
    all(node.children());
    manner = before;
    return this;
  }

  /** Letters that belong to the number before them, raised or not. */
  private static boolean ordinal(String raised) {
    return raised.matches("st|nd|rd|th");
  }

  @Override
  public Flat code(Inline.Code node) {
    return run(node.value().length(), Manner.CODE);
  }

  @Override
  public Flat math(Inline.Math node) {
    return run(
        node.text().length(), node.words().isEmpty() ? Manner.FORMULA : Manner.SPOKEN_FORMULA);
  }

  @Override
  public Flat link(Inline.Link node) {
    mark(addressed(node) ? Happening.ADDRESS : Happening.LINK);
    return all(node.children());
  }

  private static boolean addressed(Inline.Link node) {
    return node.target() instanceof Inline.Target.Address address
        && bare(address.uri()).equals(bare(PlainText.of(node.children())));
  }

  private static String bare(String uri) {
    String rest = uri.strip();
    int scheme = rest.indexOf("://");
    rest = scheme >= 0 ? rest.substring(scheme + 3) : rest.replaceFirst("^(mailto|tel):", "");
    return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }

  @Override
  public Flat quotation(Inline.Quotation node) {
    marks.add(new Mark(at, Happening.ENTER, node.id(), node.part().opens()));
    at += node.open().length();
    all(node.children());
    at += node.close().length();
    marks.add(new Mark(at, Happening.LEAVE, node.id(), node.part().closes()));
    return this;
  }

  @Override
  public Flat noteReference(Inline.NoteReference node) {
    notes.add(node);
    return this;
  }

  @Override
  public Flat image(Inline.Image node) {
    if (node.decorative()) {
      return this;
    }
    if (node.undescribed()) {
      at += node.alternative().length();
      return mark(Happening.UNDESCRIBED);
    }
    return mark(Happening.IMAGE).run(node.alternative().length(), Manner.TEXT);
  }

  @Override
  public Flat abbreviation(Inline.Abbreviation node) {
    return run(node.value().length(), manner);
  }

  @Override
  public Flat languageSpan(Inline.LanguageSpan node) {
    languages.push(node.language());
    all(node.children());
    languages.pop();
    return this;
  }

  @Override
  public Flat lineBreak(Inline.LineBreak node) {
    return run(1, manner);
  }
}
