package org.trefoil.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trefoil.math.Formula;
import org.trefoil.math.Stretch;
import org.trefoil.xml.XmlWriter;

/** What is drawn for formulas. */
final class Formulas {

  private Formulas() {}

  /** The letters of a formula that stands by itself, or TeX that wasn't understood. */
  static String displayed(String tex, String words) {
    return drawn(tex, words, formula -> formula.lines().stream().flatMap(List::stream));
  }

  /** The letters of one in a line, or TeX that wasn't understood. */
  static String inLine(String tex, String words) {
    return drawn(tex, words, formula -> formula.line().stream());
  }

  /** A formula that was understood, as a file of MathML. */
  static Optional<String> markup(String tex, String words, boolean displayed) {
    return Formula.of(tex, words).map(formula -> markup(formula, words, displayed));
  }

  private static String markup(Formula formula, String words, boolean displayed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out);
    formula.write(xml, words, displayed);
    try {
      xml.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing fails in memory", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String drawn(
      String tex, String words, Function<Formula, Stream<Stretch>> stretches) {
    Optional<Formula> understood = Formula.of(tex, words);
    return understood
        .map(stretches)
        .map(all -> all.map(Stretch::text).collect(Collectors.joining()))
        .orElse(tex);
  }
}
