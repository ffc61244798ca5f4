package org.trefoil.narration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.Outline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.narration.words.Manner;

/** Goes through the blocks of a document in reading order and says each in its manner. */
final class Walk implements Block.Visitor<Cues> {

  /** Headings below this level begin no chapter of the recording. */
  private static final int CHAPTER_LEVEL = 2;

  private final Document document;
  private final NarrationOptions options;
  private final Exemptions exemptions;
  private final Cues cues = new Cues();
  private final Wording wording;
  private final Announcer announcer;
  private final SentenceSpeech sentences;
  private final Set<NodeId> chapters = new HashSet<>();
  private final ListSpeech lists;
  private final TableSpeech tables;

  private Language language;
  private int gap = Pauses.PARAGRAPH;

  Walk(Document document, NarrationOptions options, Lexicon lexicon, Exemptions exemptions) {
    this.document = document;
    this.options = options;
    this.exemptions = exemptions;
    language = document.metadata().language();
    wording = new Wording(WrittenDates.of(document), lexicon);
    announcer = new Announcer(language, wording, cues);
    Quotations quotations = Quotations.of(document);
    sentences = new SentenceSpeech(options, wording, announcer, quotations, cues);
    lists = new ListSpeech(this, options, announcer, cues);
    tables = new TableSpeech(this, options, announcer, cues, exemptions);
    chapters(Outline.of(document).entries());
  }

  private void chapters(List<Outline.Entry> entries) {
    for (Outline.Entry entry : entries) {
      if (entry.level() <= CHAPTER_LEVEL) {
        chapters.add(entry.id());
        chapters(entry.children());
      }
    }
  }

  /** All cues of the document. */
  List<Cue> cues() {
    List<Block> blocks = document.blocks();
    boolean headed = !blocks.isEmpty() && heads(blocks.get(0));
    if (headed) {
      blocks.get(0).accept(this);
    }
    if (announces() && !blocks.isEmpty()) {
      start(blocks.get(0));
    }
    blocks(headed ? blocks.subList(1, blocks.size()) : blocks);
    return opened(cues.all());
  }

  private static boolean heads(Block block) {
    return block instanceof Block.Heading || block instanceof Block.Title;
  }

  /** Says who wrote the work, where its text doesn't; in full also how long the recording is. */
  private void start(Block first) {
    List<String> authors = document.metadata().authors();
    if (!authors.isEmpty() && !(first instanceof Block.Title)) {
      announcer.announce(first.id(), "start.by", String.join(", ", authors));
    }
    if (full() && chapters.size() > 1) {
      announcer.count(first.id(), "start.chapters", chapters.size());
    }
    cues.released();
  }

  /** What is heard before the first heading is a chapter too, named by the title. */
  private List<Cue> opened(List<Cue> all) {
    if (!all.isEmpty() && !(all.get(0) instanceof Cue.Chapter)) {
      NodeId first = document.blocks().get(0).id();
      all.add(0, new Cue.Chapter(first, document.metadata().title(), 1));
    }
    return all;
  }

