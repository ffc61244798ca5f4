package org.trefoil.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;

/**
 * The notes at the foot of the pages. A note begins on the page of its first reference; what has no
 * room there stands at the foot of the next page, before that page's own notes.
 */
final class Foot {

  /** The part of a page that a long note may take, so that the text goes on. */
  private static final double MOST = 0.6;

  private final Map<NodeId, List<Slab>> notes;
  private final Set<NodeId> placed = new HashSet<>();
  private final List<Slab> carried = new ArrayList<>();
  private final Set<Slab> beginnings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final double rule;
  private final double whole;
  private List<Slab> here = new ArrayList<>();

  /** How many of those carried have found their page. */
  private int next;

  /**
   * @param notes the slabs of each note
   * @param rule the room above the notes, with the rule in it, in points
   * @param whole the height of a page's text area
   */
  Foot(Map<NodeId, List<Slab>> notes, double rule, double whole) {
    this.notes = new HashMap<>(notes);
    this.rule = rule;
    this.whole = whole;
  }

  /** The room that the notes of this page take, with their rule. */
  double height() {
    return here.isEmpty() ? 0 : rule + Slab.heightOf(here);
  }

  /** The notes of this page. */
  List<Slab> slabs() {
    return here;
  }

  /** The room above them. */
  double rule() {
    return rule;
  }

  /** Whether notes wait for room. */
  boolean isWaiting() {
    return next < carried.size();
  }

  /**
   * The notes that some text refers to first, each followed by those that it refers to itself.
   * Notes may refer to each other in a chain of any length, so nothing calls itself here.
   */
  private Set<NodeId> wanted(List<Slab> text) {
    Set<NodeId> wanted = new LinkedHashSet<>();
    Deque<Iterator<NodeId>> open = new ArrayDeque<>();
    open.push(references(text));
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      NodeId note = open.peek().next();
      if (notes.containsKey(note) && !placed.contains(note) && wanted.add(note)) {
        open.push(references(notes.get(note)));
      }
    }
    return wanted;
  }

  private static Iterator<NodeId> references(List<Slab> text) {
    List<NodeId> references = new ArrayList<>();
    for (Slab slab : text) {
      for (Frame frame : slab.frames()) {
        if (frame instanceof Frame.LinkArea area
            && area.link() instanceof Inline.NoteReference reference) {
          references.add(reference.note());
        }
      }
    }
    return references.iterator();
  }

  /**
   * The room that has to be left at the foot when some text is put on this page: all of its notes
   * but the last, and the beginning of that. A note that hardly any page has room for is begun, and
   * those after it may follow it to the next.
   */
  double least(List<Slab> text) {
    if (notes.isEmpty() || isWaiting()) {
      return height();
    }
    Set<NodeId> wanted = wanted(text);
    if (wanted.isEmpty()) {
      return height();
    }
    List<Slab> all = new ArrayList<>(here);
    int left = wanted.size();
    boolean begun = false;
    for (Iterator<NodeId> each = wanted.iterator(); each.hasNext() && !begun; ) {
      List<Slab> note = notes.get(each.next());
      begun = --left == 0 || Slab.heightOf(note) > whole * MOST / 2;
      all.addAll(begun ? note.subList(0, Slab.together(note, 0)) : note);
    }
    return rule + Slab.heightOf(all);
  }

  /** Puts the notes of a slab of text at the foot, as far as there is room for them. */
  void take(Slab text, double room) {
    if (notes.isEmpty()) {
      return;
    }
    for (NodeId id : wanted(List.of(text))) {
      placed.add(id);
      beginnings.add(notes.get(id).get(0));
      carried.addAll(notes.get(id));
    }
    fill(room, Math.min(room, whole * MOST));
  }

  /** Puts what waits at the foot: a note's beginning if there is room, the rest within bounds. */
  private void fill(double room, double most) {
    while (isWaiting()) {
      int count = Slab.together(carried, next);
      List<Slab> more = new ArrayList<>(here);
      more.addAll(carried.subList(next, next + count));
      double limit = beginnings.contains(carried.get(next)) ? room : most;
      if (rule + Slab.heightOf(more) > limit) {
        return;
      }
      here = more;
      next += count;
    }
  }

  /** Begins a page with what is left of notes. */
  void turn() {
    here = new ArrayList<>();
    fill(whole * MOST, whole * MOST);
    if (isWaiting() && here.isEmpty()) {
      here.add(carried.get(next++));
    }
  }

  /** Gives the rest of the last page to what is left; notes that nothing referred to come too. */
  void end(double room) {
    for (Map.Entry<NodeId, List<Slab>> note : inOrder()) {
      if (placed.add(note.getKey())) {
        carried.addAll(note.getValue());
      }
    }
    fill(room, room);
  }

  /** Begins a page that has nothing but notes. */
  void turnAlone() {
    here = new ArrayList<>();
    fill(whole, whole);
    if (isWaiting() && here.isEmpty()) {
      here.add(carried.get(next++));
    }
  }

  private List<Map.Entry<NodeId, List<Slab>>> inOrder() {
    List<Map.Entry<NodeId, List<Slab>>> all = new ArrayList<>(notes.entrySet());
    all.sort(java.util.Comparator.comparing(entry -> entry.getKey().value()));
    return all;
  }
}
