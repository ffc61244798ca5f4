package org.trefoil.markdown;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/** Makes links of those that are allowed, and plain words of the others. */
final class Links {

  private static final int SHOWN = 60;

  private Links() {}

  /** The words as a link to an address; only the words when a book can't link there. */
  static List<Inline> of(
      Reading reading, Span span, String address, String title, List<Inline> words) {
    Optional<Inline.Target> target = Addresses.target(address);
    if (target.isPresent()) {
      List<Inline> plain = new Unlinking().of(words);
      return List.of(new Inline.Link(span, target.get(), title, plain));
    }
    reading.warn(
        Code.BROKEN_LINK,
        span,
        "A link to '" + shown(address) + "' isn't allowed; its text stays",
        "Link to an http, https, mailto or tel address, to a file, or to a #place in the text");
    return words;
  }

  private static String shown(String address) {
    int end = Math.min(address.length(), SHOWN);
    boolean splits = end < address.length() && Character.isLowSurrogate(address.charAt(end));
    String start = address.substring(0, splits ? end - 1 : end);
    return end < address.length() ? start + "…" : start;
  }

  /** Whether there is a picture among the words, which then needs no other text. */
  static boolean holdImage(List<Inline> words) {
    return new ImageSearch().in(words);
  }

  /** A link can't hold links: the outer one counts. */
  private static final class Unlinking extends Rewriter {

    List<Inline> of(List<Inline> words) {
      return inlines(words);
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      return inline instanceof Inline.Link link ? inlines(link.children()) : super.inline(inline);
    }
  }

  private static final class ImageSearch extends Rewriter {

    private boolean found;

    boolean in(List<Inline> words) {
      inlines(words);
      return found;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
      found |= inline instanceof Inline.Image;
      return super.inline(inline);
    }
  }
}
