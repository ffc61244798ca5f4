package org.trefoil.refine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/**
 * Gives every block, part and sentence its id. An id is made of what the node says, so an edit in
 * one paragraph leaves the ids of all others as they were; among nodes that say the same, the order
 * counts. An id that the author asked for is kept, the first time.
 *
 * <p>A container is named after the first words in it, a sentence after its block and its place
 * there, a quotation and a note reference after the sentence in which they begin.
 */
final class Naming implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    Namer namer = new Namer();
    new Reserver(namer.used, report).rewrite(document);
    Document named = namer.rewrite(document);
    return new Referrer(namer).rewrite(named);
  }

  /** Keeps the ids that authors asked for from being given to others. */
  private static final class Reserver extends Rewriter {
    private final Set<String> used;
    private final Report report;

    Reserver(Set<String> used, Report report) {
      this.used = used;
      this.report = report;
    }

    @Override
    protected List<Block> block(Block block) {
      if (!block.id().isUnset() && !used.add(block.id().value())) {
        report.add(
            Code.DUPLICATE_ID,
            block.span(),
            "The id " + block.id() + " is given twice; here it was left out",
            "Choose another id here");
      }
      return super.block(block);
    }
  }

  private static final class Namer extends Rewriter {
    private final Set<String> used = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<String, Integer> equals = new HashMap<>();
    private final Map<NodeId, NodeId> quotations = new HashMap<>();
    private final Map<String, NodeId> notes = new HashMap<>();
    private final Map<String, List<NodeId>> references = new LinkedHashMap<>();
    private NodeId block = NodeId.UNSET;
    private NodeId sentence = NodeId.UNSET;
    private int quotation;
    private int reference;

    private NodeId id(NodeId wanted, String kind, String words) {
      if (!wanted.isUnset() && kept.add(wanted.value())) {
        return wanted;
      }
      String base = kind + "-" + hash(words);
      String id;
      do {
        int count = equals.merge(base, 1, Integer::sum);
        id = count == 1 ? base : base + "-" + count;
      } while (!used.add(id));
      return new NodeId(id);
    }

    /** FNV-1a, 64 bits, of the words with white space told apart from nothing but itself. */
    private static String hash(String words) {
      long hash = 0xcbf29ce484222325L;
      for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
        hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
      }
      return String.format(Locale.ROOT, "%010x", (hash ^ hash >>> 40) & 0xffffffffffL);
    }

    private List<Block> all(List<Block> blocks) {
      return blocks(blocks);
    }

    @Override
    protected List<Block> block(Block node) {
      return node.accept(new BlockNamer(this));
    }

    private List<Sentence> named(NodeId id, List<Sentence> sentences) {
      NodeId outer = block;
      block = id;
      List<Sentence> out = sentences(sentences);
      block = outer;
      return out;
    }

    @Override
    protected List<Sentence> sentences(List<Sentence> all) {
      List<Sentence> out = new ArrayList<>(all.size());
      for (int i = 0; i < all.size(); i++) {
        sentence = fresh(block.part('s', i + 1));
        quotation = 0;
        reference = 0;
        out.add(new Sentence(sentence, all.get(i).span(), inlines(all.get(i).inlines())));
      }
      return out;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      if (inline instanceof Inline.Quotation node) {
        NodeId id = quotationId(node);
        return List.of(
            new Inline.Quotation(
                node.span(), id, node.part(), node.open(), inlines(node.children()), node.close()));
      }
      if (inline instanceof Inline.NoteReference node) {
        NodeId id = fresh(sentence.part('r', ++reference));
        references.computeIfAbsent(node.label(), key -> new ArrayList<>()).add(id);
        return List.of(
            new Inline.NoteReference(node.span(), id, node.label(), node.note(), node.number()));
      }
      return super.inline(inline);
    }

    private NodeId quotationId(Inline.Quotation node) {
      if (node.id().isUnset()) {
        return fresh(sentence.part('q', ++quotation));
      }
      return quotations.computeIfAbsent(node.id(), key -> fresh(sentence.part('q', ++quotation)));
    }

    /** The id of a part, or another if an author gave that one to something else. */
    private NodeId fresh(NodeId part) {
      NodeId id = part;
      for (int i = 2; !used.add(id.value()); i++) {
        id = new NodeId(part + "-" + i);
      }
      return id;
    }

    @Override
    protected Block.Paragraph paragraph(Block.Paragraph node) {
      return paragraph(node, "p");
    }

    Block.Paragraph paragraph(Block.Paragraph node, String kind) {
      NodeId id = id(node.id(), kind, PlainText.ofSentences(node.sentences()));
      return new Block.Paragraph(id, node.span(), named(id, node.sentences()));
    }

    @Override
    protected Block.Item item(Block.Item node) {
      NodeId id = id(node.id(), "item", FirstWords.of(node.blocks()));
      return new Block.Item(id, node.span(), node.label(), node.task(), blocks(node.blocks()));
    }

    @Override
    protected Block.Definition definition(Block.Definition node) {
      String words = node.terms().isEmpty() ? "" : words(node.terms().get(0));
      NodeId id = id(node.id(), "def", words);
      return new Block.Definition(
          id,
          node.span(),
          node.terms().stream().map(term -> paragraph(term, "term")).toList(),
          node.descriptions().stream().map(this::description).toList());
    }

    @Override
    protected Block.Description description(Block.Description node) {
      NodeId id = id(node.id(), "desc", FirstWords.of(node.blocks()));
      return new Block.Description(id, node.span(), blocks(node.blocks()));
    }

    @Override
    protected Block.Row row(Block.Row node) {
      String words = node.cells().isEmpty() ? "" : words(node.cells().get(0).sentences());
      NodeId id = id(node.id(), "row", words);
      return new Block.Row(id, node.span(), node.cells().stream().map(this::cell).toList());
    }

    @Override
    protected Block.Cell cell(Block.Cell node) {
      NodeId id = id(node.id(), "cell", words(node.sentences()));
      return new Block.Cell(
          id, node.span(), node.header(), node.columns(), node.rows(), named(id, node.sentences()));
    }

    private static String words(Block.Paragraph paragraph) {
      return words(paragraph.sentences());
    }

    private static String words(List<Sentence> sentences) {
      return PlainText.ofSentences(sentences);
    }
  }

  /** Names each kind of block. */
  private record BlockNamer(Namer namer) implements Block.Visitor<List<Block>> {

    private Optional<Block.Paragraph> named(Optional<Block.Paragraph> paragraph, String kind) {
      return paragraph.map(p -> namer.paragraph(p, kind));
    }

    @Override
    public List<Block> title(Block.Title node) {
      NodeId id = namer.id(node.id(), "title", Namer.words(node.title()));
      return List.of(
          new Block.Title(
              id,
              node.span(),
              namer.paragraph(node.title(), "t"),
              named(node.subtitle(), "sub"),
              named(node.byline(), "by")));
    }

    @Override
    public List<Block> heading(Block.Heading node) {
      NodeId id = namer.id(node.id(), "h", PlainText.ofSentences(node.sentences()));
      return List.of(
          new Block.Heading(
              id, node.span(), node.level(), node.rank(), namer.named(id, node.sentences())));
    }

    @Override
    public List<Block> paragraph(Block.Paragraph node) {
      return List.of(namer.paragraph(node));
    }

    @Override
    public List<Block> quote(Block.Quote node) {
      NodeId id = namer.id(node.id(), "quote", FirstWords.of(node.blocks()));
      return List.of(
          new Block.Quote(
              id, node.span(), namer.all(node.blocks()), named(node.attribution(), "attr")));
    }

    @Override
    public List<Block> numberedList(Block.NumberedList node) {
      NodeId id = namer.id(node.id(), "list", firstWords(node.items()));
      return List.of(
          new Block.NumberedList(
              id,
              node.span(),
              node.start(),
              node.style(),
              node.delimiter(),
              node.tight(),
              node.items().stream().map(namer::item).toList()));
    }

    @Override
    public List<Block> bulletList(Block.BulletList node) {
      NodeId id = namer.id(node.id(), "list", firstWords(node.items()));
      return List.of(
          new Block.BulletList(
              id, node.span(), node.tight(), node.items().stream().map(namer::item).toList()));
    }

    private static String firstWords(List<Block.Item> items) {
      return items.isEmpty() ? "" : FirstWords.of(items.get(0).blocks());
    }

    @Override
    public List<Block> definitionList(Block.DefinitionList node) {
      String words =
          node.definitions().isEmpty() || node.definitions().get(0).terms().isEmpty()
              ? ""
              : Namer.words(node.definitions().get(0).terms().get(0));
      NodeId id = namer.id(node.id(), "defs", words);
      return List.of(
          new Block.DefinitionList(
              id, node.span(), node.definitions().stream().map(namer::definition).toList()));
    }

    @Override
    public List<Block> table(Block.Table node) {
      List<Block.Row> rows = node.head().isEmpty() ? node.body() : node.head();
      String words =
          rows.isEmpty() || rows.get(0).cells().isEmpty()
              ? ""
              : Namer.words(rows.get(0).cells().get(0).sentences());
      NodeId id = namer.id(node.id(), "table", words);
      return List.of(
          new Block.Table(
              id,
              node.span(),
              named(node.caption(), "cap"),
              node.columns(),
              node.head().stream().map(namer::row).toList(),
              node.body().stream().map(namer::row).toList()));
    }

    @Override
    public List<Block> codeBlock(Block.CodeBlock node) {
      NodeId id = namer.id(node.id(), "code", String.join("\n", node.lines()));
      return List.of(new Block.CodeBlock(id, node.span(), node.language(), node.lines()));
    }

    @Override
    public List<Block> figure(Block.Figure node) {
      NodeId id = namer.id(node.id(), "fig", node.image().source());
      return List.of(new Block.Figure(id, node.span(), node.image(), named(node.caption(), "cap")));
    }

    @Override
    public List<Block> callout(Block.Callout node) {
      NodeId id = namer.id(node.id(), "call", FirstWords.of(node.blocks()));
      return List.of(
          new Block.Callout(
              id, node.span(), node.kind(), named(node.title(), "ct"), namer.all(node.blocks())));
    }

    @Override
    public List<Block> mathBlock(Block.MathBlock node) {
      NodeId id = namer.id(node.id(), "math", node.tex());
      return List.of(new Block.MathBlock(id, node.span(), node.tex(), node.words()));
    }

    @Override
    public List<Block> thematicBreak(Block.Break node) {
      return List.of(new Block.Break(namer.id(node.id(), "break", ""), node.span()));
    }

    @Override
    public List<Block> noteBody(Block.NoteBody node) {
      NodeId id = namer.id(node.id(), "note", FirstWords.of(node.blocks()));
      namer.notes.putIfAbsent(node.label(), id);
      return List.of(
          new Block.NoteBody(
              id,
              node.span(),
              node.label(),
              node.number(),
              node.references(),
              namer.all(node.blocks())));
    }

    @Override
    public List<Block> division(Block.Division node) {
      NodeId id = namer.id(node.id(), "div", FirstWords.of(node.blocks()));
      return List.of(
          new Block.Division(
              id, node.span(), node.language(), node.direction(), namer.all(node.blocks())));
    }
  }

  /** Tells references their note, and notes their references. */
  private static final class Referrer extends Rewriter {
    private final Namer namer;

    Referrer(Namer namer) {
      this.namer = namer;
    }

    @Override
    protected List<Block> block(Block block) {
      if (!(block instanceof Block.NoteBody note)) {
        return super.block(block);
      }
      boolean first = note.id().equals(namer.notes.get(note.label()));
      List<NodeId> references =
          first ? namer.references.getOrDefault(note.label(), List.of()) : List.of();
      return List.of(
          new Block.NoteBody(
              note.id(),
              note.span(),
              note.label(),
              note.number(),
              references,
              blocks(note.blocks())));
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      if (!(inline instanceof Inline.NoteReference reference)) {
        return super.inline(inline);
      }
      NodeId note = namer.notes.get(reference.label());
      return List.of(
          new Inline.NoteReference(
              reference.span(), reference.id(), reference.label(), note, reference.number()));
    }
  }
}
