package org.trefoil.refine;

import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.source.Span;

/** The children of an inline, and the same inline with others. A leaf has none. */
final class Children implements Inline.Visitor<List<Inline>> {

  private static final Children VISITOR = new Children();

  private Children() {}

  static List<Inline> of(Inline inline) {
    return inline.accept(VISITOR);
  }

  static Inline with(Inline inline, List<Inline> children) {
    return with(inline, inline.span(), children);
  }

  /** A piece of an inline: the same kind of node at another place around other children. */
  static Inline with(Inline inline, Span span, List<Inline> children) {
    return inline.accept(new Replacing(span, children));
  }

  @Override
  public List<Inline> text(Inline.Text node) {
    return List.of();
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis node) {
    return node.children();
  }

  @Override
  public List<Inline> strong(Inline.Strong node) {
    return node.children();
  }

  @Override
  public List<Inline> struck(Inline.Struck node) {
    return node.children();
  }

  @Override
  public List<Inline> subscript(Inline.Subscript node) {
    return node.children();
  }

  @Override
  public List<Inline> superscript(Inline.Superscript node) {
    return node.children();
  }

  @Override
  public List<Inline> code(Inline.Code node) {
    return List.of();
  }

  @Override
  public List<Inline> math(Inline.Math node) {
    return List.of();
  }

  @Override
  public List<Inline> link(Inline.Link node) {
    return node.children();
  }

  @Override
  public List<Inline> quotation(Inline.Quotation node) {
    return node.children();
  }

  @Override
  public List<Inline> noteReference(Inline.NoteReference node) {
    return List.of();
  }

  @Override
  public List<Inline> image(Inline.Image node) {
    return List.of();
  }

  @Override
  public List<Inline> abbreviation(Inline.Abbreviation node) {
    return List.of();
  }

  @Override
  public List<Inline> languageSpan(Inline.LanguageSpan node) {
    return node.children();
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak node) {
    return List.of();
  }

  /** Makes the same kind of node around other children. */
  private record Replacing(Span span, List<Inline> children) implements Inline.Visitor<Inline> {

    @Override
    public Inline text(Inline.Text node) {
      return node;
    }

    @Override
    public Inline emphasis(Inline.Emphasis node) {
      return new Inline.Emphasis(span, children);
    }

    @Override
    public Inline strong(Inline.Strong node) {
      return new Inline.Strong(span, children);
    }

    @Override
    public Inline struck(Inline.Struck node) {
      return new Inline.Struck(span, children);
    }

    @Override
    public Inline subscript(Inline.Subscript node) {
      return new Inline.Subscript(span, children);
    }

    @Override
    public Inline superscript(Inline.Superscript node) {
      return new Inline.Superscript(span, children);
    }

    @Override
    public Inline code(Inline.Code node) {
      return node;
    }

    @Override
    public Inline math(Inline.Math node) {
      return node;
    }

    @Override
    public Inline link(Inline.Link node) {
      return new Inline.Link(span, node.target(), node.title(), children);
    }

    @Override
    public Inline quotation(Inline.Quotation node) {
      return new Inline.Quotation(
          span, node.id(), node.part(), node.open(), children, node.close());
    }

    @Override
    public Inline noteReference(Inline.NoteReference node) {
      return node;
    }

    @Override
    public Inline image(Inline.Image node) {
      return node;
    }

    @Override
    public Inline abbreviation(Inline.Abbreviation node) {
      return node;
    }

    @Override
    public Inline languageSpan(Inline.LanguageSpan node) {
      return new Inline.LanguageSpan(span, node.language(), node.direction(), children);
    }

    @Override
    public Inline lineBreak(Inline.LineBreak node) {
      return node;
    }
  }
}