  Cues blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return cues;
  }

  /** Says blocks with shorter pauses between them, as in a tight list. */
  void tightly(boolean tight, List<Block> blocks) {
    int before = gap;
    gap = tight ? Pauses.ITEM : Pauses.PARAGRAPH;
    blocks(blocks);
    gap = before;
  }

  /** Says sentences in the language of the place. */
  void say(List<Sentence> all) {
    sentences.say(all, language);
  }

  Language language() {
    return language;
  }

  private boolean announces() {
    return options.level() != Level.PLAIN;
  }

  private boolean full() {
    return options.level() == Level.FULL;
  }

  @Override
  public Cues title(Block.Title node) {
    paragraph(node.title());
    cues.pause(node.id(), Pauses.AFTER_HEADING);
    node.subtitle().ifPresent(this::paragraph);
    node.byline().ifPresent(this::paragraph);
    cues.pause(node.id(), Pauses.AFTER_HEADING);
    return cues;
  }

  @Override
  public Cues heading(Block.Heading node) {
    cues.pause(node.id(), Pauses.BEFORE_HEADING);
    if (chapters.contains(node.id())) {
      String title = PlainText.ofSentences(node.sentences()).strip();
      cues.add(new Cue.Chapter(node.id(), title, node.level()));
    }
    if (full()) {
      announcer.announce(node.id(), "heading", node.level());
    }
    say(node.sentences());
    cues.pause(node.id(), Pauses.AFTER_HEADING);
    return cues;
  }

  @Override
  public Cues paragraph(Block.Paragraph node) {
    cues.pause(node.id(), gap);
    say(node.sentences());
    cues.pause(node.id(), gap);
    return cues;
  }

  @Override
  public Cues quote(Block.Quote node) {
    cues.pause(node.id(), Pauses.BLOCK_QUOTE);
    if (announces()) {
      beginQuote(node);
    }
    tightly(false, node.blocks());
    if (announces()) {
      announcer.close(node.id(), "quote.end");
    }
    node.attribution().ifPresent(this::paragraph);
    cues.pause(node.id(), Pauses.BLOCK_QUOTE);
    return cues;
  }

  /** Tells beforehand whose words follow, unless that takes long; as text it stands behind. */
  private void beginQuote(Block.Quote node) {
    String from =
        node.attribution()
            .map(each -> PlainText.ofSentences(each.sentences()).strip())
            .map(Walk::bare)
            .orElse("");
    if (from.isEmpty() || Quotations.words(from) > options.quotationWords()) {
      announcer.announce(node.id(), "quote");
    } else {
      announcer.announce(node.id(), "quote.from", from);
    }
  }

  /** An attribution without the dash before it and the stop behind it. */
  private static String bare(String attribution) {
    return attribution.replaceFirst("^[\\p{Pd}\\s]+", "").replaceFirst("[.\\s]+$", "");
  }

  @Override
  public Cues numberedList(Block.NumberedList node) {
    return lists.numbered(node);
  }

  @Override
  public Cues bulletList(Block.BulletList node) {
    return lists.bullets(node);
  }

  @Override
  public Cues definitionList(Block.DefinitionList node) {
    return lists.definitions(node);
  }

  @Override
  public Cues table(Block.Table node) {
    return tables.table(node);
  }

  @Override
  public Cues codeBlock(Block.CodeBlock node) {
    cues.pause(node.id(), Pauses.PARAGRAPH);
    if (announces()) {
      announceCode(node);
    }
    if (options.level() == Level.STANDARD) {
      cues.released();
      exemptions.declare(
          node.id(), Exemption.Reason.CODE_SUMMARISED, List.of(node.id()), node.span());
    } else {
      codeLines(node);
    }
    if (full()) {
      cues.pause(node.id(), Pauses.LINE);
      announcer.close(node.id(), "code.end");
    }
    cues.pause(node.id(), Pauses.PARAGRAPH);
    return cues;
  }

  private void announceCode(Block.CodeBlock node) {
    int lines = node.lines().size();
    String count = announcer.counted("lines", lines);
    if (node.language().isEmpty()) {
      announcer.announce(node.id(), "code", count);
    } else {
      announcer.announce(node.id(), "code.in", node.language(), count);
    }
  }

  private void codeLines(Block.CodeBlock node) {
    int offset = 0;
    Manner manner = full() ? Manner.LISTING : Manner.CODE;
    for (int i = 0; i < node.lines().size(); i++) {
      String line = node.lines().get(i);
      leaf(node.id(), line, offset, manner, i == node.lines().size() - 1);
      cues.pause(node.id(), Pauses.LINE);
      offset += line.length() + 1;
    }
  }

  /** Says the text of a block that has no sentences. */
  private void leaf(NodeId node, String text, int offset, Manner manner, boolean ends) {
    List<Cue.Word> words = wording.words(text, offset, manner, language);
    if (!words.isEmpty()) {
      cues.add(new Cue.Say(node, language, Cue.Voicing.PLAIN, words, ends));
    }
  }

  @Override
  public Cues figure(Block.Figure node) {
    cues.pause(node.id(), Pauses.PARAGRAPH);
    if (node.image().undescribed() && announces()) {
      announcer.close(node.id(), "image.undescribed");
    } else if (!node.image().decorative() && !node.image().undescribed()) {
      describe(node);
    }
    node.caption().ifPresent(this::caption);
    cues.pause(node.id(), Pauses.PARAGRAPH);
    return cues;
  }

  private void describe(Block.Figure node) {
    String alternative = node.image().alternative();
    if (announces()) {
      announcer.announce(node.id(), "image");
    }
    leaf(node.id(), alternative, 0, Manner.TEXT, true);
    if (announces() && Quotations.words(alternative) > options.quotationWords()) {
      cues.pause(node.id(), Pauses.SENTENCE);
      announcer.close(node.id(), "image.end");
    }
    cues.pause(node.id(), Pauses.PARAGRAPH);
  }

  /** Says the caption of a figure or a table. */
  void caption(Block.Paragraph caption) {
    if (full()) {
      cues.pause(caption.id(), Pauses.SENTENCE);
      announcer.announce(caption.id(), "caption");
    }
    paragraph(caption);
  }

  @Override
  public Cues callout(Block.Callout node) {
    String kind = announcer.text("callout." + node.kind().name().toLowerCase(Locale.ROOT));
    cues.pause(node.id(), Pauses.ASIDE);
    if (announces() && !says(node.title(), kind)) {
      announcer.announce(node.id(), "callout." + node.kind().name().toLowerCase(Locale.ROOT));
    }
    node.title().ifPresent(this::paragraph);
    tightly(false, node.blocks());
    if (full()) {
      announcer.close(node.id(), "callout.end", kind);
    }
    cues.pause(node.id(), Pauses.ASIDE);
    return cues;
  }

  /** Whether a title says the word for the kind by itself. */
  private static boolean says(Optional<Block.Paragraph> title, String kind) {
    return title
        .map(paragraph -> PlainText.ofSentences(paragraph.sentences()).strip())
        .filter(kind::equalsIgnoreCase)
        .isPresent();
  }

  @Override
  public Cues mathBlock(Block.MathBlock node) {
    cues.pause(node.id(), Pauses.PARAGRAPH);
    if (announces()) {
      announcer.announce(node.id(), "formula");
    }
    leaf(
        node.id(),
        node.text(),
        0,
        node.words().isEmpty() ? Manner.FORMULA : Manner.SPOKEN_FORMULA,
        true);
    cues.pause(node.id(), Pauses.PARAGRAPH);
    return cues;
  }

  @Override
  public Cues thematicBreak(Block.Break node) {
    if (full()) {
      cues.pause(node.id(), Pauses.PARAGRAPH);
      announcer.announce(node.id(), "break");
      cues.fixed(node.id(), Pauses.BREAK);
    } else {
      cues.pause(node.id(), Pauses.BREAK);
    }
    return cues;
  }

  @Override
  public Cues noteBody(Block.NoteBody node) {
    if (options.notes() == Notes.SKIP) {
      exemptions.declare(
          node.id(), Exemption.Reason.NOTE_SKIPPED, ReadingOrder.of(node), node.span());
      return cues;
    }
    cues.pause(node.id(), Pauses.ASIDE);
    if (announces()) {
      announcer.announce(node.id(), "note", node.number());
    }
    tightly(false, node.blocks());
    if (announces()) {
      announcer.close(node.id(), "note.end");
    }
    cues.pause(node.id(), Pauses.ASIDE);
    return cues;
  }

  @Override
  public Cues division(Block.Division node) {
    Language before = language;
    language = node.language();
    blocks(node.blocks());
    language = before;
    return cues;
  }
}
