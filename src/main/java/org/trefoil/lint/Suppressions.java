package org.trefoil.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.source.Span;

/**
 * What an author doesn't want to be told, by comments in the text:
 *
 * <pre>
 * {@code <!-- trefoil-ignore MDA302 -->}        behind words: for that line; on a line of its own: for
 *                                           the next block
 * {@code <!-- trefoil-ignore-begin MDA302 -->}  until {@code trefoil-ignore-end}, or to the end
 * {@code <!-- trefoil-ignore-file MDA302 -->}   for the whole file
 * </pre>
 *
 * Rules are named by id or slug, with blanks or commas between them; none means all. Comments in
 * code don't count.
 */
final class Suppressions {

  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s{0,20}trefoil-ignore(-begin|-end|-file)?(\\s[^<>]{0,400}?)?\\s{0,20}-->");

  /** More comments than anybody writes; each is asked for each finding. */
  private static final int MOST = 5_000;

  /** A stretch of the source and the rules that are silent there; none stands for all. */
  private record Quiet(Span span, Set<Code> codes) {
    boolean covers(Diagnostic found) {
      int at = found.span().start();
      return at >= span.start()
          && at < span.end()
          && (codes.isEmpty() || codes.contains(found.code()));
    }
  }

  private final List<Quiet> quiet = new ArrayList<>();
  private final String source;
  private final NavigableMap<Integer, Span> blocks = new TreeMap<>();
  private final NavigableMap<Integer, Span> code = new TreeMap<>();

  private Suppressions(Survey survey) {
    this.source = survey.document().source().text();
    survey.runs().forEach(run -> run.forEach(block -> widest(blocks, block.span())));
    survey.codes().forEach(block -> widest(code, block.span()));
    survey.objects().forEach(node -> widest(code, node.span()));
  }

  private static void widest(NavigableMap<Integer, Span> spans, Span span) {
    spans.merge(span.start(), span, (one, other) -> one.end() < other.end() ? other : one);
  }

  static Suppressions of(Survey survey) {
    Suppressions suppressions = new Suppressions(survey);
    suppressions.find();
    return suppressions;
  }

  boolean cover(Diagnostic found) {
    return quiet.stream().anyMatch(one -> one.covers(found));
  }

  private void find() {
    Matcher comment = COMMENT.matcher(source);
    List<Matched> open = new ArrayList<>();
    while (comment.find() && quiet.size() + open.size() < MOST) {
      if (!inCode(comment.start())) {
        take(comment, open);
      }
    }
    open.forEach(begin -> add(begin.end(), source.length() + 1, begin.codes()));
  }

  private record Matched(int end, Set<Code> codes) {}

  private void take(Matcher comment, List<Matched> open) {
    Set<Code> codes = codes(comment.group(2));
    String kind = comment.group(1) == null ? "" : comment.group(1);
    switch (kind) {
      case "-file" -> add(0, source.length() + 1, codes);
      case "-begin" -> open.add(new Matched(comment.end(), codes));
      case "-end" -> {
        open.stream()
            .filter(begin -> codes.isEmpty() || begin.codes().equals(codes))
            .forEach(begin -> add(begin.end(), comment.start(), begin.codes()));
        open.removeIf(begin -> codes.isEmpty() || begin.codes().equals(codes));
      }
      default -> here(comment, codes);
    }
  }

  private void here(Matcher comment, Set<Code> codes) {
    int line = source.lastIndexOf('\n', comment.start()) + 1;
    int end = source.indexOf('\n', comment.end());
    int lineEnd = end < 0 ? source.length() : end;
    String around =
        source.substring(line, comment.start()) + source.substring(comment.end(), lineEnd);
    if (around.replace('>', ' ').isBlank()) {
      next(comment.end()).ifPresent(span -> add(span.start(), span.end() + 1, codes));
    } else {
      add(line, lineEnd + 1, codes);
    }
  }

  /** The outermost block that begins next. */
  private Optional<Span> next(int from) {
    return Optional.ofNullable(blocks.ceilingEntry(from)).map(Map.Entry::getValue);
  }

  private void add(int from, int to, Set<Code> codes) {
    quiet.add(new Quiet(new Span(from, Math.max(from, to)), codes));
  }

  private boolean inCode(int at) {
    Map.Entry<Integer, Span> before = code.floorEntry(at);
    return before != null && at < before.getValue().end();
  }

  /** Words that name no rule are part of the author's reason. */
  private static Set<Code> codes(String words) {
    Set<Code> codes = new TreeSet<>();
    for (String word : words == null ? new String[0] : words.split("[\\s,]+")) {
      RuleBook.named(word).map(Rule::code).ifPresent(codes::add);
    }
    return codes;
  }
}
