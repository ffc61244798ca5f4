package org.trefoil.markdown;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Inline;

/**
 * Turns characters that nothing else claimed into texts, each contiguous in the source, and finds
 * e-mail addresses and abbreviations in them.
 */
final class Characters {

  private final Reading reading;
  private final Passage passage;
  private final List<Inline> into;

  Characters(Reading reading, Passage passage, List<Inline> into) {
    this.reading = reading;
    this.passage = passage;
    this.into = into;
  }

  /** Adds a stretch of the passage. */
  void add(int start, int end) {
    int plain = start;
    int at = start;
    while (at < end) {
      int next = special(plain, at, end);
      plain = next > at ? next : plain;
      at = Math.max(next, at + 1);
    }
    text(plain, end);
  }

  /** Adds what begins at a place, and before it the plain text; answers where it ends, or 0. */
  private int special(int plain, int at, int end) {
    if (passage.text().charAt(at) == '@') {
      Optional<Autolinks.Found> mail = Autolinks.mail(passage.text(), at, plain, end);
      mail.ifPresent(found -> text(plain, found.start()));
      mail.ifPresent(found -> into.add(link(found)));
      return mail.map(Autolinks.Found::end).orElse(0);
    }
    return abbreviation(plain, at, end);
  }

  private int abbreviation(int plain, int at, int end) {
    Abbreviations known = reading.definitions().abbreviations();
    if (known.isEmpty()) {
      return 0;
    }
    Optional<Abbreviations.Entry> entry =
        known.at(passage.text(), at).filter(found -> at + found.shortForm().length() <= end);
    if (entry.isEmpty()) {
      return 0;
    }
    text(plain, at);
    String shortForm = entry.get().shortForm();
    int after = at + shortForm.length();
    String expansion = entry.get().expansion();
    into.add(new Inline.Abbreviation(passage.span(at, after), shortForm, expansion));
    return after;
  }

  private Inline link(Autolinks.Found found) {
    Inline.Text text =
        new Inline.Text(
            passage.span(found.start(), found.end()),
            passage.text().substring(found.start(), found.end()));
    Inline.Target target = new Inline.Target.Address(found.address());
    return new Inline.Link(text.span(), target, "", List.of(text));
  }

  private void text(int start, int end) {
    int from = start;
    while (from < end) {
      int to = Math.min(end, passage.contiguousEnd(from));
      String value = passage.text().substring(from, to).replace('\n', ' ');
      into.add(new Inline.Text(passage.span(from, to), value));
      from = to;
    }
  }
}
