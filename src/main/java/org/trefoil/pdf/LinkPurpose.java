package org.trefoil.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;

/** What a link is for, in words: its text, unless that is a bare address, which nobody can hear. */
final class LinkPurpose {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|www\\.)\\S*|\\S+@\\S+");

  private final Phrases phrases;

  LinkPurpose(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The words for a link or a reference to a note; never blank. */
  String of(Inline link) {
    if (link instanceof Inline.NoteReference reference) {
      return phrases.note(reference.number());
    }
    if (link instanceof Inline.Link words) {
      return of(words);
    }
    throw new IllegalStateException("Not a link: " + link);
  }

  private String of(Inline.Link link) {
    String text = PlainText.of(link.children()).strip();
    boolean speaks = !text.isEmpty() && !ADDRESS.matcher(text).matches();
    if (!link.title().isBlank()) {
      return speaks ? text + " (" + link.title().strip() + ")" : link.title().strip();
    }
    return speaks ? text : byAddress(link.target());
  }

  private String byAddress(Inline.Target target) {
    if (!(target instanceof Inline.Target.Address address)) {
      return phrases.elsewhere();
    }
    String uri = address.uri();
    String lower = uri.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:")) {
      return phrases.mail(upTo('?', uri.substring("mailto:".length())));
    }
    if (lower.startsWith("tel:")) {
      return phrases.telephone(uri.substring("tel:".length()));
    }
    return phrases.web(host(uri));
  }

  /** What stands between the two slashes and the next, or the whole when there are none. */
  private static String host(String uri) {
    int slashes = uri.indexOf("//");
    return slashes < 0 ? uri : upTo('?', upTo('/', uri.substring(slashes + 2)));
  }

  private static String upTo(char end, String text) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
