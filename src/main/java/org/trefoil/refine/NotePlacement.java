package org.trefoil.refine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/**
 * Numbers notes by their first reference and moves each to where it is read: right after the block
 * that first refers to it, or at the end of the section or the chapter. A note that is referred to
 * from a table, a definition list or a caption stands after the whole of it. A reference to no note
 * becomes its text again; a note without a reference stands at the end.
 */
final class NotePlacement implements Pass {

  /** Below all headings. */
  private static final int NO_RANK = 0;

  private static final int LOWEST_RANK = 6;

  private final NotePlace place;

  NotePlacement(NotePlace place) {
    this.place = place;
  }

  @Override
  public Document apply(Document document, Report report) {
    Map<String, Block.NoteBody> notes = new LinkedHashMap<>();
    List<Block> text = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!(block instanceof Block.NoteBody note)) {
        text.add(block);
      } else if (notes.putIfAbsent(note.label(), note) != null) {
        report.add(
            Code.DANGLING_NOTE,
            note.span(),
            "There are two notes [^" + note.label() + "]; the second stands at the end",
            "Give it another label");
        notes.put(note.label() + "\n" + notes.size(), note);
      }
    }
    Placer placer = new Placer(notes, report, place, boundary(text));
    List<Block> placed = new ArrayList<>(placer.rewritten(text));
    placed.addAll(placer.unreferenced());
    return document.withBlocks(placed);
  }

  /** The lowest headings before which notes are read; 0 if they are read after each block. */
  private int boundary(List<Block> text) {
    return switch (place) {
      case PARAGRAPH -> NO_RANK;
      case SECTION -> LOWEST_RANK;
      case CHAPTER -> chapterRank(text);
    };
  }

  /** The highest rank that several headings have; 0 if none has. */
  private static int chapterRank(List<Block> text) {
    int[] headings = new int[LOWEST_RANK + 1];
    count(text, headings);
    for (int rank = 1; rank <= LOWEST_RANK; rank++) {
      if (headings[rank] > 1) {
        return rank;
      }
    }
    return NO_RANK;
  }

  private static void count(List<Block> blocks, int[] headings) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        headings[heading.rank()]++;
      } else if (block instanceof Block.Division division) {
        count(division.blocks(), headings);
      }
    }
  }

  private static final class Placer extends Rewriter {
    private final Map<String, Block.NoteBody> notes;
    private final Report report;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private Set<String> waiting = new LinkedHashSet<>();
    private int held;
    private final NotePlace place;
    private final int boundary;

    Placer(Map<String, Block.NoteBody> notes, Report report, NotePlace place, int boundary) {
      this.notes = notes;
      this.report = report;
      this.place = place;
      this.boundary = boundary;
    }

    List<Block> rewritten(List<Block> text) {
      List<Block> out = new ArrayList<>(blocks(text));
      place(out);
      return out;
    }

    /** Whether the notes so far are read before a block: it begins a section or a chapter. */
    private boolean follows(Block block) {
      return held == 0 && block instanceof Block.Heading heading && heading.rank() <= boundary;
    }

    /** Whether a block is read to its end before any note. */
    private boolean holds(Block block) {
      boolean flows = block instanceof Block.Division;
      boolean whole = block instanceof Block.Table || block instanceof Block.DefinitionList;
      return place == NotePlace.PARAGRAPH ? whole : !flows;
    }

    @Override
    protected List<Block> blocks(List<Block> all) {
      List<Block> out = new ArrayList<>();
      for (Block block : all) {
        if (follows(block)) {
          place(out);
        }
        boolean holds = holds(block);
        held += holds ? 1 : 0;
        out.addAll(block(block));
        held -= holds ? 1 : 0;
        if (held == 0 && place == NotePlace.PARAGRAPH) {
          place(out);
        }
      }
      return out;
    }

    @Override
    protected List<Block> block(Block block) {
      return block instanceof Block.Callout callout && held == 0
          ? List.of(callout(callout))
          : super.block(block);
    }

    /** A note of a callout's title stands first in the callout. */
    private Block callout(Block.Callout callout) {
      Optional<Block.Paragraph> title = callout.title().map(this::paragraph);
      List<Block> inner = new ArrayList<>();
      place(inner);
      inner.addAll(blocks(callout.blocks()));
      return new Block.Callout(callout.id(), callout.span(), callout.kind(), title, inner);
    }

    /** Puts the notes that wait, and those that they refer to, behind what was written so far. */
    private void place(List<Block> out) {
      while (!waiting.isEmpty()) {
        Set<String> now = waiting;
        waiting = new LinkedHashSet<>();
        for (String label : now) {
          out.add(body(label));
        }
      }
    }

    private Block body(String label) {
      Block.NoteBody note = notes.get(label);
      held++;
      List<Block> inner = blocks(note.blocks());
      held--;
      return numbered(note, numbers.get(label), inner);
    }

    private static Block numbered(Block.NoteBody note, int number, List<Block> blocks) {
      return new Block.NoteBody(note.id(), note.span(), note.label(), number, List.of(), blocks);
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      return inline instanceof Inline.NoteReference reference
          ? List.of(reference(reference))
          : super.inline(inline);
    }

    private Inline reference(Inline.NoteReference reference) {
      String label = reference.label();
      if (!notes.containsKey(label)) {
        report.add(
            Code.DANGLING_NOTE,
            reference.span(),
            "There is no note [^" + label + "], so the reference stands as text",
            "Write the note, or remove the reference");
        return new Inline.Text(reference.span(), "[^" + label + "]");
      }
      Integer known = numbers.get(label);
      if (known == null) {
        known = numbers.size() + 1;
        numbers.put(label, known);
        waiting.add(label);
      }
      return new Inline.NoteReference(
          reference.span(), reference.id(), label, reference.note(), known);
    }

    /** What nobody refers to, with what only it refers to. */
    List<Block> unreferenced() {
      List<Block> out = new ArrayList<>();
      for (Map.Entry<String, Block.NoteBody> entry : notes.entrySet()) {
        if (!numbers.containsKey(entry.getKey())) {
          report.add(
              Code.DANGLING_NOTE,
              entry.getValue().span(),
              "Nothing refers to the note [^"
                  + entry.getValue().label()
                  + "]; it stands at the end",
              "Refer to it, or remove it");
          numbers.put(entry.getKey(), numbers.size() + 1);
          out.add(body(entry.getKey()));
          place(out);
        }
      }
      return out;
    }
  }
}
