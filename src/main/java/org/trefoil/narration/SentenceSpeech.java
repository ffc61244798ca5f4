package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.narration.words.Manner;

/**
 * Says one sentence: in one piece, or in several where the language or the voice changes or
 * something is announced. References to notes are announced when it is over.
 */
final class SentenceSpeech {

  private final NarrationOptions options;
  private final Wording wording;
  private final Announcer announcer;
  private final Quotations quotations;
  private final Cues cues;

  private NodeId node = NodeId.UNSET;
  private String text = "";
  private int depth;
  private Pieces pieces = new Pieces(NodeId.UNSET);

  SentenceSpeech(
      NarrationOptions options,
      Wording wording,
      Announcer announcer,
      Quotations quotations,
      Cues cues) {
    this.options = options;
    this.wording = wording;
    this.announcer = announcer;
    this.quotations = quotations;
    this.cues = cues;
  }

  /** Says the sentences of a text block. */
  void say(List<Sentence> sentences, Language language) {
    for (Sentence sentence : sentences) {
      say(sentence, language);
    }
  }

  private void say(Sentence sentence, Language language) {
    Flat flat = Flat.of(sentence, language);
    node = sentence.id();
    text = PlainText.of(sentence);
    depth = 0;
    pieces = new Pieces(node);
    walk(flat);
    pieces.cues().forEach(this::add);
    if (pieces.silent() && !text.isBlank()) {
      cues.pause(node, Pauses.SENTENCE);
    }
    flat.notes().forEach(this::reference);
    cues.pause(node, Pauses.SENTENCE);
  }

  private void add(Cue cue) {
    if (cue instanceof Cue.Pause pause) {
      cues.pause(pause.node(), pause.milliseconds());
    } else {
      cues.add(cue);
    }
  }

  private void walk(Flat flat) {
    List<Flat.Mark> marks = moved(flat.marks());
    int next = 0;
    for (Flat.Run run : flat.runs()) {
      int from = run.from();
      while (next < marks.size() && marks.get(next).at() < run.to()) {
        int at = Math.max(from, marks.get(next).at());
        words(run, from, at);
        happen(marks.get(next++));
        from = at;
      }
      words(run, from, run.to());
    }
    while (next < marks.size()) {
      happen(marks.get(next++));
    }
  }

  /** The marks in order, none of those that are heard inside a word. */
  private List<Flat.Mark> moved(List<Flat.Mark> marks) {
    List<Flat.Mark> moved = new ArrayList<>();
    int last = 0;
    for (Flat.Mark mark : marks) {
      int at = mark.at();
      if (mark.heard()) {
        boolean leaves = mark.happening() == Flat.Happening.LEAVE;
        at = leaves ? WordEdge.after(text, at) : WordEdge.before(text, at);
      }
      last = Math.max(last, at);
      moved.add(new Flat.Mark(last, mark.happening(), mark.quotation(), mark.heard()));
    }
    return moved;
  }

  private void words(Flat.Run run, int from, int to) {
    if (from < to) {
      String part = text.substring(from, to);
      boolean quoted = depth > 0 && options.level() != Level.PLAIN;
      Cue.Voicing voicing = quoted ? Cue.Voicing.QUOTED : Cue.Voicing.PLAIN;
      if (run.manner() == Manner.TEXT) {
        pieces.carry(part);
      }
      pieces.add(wording.words(part, from, run.manner(), run.language()), run.language(), voicing);
    }
  }

  private void happen(Flat.Mark mark) {
    switch (mark.happening()) {
      case ENTER -> enter(mark);
      case LEAVE -> leave(mark);
      case IMAGE -> announce(Level.STANDARD, "image", ":");
      case UNDESCRIBED -> announce(Level.STANDARD, "image.undescribed", ".");
      case LINK -> announce(Level.FULL, "link", "");
      case ADDRESS -> announce(Level.STANDARD, "link.to", "");
    }
  }

  private void enter(Flat.Mark mark) {
    depth++;
    if (mark.heard()) {
      pieces.pause(Pauses.QUOTATION);
      if (announced(mark)) {
        announce(Level.STANDARD, depth > 1 ? "quotation.inner" : "quotation", ":");
      }
    }
  }

  private void leave(Flat.Mark mark) {
    if (mark.heard()) {
      if (announced(mark)) {
        announce(Level.STANDARD, depth > 1 ? "quotation.inner.end" : "quotation.end", ".");
      }
      pieces.pause(Pauses.QUOTATION);
    }
    depth = Math.max(0, depth - 1);
  }

  private boolean announced(Flat.Mark mark) {
    return options.level() == Level.FULL
        || quotations.isLong(mark.quotation(), options.quotationWords());
  }

  private void announce(Level least, String key, String mark) {
    if (options.level().compareTo(least) >= 0) {
      pieces.announce(announcer.cue(node, mark, key));
    }
  }

  private void reference(Inline.NoteReference reference) {
    if (options.level() != Level.PLAIN && options.notes() == Notes.READ) {
      cues.pause(reference.id(), Pauses.LABEL);
      cues.add(announcer.cue(reference.id(), ".", "note", reference.number()));
    }
  }
}
