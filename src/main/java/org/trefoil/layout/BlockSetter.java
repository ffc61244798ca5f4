package org.trefoil.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.source.Span;

/** Sets blocks in a column, one above the other. */
final class BlockSetter implements Block.Visitor<List<Slab>> {

  /** An item of no more lines doesn't stand alone on a page when it is the first or the last. */
  private static final int BRIEF = 2;

  private static final double[] RANK_SIZES = {2.0, 1.55, 1.3, 1.15, 1.0, 1.0};

  private final TextSetter text;
  private final TableSetter tables;
  private final CodeSetter code;
  private final FigureSetter figures;
  private final MathSetter formulas;
  private final Column page;
  private final Theme theme;
  private final Kind kind;
  private final Map<NodeId, List<Slab>> notes = new LinkedHashMap<>();
  private Column column;

  BlockSetter(
      TextSetter text, Plates plates, Column column, Theme theme, Kind kind, double tallest) {
    this.text = text;
    this.tables = new TableSetter(text, tallest, theme.small());
    this.code = new CodeSetter(text, theme.small());
    this.figures = new FigureSetter(text, plates, theme.small(), tallest);
    this.formulas = new MathSetter(text.faces(), tallest);
    this.page = column;
    this.theme = theme;
    this.kind = kind;
    this.column = column;
  }

  List<Slab> set(List<Block> blocks) {
    List<Slab> slabs = new ArrayList<>();
    boolean leads = false;
    for (Block block : blocks) {
      if (leads && block instanceof Block.MathBlock) {
        // words that lead to a formula stand on its page
        keepLast(slabs);
      }
      slabs.addAll(block.accept(this));
      leads = block instanceof Block.Paragraph;
    }
    return slabs;
  }

  private List<Slab> in(Column inner, List<Block> blocks) {
    Column outer = column;
    column = inner;
    List<Slab> slabs = set(blocks);
    column = outer;
    return slabs;
  }

  private Palette palette() {
    return theme.palette();
  }

  /** The room around blocks, in points. */
  private double room(double ems) {
    return em() * ems * theme.spacing();
  }

  private double em() {
    return column.look().size();
  }

  private List<Slab> lines(Block.Paragraph paragraph, Column inner) {
    return text.lines(paragraph.sentences(), inner);
  }

  private List<Slab> optional(Optional<Block.Paragraph> paragraph, Column inner) {
    return paragraph.map(p -> lines(p, inner)).orElse(List.of());
  }

  @Override
  public List<Slab> title(Block.Title node) {
    Look look = column.look();
    List<Slab> slabs = new ArrayList<>();
    slabs.addAll(Slab.spaced(lines(node.title(), title(look.scaled(2.3).heavy())), 0, em() * 0.4));
    slabs.addAll(Slab.spaced(optional(node.subtitle(), title(look.scaled(1.35))), 0, em() * 0.6));
    slabs.addAll(Slab.spaced(optional(node.byline(), title(look.slanted())), 0, em() * 0.6));
    return together(Slab.spaced(slabs, 0, em() * 2.2));
  }

  @Override
  public List<Slab> heading(Block.Heading node) {
    Look look = column.look().scaled(RANK_SIZES[node.rank() - 1]).heavy();
    Look ranked = node.rank() == 6 ? look.slanted() : look;
    List<Slab> slabs = text.lines(node.sentences(), title(ranked));
    double above = em() * (node.rank() == 1 ? 2.4 : node.rank() == 2 ? 1.8 : 1.3);
    List<Slab> whole = together(Slab.spaced(slabs, above, em() * 0.5));
    if (kind == Kind.BOOK && node.level() == 1 && column == page && !whole.isEmpty()) {
      String name = PlainText.ofSentences(node.sentences()).strip();
      whole = new ArrayList<>(whole);
      whole.set(0, whole.get(0).signed(Slab.Sign.chapter(name)));
    }
    return whole;
  }

  /** A column for a line that is looked at rather than read on. */
  private Column title(Look look) {
    return column.looking(look).filling(Manner.WHOLE);
  }

  /** Holds slabs together, and with what follows them. */
  private static List<Slab> together(List<Slab> slabs) {
    return slabs.stream().map(Slab::kept).toList();
  }

  @Override
  public List<Slab> paragraph(Block.Paragraph node) {
    List<Slab> slabs = lines(node, column);
    if (introduces(node)) {
      keepLast(slabs);
    }
    return Slab.spaced(slabs, room(0.65), room(0.65));
  }

