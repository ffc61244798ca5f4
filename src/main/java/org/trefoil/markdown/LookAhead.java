package org.trefoil.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks ahead in the source whether what opens here is ever closed: what isn't must not swallow the
 * rest of the document. Each question takes constant time or time that only falls due once.
 */
final class LookAhead {

  /** The element names that begin an HTML block (CommonMark 0.31, section 4.6, condition 6). */
  private static final Set<String> BLOCK_TAGS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu"
                  + " menuitem nav noframes ol optgroup option p param search section summary table"
                  + " tbody td tfoot th thead title tr track ul")
              .split(" "));

  private static final Set<String> RAW_TAGS = Set.of("script", "pre", "style", "textarea");

  private static final int LONGEST_NAME = 12;

  private final String source;
  private final Map<String, Integer> last = new ConcurrentHashMap<>();

  LookAhead(String source) {
    this.source = source;
  }

  /** Whether a formula that opens here closes before the next blank line. */
  boolean formulaCloses(int start) {
    int close = source.indexOf("$$", start + 2);
    if (close < 0 || source.substring(start + 2, close).indexOf('\n') < 0) {
      return false;
    }
    boolean blank = false;
    for (int i = start + 2; i < close; i++) {
      char c = source.charAt(i);
      if (c == '\n' && blank) {
        return false;
      }
      blank = c == '\n' || (blank && (c == ' ' || c == '\t'));
    }
    int end = source.indexOf('\n', close);
    return source.substring(close + 2, end < 0 ? source.length() : end).isBlank();
  }

  /** Whether a line is nothing but the opening tag of a division that is closed somewhere. */
  boolean divisionOpens(int start, int end) {
    if (!source.regionMatches(true, start, "<div", 0, 4)) {
      return false;
    }
    return HtmlTag.at(source, start, end)
        .filter(tag -> tag.name().equals("div") && !tag.closing() && !tag.selfClosing())
        .filter(tag -> source.substring(tag.end(), end).isBlank())
        .filter(tag -> closesLater("</div", start))
        .isPresent();
  }

  /** What ends the HTML block that begins here, if it is one that ends with a mark of its own. */
  Optional<String> htmlTerminator(int start) {
    String name = name(start + 1);
    if (RAW_TAGS.contains(name) && endsName(start + 1 + name.length())) {
      return Optional.of("</" + name + ">").filter(mark -> closesLater(mark, start));
    }
    String mark = "";
    if (source.startsWith("<!--", start)) {
      mark = "-->";
    } else if (source.startsWith("<?", start)) {
      mark = "?>";
    } else if (source.startsWith("<![CDATA[", start)) {
      mark = "]]>";
    } else if (source.startsWith("<!", start) && isLetter(start + 2)) {
      mark = ">";
    }
    return Optional.of(mark).filter(found -> !found.isEmpty() && closesLater(found, start + 2));
  }

  /** Whether an HTML block begins here that ends with a blank line. */
  boolean htmlBlockTag(int start) {
    int from = source.startsWith("</", start) ? start + 2 : start + 1;
    String name = name(from);
    int end = from + name.length();
    return BLOCK_TAGS.contains(name) && (endsName(end) || source.startsWith("/>", end));
  }

  private String name(int from) {
    int end = from;
    while (end < source.length() && end - from <= LONGEST_NAME && isNamePart(source.charAt(end))) {
      end++;
    }
    return source.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private boolean endsName(int at) {
    return at >= source.length() || " \t\n>".indexOf(source.charAt(at)) >= 0;
  }

  private boolean isLetter(int at) {
    return at < source.length() && isNamePart(source.charAt(at));
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private boolean closesLater(String mark, int start) {
    return last.computeIfAbsent(mark, this::lastOf) > start;
  }

  private int lastOf(String mark) {
    for (int i = source.length() - mark.length(); i >= 0; i--) {
      if (source.regionMatches(true, i, mark, 0, mark.length())) {
        return i;
      }
    }
    return -1;
  }
}
