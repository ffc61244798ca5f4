package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.math.Formula;
import org.trefoil.math.Stretch;
import org.trefoil.source.Span;

/** Takes the sentences of a text block apart into pieces, each of one owner and one look. */
final class Pieces implements Inline.Visitor<List<Piece>> {

  /** The deepest explicit level that the JDK takes (UAX #9 had 61 before version 6.3). */
  private static final byte DEEPEST = 60;

  private final Plates plates;
  private final Faces faces;
  private final double measure;
  private final List<Piece> out = new ArrayList<>();
  private Sentence sentence;
  private Look look;
  private Optional<Inline> link = Optional.empty();
  private int offset;
  private Language language;
  private byte level;

  private Pieces(Plates plates, Faces faces, Column column) {
    this.plates = plates;
    this.faces = faces;
    this.measure = column.width();
    this.look = column.look();
    this.language = column.language();
    this.level = Itemizer.level(column.direction());
  }

  static List<Piece> of(List<Sentence> sentences, Column column, Plates plates, Faces faces) {
    Pieces pieces = new Pieces(plates, faces, column);
    for (Sentence sentence : sentences) {
      pieces.sentence = sentence;
      pieces.offset = 0;
      pieces.all(sentence.inlines());
    }
    return pieces.out;
  }

  private List<Piece> all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return out;
  }

  private List<Piece> in(Look inner, List<Inline> children) {
    Look outer = look;
    look = inner;
    all(children);
    look = outer;
    return out;
  }

  private List<Piece> add(Owner owner, String text, Look how, Span span) {
    if (!text.isEmpty()) {
      out.add(
          new Piece(
              owner,
              text,
              how,
              link,
              Optional.empty(),
              sentence.id(),
              offset,
              language,
              level,
              span));
      offset += text.length();
    }
    return out;
  }

  private Owner words(Inline node) {
    return new Owner.Words(sentence.id(), node);
  }

  @Override
  public List<Piece> text(Inline.Text node) {
    return add(words(node), node.value(), look, node.span());
  }

  @Override
  public List<Piece> emphasis(Inline.Emphasis node) {
    return in(look.emphatic(), node.children());
  }

  @Override
  public List<Piece> strong(Inline.Strong node) {
    return in(look.heavy(), node.children());
  }

  @Override
  public List<Piece> struck(Inline.Struck node) {
    return in(look.crossed(), node.children());
  }

  @Override
  public List<Piece> subscript(Inline.Subscript node) {
    return in(look.lowered(), node.children());
  }

  @Override
  public List<Piece> superscript(Inline.Superscript node) {
    return in(look.raised(), node.children());
  }

  @Override
  public List<Piece> code(Inline.Code node) {
    return add(words(node), node.value(), look.monospace(), node.span());
  }

  @Override
  public List<Piece> math(Inline.Math node) {
    Optional<Formula> understood = Formula.of(node.tex(), node.words());
    if (understood.isEmpty()) {
      return add(words(node), node.tex(), look.monospace().slanted(), node.span());
    }
    int before = offset;
    if (understood.get().isPlain() || !drawn(node, understood.get())) {
      for (Stretch stretch : understood.get().line()) {
        add(words(node), stretch.text(), Formulas.look(stretch, look), node.span());
      }
    }
    offset = before + node.text().length();
    return out;
  }

  /** Adds a formula that more than one line of letters is needed for, unless it is too wide. */
  private boolean drawn(Inline.Math node, Formula formula) {
    MathType type = new MathType(faces, look, node.span());
    List<Formula.Line> parts = formula.setAmongWords(type);
    if (parts.stream().anyMatch(part -> part.box().width() * look.size() > measure)) {
      return false;
    }
    for (Formula.Line part : parts) {
      inset(words(node), Piece.FORMULA, new Inset.Math(part, type, look), node.span());
    }
    return true;
  }

  private void inset(Owner owner, String stand, Inset inset, Span span) {
    out.add(
        new Piece(
            owner,
            stand,
            look,
            link,
            Optional.of(inset),
            sentence.id(),
            offset,
            language,
            level,
            span));
  }

  @Override
  public List<Piece> link(Inline.Link node) {
    Optional<Inline> outer = link;
    link = Optional.of(node);
    in(look.linked(), node.children());
    link = outer;
    return out;
  }

  @Override
  public List<Piece> quotation(Inline.Quotation node) {
    add(words(node), node.open(), look, node.span());
    all(node.children());
    return add(new Owner.ClosingMark(sentence.id(), node), node.close(), look, node.span());
  }

  /** The printed number; it is a label and takes no room in the plain text. */
  @Override
  public List<Piece> noteReference(Inline.NoteReference node) {
    String number = String.format(Locale.ROOT, "%d", node.number());
    Look raised = look.raised().linked();
    Optional<Inline> itself = Optional.of(node);
    out.add(
        new Piece(
            words(node),
            number,
            raised,
            itself,
            Optional.empty(),
            sentence.id(),
            -1,
            language,
            level,
            node.span()));
    return out;
  }

  @Override
  public List<Piece> image(Inline.Image node) {
    Optional<Plate> picture = plates.of(node);
    if (picture.isEmpty()) {
      return node.decorative()
          ? out
          : add(words(node), node.alternative(), look.slanted(), node.span());
    }
    Owner owner = node.decorative() ? Owner.Artifact.LAYOUT : words(node);
    inset(owner, Piece.OBJECT, new Inset.Picture(picture.get()), node.span());
    offset += node.decorative() ? 0 : node.alternative().length();
    return out;
  }

  @Override
  public List<Piece> abbreviation(Inline.Abbreviation node) {
    return add(words(node), node.value(), look, node.span());
  }

  @Override
  public List<Piece> languageSpan(Inline.LanguageSpan node) {
    byte outer = level;
    Language around = language;
    language = node.language();
    boolean turns = (level & 1) != Itemizer.level(node.direction());
    level += (byte) (turns && level < DEEPEST ? 1 : 0);
    all(node.children());
    level = outer;
    language = around;
    return out;
  }

  @Override
  public List<Piece> lineBreak(Inline.LineBreak node) {
    return add(words(node), "\n", look, node.span());
  }
}
