package org.trefoil.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas as boxes, set with letters of which everybody knows the measures. */
class BoxesTest {

  private static final Path CASES = Path.of("src/test/resources/math");
  private static final double EXACT = 1e-9;

  /** Every letter is half as wide as it is high; a minus is a stroke at the height of 0.25. */
  private static final Letterforms SQUARE =
      (text, slanted, bold) -> {
        double width = text.codePointCount(0, text.length()) * 0.5;
        return text.equals("\u2212")
            ? new Letterforms.Extent(0.5, 0.275, -0.225, 0)
            : new Letterforms.Extent(width, text.equals("x") ? 0.5 : 0.7, 0.1, 0);
      };

  static Stream<String> formulas() throws IOException {
    Stream<String> kinds = Files.readAllLines(CASES.resolve("every-kind.txt")).stream();
    Stream<String> pairs = Files.readAllLines(CASES.resolve("pairs_en.tsv")).stream();
    return Stream.concat(kinds, pairs.map(line -> line.split("\t")[0]))
        .filter(tex -> Formula.of(tex).isPresent());
  }

  private static List<Formula.Line> set(String tex, double width) {
    return Formula.of(tex).orElseThrow().set(SQUARE, width);
  }

  private static List<Ink.Letters> letters(MathBox box) {
    return box.inks().stream()
        .filter(Ink.Letters.class::isInstance)
        .map(Ink.Letters.class::cast)
        .toList();
  }

  private static List<Rectangle2D> areas(MathBox box) {
    return box.inks().stream()
        .filter(Ink.Area.class::isInstance)
        .map(ink -> ((Ink.Area) ink).path().getBounds2D())
        .toList();
  }

  private static Ink.Letters find(String text, MathBox box) {
    return letters(box).stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow();
  }

  private static MathBox one(String tex) {
    return set(tex, 1000).get(0).box();
  }

