package org.trefoil.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.source.Position;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/**
 * Holds what a finished file says against what it has to say. Units are matched by their names,
 * those without one by their words; whatever doesn't match, differs or stands elsewhere is told
 * with the line of the Markdown.
 */
final class Comparison {

  private static final String TOOL = "Equivalence";

  private final Source source;
  private final String form;
  private final List<Unit> wanted;
  private final List<Unit> given;
  private final int[] partner;
  private final List<Placed> found = new ArrayList<>();

  /** A finding before it is sorted by its place. */
  private record Placed(Span span, String rule, String message) {}

  private Comparison(Source source, String form, List<Unit> wanted, List<Unit> given) {
    this.source = source;
    this.form = form;
    this.wanted = wanted;
    this.given = given;
    this.partner = new int[wanted.size()];
  }

  /**
   * Compares.
   *
   * @param source the Markdown
   * @param form what the file is called in messages, such as {@code EPUB}
   * @param wanted what it has to say
   * @param given what it says
   */
  static List<Finding> of(Source source, String form, List<Unit> wanted, List<Unit> given) {
    Comparison comparison = new Comparison(source, form, wanted, given);
    comparison.match();
    comparison.order();
    return comparison.findings();
  }

  private void match() {
    Map<String, Integer> names = new HashMap<>();
    boolean[] taken = new boolean[given.size()];
    for (int i = given.size() - 1; i >= 0; i--) {
      if (!given.get(i).id().isEmpty()) {
        names.put(given.get(i).id(), i);
      }
    }
    Arrays.fill(partner, -1);
    for (int i = 0; i < wanted.size(); i++) {
      Integer same = names.get(wanted.get(i).id());
      if (same != null && !taken[same]) {
        pair(i, same, taken);
      }
    }
    matchByWords(taken);
    extra(taken);
  }

  private void pair(int one, int other, boolean[] taken) {
    partner[one] = other;
    taken[other] = true;
    compare(wanted.get(one), given.get(other));
  }

  private void matchByWords(boolean[] taken) {
    Map<String, List<Integer>> words = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      if (!taken[i]) {
        words.computeIfAbsent(given.get(i).text(), none -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (partner[i] < 0) {
        List<Integer> same = words.getOrDefault(wanted.get(i).text(), List.of());
        if (same.isEmpty()) {
          tell(wanted.get(i).span(), "EQ-MISSING", shown(wanted.get(i).text()) + " isn't there");
        } else {
          pair(i, same.remove(0), taken);
        }
      }
    }
  }

  private void compare(Unit one, Unit other) {
    if (!one.text().equals(other.text())) {
      words(one, other.text());
    } else if (!one.quoted().equals(other.quoted())) {
      String what = "a quotation in " + shown(one.text()) + " isn't marked as it is in the text";
      tell(quotation(one, other), "EQ-QUOTE", what);
    }
    if (!one.role().equals(other.role())) {
      tell(
          one.span(),
          "EQ-ROLE",
          shown(one.text()) + " is " + role(other.role()) + " instead of " + role(one.role()));
    }
  }

  /** Names the first sentence that isn't where it should be. */
  private void words(Unit one, String said) {
    int at = 0;
    for (Unit.Part part : one.parts()) {
      int here = said.startsWith(part.text(), at) ? at : at + 1;
      if (!part.text().isEmpty() && !said.startsWith(part.text(), here)) {
        String instead = at >= said.length() ? "nothing" : shown(said.substring(at));
        tell(part.span(), "EQ-TEXT", instead + " stands instead of " + shown(part.text()));
        return;
      }
      at = part.text().isEmpty() ? at : here + part.text().length();
    }
    String rest = said.substring(Math.min(at, said.length()));
    tell(one.span(), "EQ-EXTRA", shown(rest) + " stands there and not in the text");
  }

  /** The sentence in which the marks of quotations begin to differ. */
  private static Span quotation(Unit one, Unit other) {
    int same = 0;
    int most = Math.min(one.quoted().length(), other.quoted().length());
    while (same < most && one.quoted().charAt(same) == other.quoted().charAt(same)) {
      same++;
    }
    int words = Strand.unmarked(one.quoted().substring(0, same)).length();
    for (Unit.Part part : one.parts()) {
      if (words < part.text().length() + 1) {
        return part.span();
      }
      words -= part.text().length() + 1;
    }
    return one.span();
  }

  /** What is there and belongs to nothing is told at what stands before it. */
  private void extra(boolean[] taken) {
    Span[] places = new Span[given.size()];
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        places[partner[i]] = wanted.get(i).span();
      }
    }
    Span last = Span.START;
    for (int i = 0; i < given.size(); i++) {
      last = places[i] == null ? last : places[i];
      if (!taken[i]) {
        String what = shown(given.get(i).text()) + " stands there and not in the text, or twice";
        tell(last, "EQ-EXTRA", what);
      }
    }
  }

  /** All but a longest rising row of partners have moved. */
  private void order() {
    int[] tails = new int[partner.length];
    int[] before = new int[partner.length];
    int length = 0;
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        int at = position(tails, length, partner[i]);
        before[i] = at == 0 ? -1 : tails[at - 1];
        tails[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] rising = new boolean[partner.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      rising[i] = true;
    }
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0 && !rising[i]) {
        tell(wanted.get(i).span(), "EQ-ORDER", shown(wanted.get(i).text()) + " stands elsewhere");
      }
    }
  }

  private int position(int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partner[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void tell(Span span, String rule, String message) {
    found.add(new Placed(span, rule, message));
  }

  private List<Finding> findings() {
    return found.stream()
        .sorted(Comparator.comparingInt(one -> one.span().start()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(Placed one) {
    Position position = source.position(one.span());
    return new Finding(
        TOOL, one.rule(), source.name() + ":" + position, "In the " + form + ", " + one.message());
  }

  private static String role(String path) {
    return path.isEmpty() ? "a paragraph" : path.replace("/", " in it ");
  }

  private static String shown(String text) {
    int most = 60;
    return text.codePointCount(0, text.length()) <= most
        ? "“" + text + "”"
        : "“" + text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…”";
  }
}