  /** Whether a paragraph leads to what follows it. */
  private static boolean introduces(Block.Paragraph node) {
    String text = PlainText.ofSentences(node.sentences()).stripTrailing();
    return text.endsWith(":") || text.endsWith("\uFF1A");
  }

  @Override
  public List<Slab> quote(Block.Quote node) {
    Column inner = column.indented(em() * 1.8);
    List<Slab> slabs = new ArrayList<>(in(inner, node.blocks()));
    Column said = inner.looking(inner.look().scaled(0.93)).ragged().indented(em() * 1.3);
    List<Slab> name = new ArrayList<>(optional(node.attribution(), said));
    if (!name.isEmpty()) {
      name.set(0, dashed(name.get(0), said));
      keepLast(slabs);
    }
    slabs.addAll(Slab.spaced(name, room(0.3), room(0.6)));
    return Slab.spaced(barred(slabs, inner, palette().rule()), room(0.9), room(0.9));
  }

  /** Draws a dash before a line; who said it is told by the tags, so the dash is no text. */
  private static Slab dashed(Slab line, Column said) {
    double size = said.look().size();
    double y = line.height() / 2 - size * 0.03;
    Box dash = new Box(said.before(size * 1.25, size * 0.95), y, size * 0.95, size * 0.06);
    return line.over(List.of(new Frame.Fill(Owner.Artifact.LAYOUT, said.look().color(), dash)));
  }

