package org.trefoil.check;

import java.util.List;
import java.util.Set;
import org.trefoil.source.Span;

/**
 * What of a text is declared not to be heard: exceptions to the rule that all forms say the same.
 *
 * @param ids names of blocks and sentences that are summarised or skipped
 * @param told places at which the author was told that something has no sound, or failed
 */
public record Unsaid(Set<String> ids, List<Span> told) {

  /** Everything is to be heard. */
  public static final Unsaid NOTHING = new Unsaid(Set.of(), List.of());

  /** Copies both. */
  public Unsaid {
    ids = Set.copyOf(ids);
    told = List.copyOf(told);
  }

  /** Whether a sentence of a unit needn't be heard. */
  boolean covers(Unit unit, Unit.Part part) {
    return ids.contains(unit.id())
        || ids.contains(part.id())
        || told.stream().anyMatch(span -> overlap(span, part.span()));
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