  /** What is left when nothing is said of the room between letters. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}\u200B\u2009]", "");
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void nothingStandsOutsideItsBox(String tex) {
    Formula formula = Formula.of(tex).orElseThrow();
    List<Formula.Line> all = new ArrayList<>(formula.set(SQUARE, 1000));
    all.addAll(formula.setAmongWords(SQUARE));
    for (Formula.Line line : all) {
      MathBox box = line.box();
      Rectangle2D room =
          new Rectangle2D.Double(
              -0.05, -box.ascent() - 0.06, box.width() + 0.12, box.height() + 0.12);
      for (Ink.Letters run : letters(box)) {
        Letterforms.Extent extent = SQUARE.of(run.text(), run.slanted(), run.bold());
        double top = run.y() - extent.ascent() * run.size();
        double width = Math.max(0.001, extent.width() * run.size());
        double height = (extent.ascent() + extent.descent()) * run.size();
        assertThat(room.contains(run.x(), top, width, height)).as("%s in %s", run, box).isTrue();
      }
      assertThat(areas(box)).allSatisfy(area -> assertThat(room.contains(area)).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void theLinesHoldWhatOneLineHolds(String tex) {
    Formula formula = Formula.of(tex).orElseThrow();
    String whole =
        formula.lines().stream()
            .flatMap(List::stream)
            .map(Stretch::text)
            .collect(Collectors.joining());
    for (double width : new double[] {1000, 12, 5}) {
      List<Formula.Line> lines = formula.set(SQUARE, width);
      String text = lines.stream().map(Formula.Line::text).collect(Collectors.joining());
      if (!lines.isEmpty()) {
        assertThat(squeezed(text)).isEqualTo(squeezed(whole));
      }
      assertThat(lines)
          .allSatisfy(line -> assertThat(line.box().width()).isLessThan(width + EXACT));
    }
    String words =
        formula.setAmongWords(SQUARE).stream()
            .map(Formula.Line::text)
            .collect(Collectors.joining());
    String line = formula.line().stream().map(Stretch::text).collect(Collectors.joining());
    assertThat(squeezed(words)).isEqualTo(squeezed(line));
  }

  @Test
  void oneStandsOverTheOther() {
    MathBox box = one("\\frac{a}{b}");
    Rectangle2D stroke = areas(box).get(0);
    assertThat(find("a", box).y()).isLessThan(stroke.getMinY());
    assertThat(find("b", box).y() - 0.7).isGreaterThan(stroke.getMaxY());
    assertThat(stroke.getCenterY()).isEqualTo(-0.25, org.assertj.core.data.Offset.offset(EXACT));
    assertThat(find("a", box).x()).isEqualTo(find("b", box).x());
  }

  @Test
  void whatIsSmallStandsHighAndLow() {
    MathBox box = one("y_i^2");
    assertThat(find("2", box).y()).isLessThan(-0.3);
    assertThat(find("i", box).y()).isGreaterThan(0.1);
    assertThat(find("2", box).size()).isEqualTo(find("i", box).size()).isLessThan(0.8);
    assertThat(find("2", box).x()).isEqualTo(find("i", box).x());
    MathBox tower = one("e^{x^{2}}");
    assertThat(find("2", tower).y()).isLessThan(find("x", tower).y());
    assertThat(find("2", tower).size()).isLessThan(find("x", tower).size());
  }

  @Test
  void sumsHaveTheirLimitsAboveAndBelowInALineOfTheirOwn() {
    MathBox display = one("\\sum_{i}^{n} k");
    Ink.Letters sign = find("∑", display);
    assertThat(sign.size()).isGreaterThan(1.3);
    assertThat(find("n", display).y()).isLessThan(sign.y() - 0.7 * sign.size());
    assertThat(find("i", display).y() - 0.7 * 0.72).isGreaterThan(sign.y());
    MathBox among = Formula.of("\\sum_{i}^{n} k").orElseThrow().setAmongWords(SQUARE).get(0).box();
    assertThat(find("n", among).x()).isGreaterThanOrEqualTo(find("∑", among).x() + 0.5);
  }

  @Test
  void bracketsGrowWithWhatTheyHold() {
    assertThat(letters(one("(a)"))).extracting(Ink.Letters::text).contains("(", ")");
    MathBox tall = one("\\left(\\frac{\\frac{a}{b}}{\\frac{c}{d}}\\right)");
    assertThat(letters(tall)).extracting(Ink.Letters::text).doesNotContain("(", ")");
    List<Rectangle2D> drawn = areas(tall);
    double highest = drawn.stream().mapToDouble(Rectangle2D::getHeight).max().orElseThrow();
    double letters = find("d", tall).y() - find("a", tall).y();
    assertThat(highest).isGreaterThan(letters);
  }

  @Test
  void columnsStandBelowEachOther() {
    MathBox box = one("\\begin{pmatrix} aa & b \\\\ c & dd \\end{pmatrix}");
    double left = find("c", box).x() + 0.25;
    List<Ink.Letters> as = letters(box).stream().filter(run -> run.text().equals("a")).toList();
    assertThat((as.get(0).x() + as.get(1).x() + 0.5) / 2)
        .isEqualTo(left, org.assertj.core.data.Offset.offset(EXACT));
    assertThat(find("b", box).y()).isLessThan(find("c", box).y());
  }

  @Test
  void signsStandBelowEachOtherWhereLinesAreAligned() {
    List<Formula.Line> lines = set("\\begin{aligned} abc &= d \\\\ e &= fgh \\end{aligned}", 1000);
    assertThat(lines).hasSize(2);
    assertThat(find("=", lines.get(0).box()).x()).isEqualTo(find("=", lines.get(1).box()).x());
  }

  @Test
  void aWideOneIsPartedBeforeWhatRelates() {
    List<Formula.Line> lines = set("abcdefgh = ijklmnop + qrstuvwx", 8);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines.get(1).text().strip()).startsWith("=");
    assertThat(letters(lines.get(1).box()).get(0).x()).isGreaterThan(1.5);
    assertThat(set("\\frac{abcdefghijklmnopqrstuvwxyz}{2}", 4)).isEmpty();
  }

  @Test
  void aWideOneIsPartedBetweenStatements() {
    List<Formula.Line> lines = set("abcdefg = h, \\quad i = jklm", 8);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).text().strip()).startsWith("i");
  }

  @Test
  void aSignInFrontKeepsCloseToItsNumber() {
    MathBox negative = one("-a");
    MathBox less = one("b-a");
    assertThat(find("a", negative).x() - 0.5)
        .isEqualTo(0, org.assertj.core.data.Offset.offset(EXACT));
    double room = find("a", less).x() - find("\u2212", less).x() - 0.5;
    assertThat(room).isEqualTo(4 / 18.0, org.assertj.core.data.Offset.offset(EXACT));
  }

  @Test
  void whatNeedsHeightIsNotPlain() {
    assertThat(List.of("a^2 + b_i", "\\frac{a}{b}", "\\sin x", "f(x) = 2"))
        .allMatch(tex -> Formula.of(tex).orElseThrow().isPlain());
    assertThat(
            List.of("\\sqrt{2}", "x_i^2", "e^{x^2}", "\\bar{x}", "f'", "\\sum_i a", "\\binom nk"))
        .noneMatch(tex -> Formula.of(tex).orElseThrow().isPlain());
  }

  @Test
  void whatIsCopiedSaysWhatIsRaised() {
    assertThat(set("x_1^2 + \\frac{a+b}{c}", 1000).get(0).typed()).isEqualTo("x_1^2 + (a + b)/c");
  }
}