  /** Draws a bar beside slabs, without a gap where they meet. */
  private List<Slab> barred(List<Slab> slabs, Column inner, int color) {
    double x = inner.before(em() * 0.9, 2);
    List<Slab> out = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      boolean last = i + 1 == slabs.size();
      double gap = last ? 0 : Math.max(slab.after(), slabs.get(i + 1).before());
      Box box = new Box(x, 0, 2, slab.height() + gap);
      out.add(slab.under(List.of(new Frame.Fill(Owner.Artifact.LAYOUT, color, box))));
    }
    return out;
  }

  @Override
  public List<Slab> numberedList(Block.NumberedList node) {
    return list(node.items(), node.tight());
  }

  @Override
  public List<Slab> bulletList(Block.BulletList node) {
    return list(node.items(), node.tight());
  }

  private List<Slab> list(List<Block.Item> items, boolean tight) {
    double widest = 0;
    for (Block.Item item : items) {
      widest = Math.max(widest, text.width(label(item), column));
    }
    double indent = Math.max(em() * 1.9, widest + em() * 0.5);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      double room = em() * (tight ? 0.2 : 0.5);
      List<Slab> item = Slab.spaced(item(items.get(i), indent, tight), room, room);
      if (i == 1 && slabs.size() <= BRIEF || i == items.size() - 1 && item.size() <= BRIEF) {
        keepLast(slabs);
      }
      slabs.addAll(item);
    }
    return Slab.spaced(slabs, room(0.65), room(0.65));
  }

  /** Has the last slab stand on the page of what is added next. */
  private static void keepLast(List<Slab> slabs) {
    if (!slabs.isEmpty()) {
      int last = slabs.size() - 1;
      slabs.set(last, slabs.get(last).kept());
    }
  }

  private static String label(Block.Item item) {
    return switch (item.task()) {
      case DONE -> "\u2611";
      case OPEN -> "\u2610";
      case NONE -> item.label().isEmpty() ? "\u2022" : item.label();
    };
  }

  private List<Slab> item(Block.Item item, double indent, boolean tight) {
    Column inner = column.indented(indent);
    List<Slab> slabs = new ArrayList<>(in(inner, item.blocks()));
    if (tight) {
      slabs.replaceAll(slab -> tightened(slab));
    }
    Owner owner = new Owner.Label(item.id());
    return labelled(slabs, label(item), owner, item.id(), item.span(), inner);
  }

  private Slab tightened(Slab slab) {
    return slab.tightened(em() * 0.2);
  }

  private List<Slab> labelled(
      List<Slab> slabs, String label, Owner owner, NodeId node, Span span, Column inner) {
    double width = text.width(label, inner);
    Column beside = inner.at(inner.before(width + em() * 0.45, width), width);
    Slab mark = text.label(owner, node, label, span, beside);
    if (slabs.isEmpty()) {
      slabs.add(mark);
    } else {
      Slab first = slabs.get(0);
      slabs.set(0, first.under(mark.frames()));
    }
    return slabs;
  }

  @Override
  public List<Slab> definitionList(Block.DefinitionList node) {
    List<Slab> slabs = new ArrayList<>();
    for (Block.Definition definition : node.definitions()) {
      Column term = column.looking(column.look().heavy());
      for (Block.Paragraph paragraph : definition.terms()) {
        slabs.addAll(together(Slab.spaced(lines(paragraph, term), room(0.5), room(0.1))));
      }
      for (Block.Description description : definition.descriptions()) {
        List<Slab> inner = in(column.indented(em() * 1.9), description.blocks());
        slabs.addAll(inner.stream().map(this::tightened).toList());
      }
    }
    return Slab.spaced(slabs, room(0.65), room(0.65));
  }

  @Override
  public List<Slab> table(Block.Table node) {
    List<Slab> slabs = new ArrayList<>();
    Column caption =
        column.looking(column.look().scaled(Math.max(0.95, theme.small())).heavy()).ragged();
    slabs.addAll(together(Slab.spaced(optional(node.caption(), caption), 0, em() * 0.3)));
    slabs.addAll(tables.set(node, column));
    return Slab.spaced(slabs, room(0.9), room(0.9));
  }

  @Override
  public List<Slab> codeBlock(Block.CodeBlock node) {
    return Slab.spaced(code.set(node, column), room(0.8), room(0.8));
  }

  @Override
  public List<Slab> figure(Block.Figure node) {
    return Slab.spaced(figures.set(node, column), em(), em());
  }

  @Override
  public List<Slab> callout(Block.Callout node) {
    Column inner = column.indented(em() * 1.8);
    Column title = inner.looking(inner.look().heavy());
    List<Slab> slabs = new ArrayList<>();
    slabs.addAll(together(Slab.spaced(optional(node.title(), title), 0, em() * 0.2)));
    slabs.addAll(in(inner, node.blocks()));
    return Slab.spaced(barred(slabs, inner, palette().link()), room(0.9), room(0.9));
  }

  @Override
  public List<Slab> mathBlock(Block.MathBlock node) {
    if (node.tex().isEmpty()) {
      return List.of();
    }
    Column inner = column.indented(em() * 1.9).ragged();
    List<Slab> slabs = new ArrayList<>(formulas.set(node, inner));
    return Slab.spaced(slabs.isEmpty() ? inLetters(node, inner) : slabs, room(0.8), room(0.8));
  }

  /** A formula in lines of letters, or one that wasn't understood as it was typed. */
  private List<Slab> inLetters(Block.MathBlock node, Column inner) {
    List<Slab> slabs = new ArrayList<>();
    for (List<Piece> line : Formulas.lines(node, inner)) {
      slabs.addAll(text.lines(text.measure(line, inner), inner, Block.Alignment.START));
    }
    if (slabs.isEmpty()) {
      Column mono = inner.looking(column.look().monospace().slanted());
      Owner owner = new Owner.Formula(node.id());
      slabs.addAll(text.lines(owner, node.id(), node.tex(), node.span(), mono));
    }
    return slabs;
  }

  @Override
  public List<Slab> thematicBreak(Block.Break node) {
    double width = column.width() / 4;
    Box box = new Box(column.centred(width), 0, width, 0.8);
    Frame rule = new Frame.Fill(Owner.Artifact.LAYOUT, palette().rule(), box);
    Slab slab = Slab.of(0.8, List.of(rule), Optional.empty());
    return List.of(slab.before(em() * 1.4).after(em() * 1.4));
  }

  /** Notes that are referred to stand at the foot of a page; the others where they are. */
  @Override
  public List<Slab> noteBody(Block.NoteBody node) {
    Column outer = column;
    column =
        page.looking(page.look().scaled(theme.small()))
            .running(column.direction(), column.language());
    Column inner = column.indented(em() * 1.9);
    List<Slab> slabs = new ArrayList<>(in(inner, node.blocks()));
    slabs.replaceAll(this::tightened);
    String label = String.format(Locale.ROOT, "%d", node.number());
    Owner owner = new Owner.Label(node.id());
    List<Slab> out = labelled(slabs, label, owner, node.id(), node.span(), inner);
    List<Slab> spaced = Slab.spaced(out, room(0.4), room(0.4));
    column = outer;
    if (node.references().isEmpty()) {
      return spaced;
    }
    notes.put(node.id(), spaced);
    return List.of();
  }

  /** The notes for the feet of pages, by the note's id; after the last block was set. */
  Map<NodeId, List<Slab>> notes() {
    return notes;
  }

  @Override
  public List<Slab> division(Block.Division node) {
    return in(column.running(node.direction(), node.language()), node.blocks());
  }
}
