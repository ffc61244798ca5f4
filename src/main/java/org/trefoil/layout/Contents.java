package org.trefoil.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.language.Language;
import org.trefoil.language.Messages;
import org.trefoil.source.Span;

/**
 * A printed table of contents, made from the headings. Its texts and links are inlines of its own,
 * which stand nowhere in the document: each is the owner of what is drawn of it, with no node.
 *
 * @param title what stands above it
 * @param language of the title, when it isn't that of the document
 * @param entries in reading order, at least one
 */
public record Contents(Inline.Text title, Optional<Language> language, List<Entry> entries) {

  /** A book's contents go no deeper. */
  private static final int DEEPEST = 3;

  /** With more entries than this a level is left out; about three pages. */
  private static final int MOST = 110;

  /**
   * A heading and its page.
   *
   * @param heading its id
   * @param start where its text begins: its first sentence
   * @param level how deep it stands, from 1
   * @param link what leads to it; its only child are the words
   * @param words the text of the heading, and a space
   * @param page the number that is printed on its page; empty as long as it isn't known
   */
  public record Entry(
      NodeId heading,
      NodeId start,
      int level,
      Inline.Link link,
      Inline.Text words,
      Inline.Text page) {
    public Entry {
      Objects.requireNonNull(heading);
      Objects.requireNonNull(start);
      Objects.requireNonNull(link);
      Objects.requireNonNull(words);
      Objects.requireNonNull(page);
    }

    private Entry on(String label) {
      return new Entry(heading, start, level, link, words, new Inline.Text(Span.START, label));
    }
  }

  /** Checks that there is something in it. */
  public Contents {
    Objects.requireNonNull(title);
    Objects.requireNonNull(language);
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("Contents without an entry");
    }
  }

  /**
   * The contents of a document: of a book, or where the author asks for them; but not where the
   * author has written them, which shows in a heading of that name.
   */
  static Optional<Contents> of(Document document, Kind kind) {
    Messages messages = Messages.of(document.metadata().language());
    String title = messages.text("epub.contents");
    List<Block.Heading> headings = new ArrayList<>();
    collect(document.blocks(), headings);
    Optional<Boolean> asked = document.metadata().edition().contents();
    boolean wanted = asked.orElseGet(() -> kind == Kind.BOOK && !isThere(title, headings));
    List<Entry> entries = wanted ? entries(headings) : List.of();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contents(
                new Inline.Text(Span.START, title),
                messages.covers() ? Optional.empty() : Optional.of(messages.language()),
                entries));
  }

  private static void collect(List<Block> blocks, List<Block.Heading> into) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && !words(heading).isEmpty()) {
        into.add(heading);
      } else if (block instanceof Block.Division division) {
        collect(division.blocks(), into);
      }
    }
  }

  private static String words(Block.Heading heading) {
    return PlainText.ofSentences(heading.sentences()).strip().replaceAll("\\s+", " ");
  }

  private static boolean isThere(String title, List<Block.Heading> headings) {
    List<String> names = List.of(title.toLowerCase(Locale.ROOT), "contents", "table of contents");
    return headings.stream().anyMatch(h -> names.contains(words(h).toLowerCase(Locale.ROOT)));
  }

  private static List<Entry> entries(List<Block.Heading> headings) {
    int depth = DEEPEST;
    while (depth > 1 && count(headings, depth) > MOST) {
      depth--;
    }
    List<Entry> entries = new ArrayList<>();
    for (Block.Heading heading : headings) {
      if (heading.level() <= depth) {
        entries.add(entry(heading));
      }
    }
    return entries;
  }

  private static long count(List<Block.Heading> headings, int depth) {
    return headings.stream().filter(heading -> heading.level() <= depth).count();
  }

  private static Entry entry(Block.Heading heading) {
    Inline.Text words = new Inline.Text(Span.START, words(heading) + " ");
    Inline.Target target = new Inline.Target.Node(heading.id());
    Inline.Link link = new Inline.Link(Span.START, target, "", List.of(words));
    Inline.Text page = new Inline.Text(Span.START, "");
    NodeId start = heading.sentences().get(0).id();
    return new Entry(heading.id(), start, heading.level(), link, words, page);
  }

  /** Where the headings begin. */
  Set<NodeId> starts() {
    Set<NodeId> starts = new HashSet<>();
    entries.forEach(entry -> starts.add(entry.start()));
    return starts;
  }

  /** The same with the pages on which the headings were found. */
  Contents on(Map<NodeId, String> labels) {
    return new Contents(
        title,
        language,
        entries.stream().map(entry -> entry.on(labels.getOrDefault(entry.start(), ""))).toList());
  }
}
