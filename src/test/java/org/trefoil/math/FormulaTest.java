package org.trefoil.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.language.Language;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlNode;
import org.trefoil.xml.XmlWriter;

/** TeX in, words, letters and MathML out. */
class FormulaTest {

  private static final Path CASES = Path.of("src/test/resources/math");
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "zh", "ar");

  static List<String> pairs() throws IOException {
    return Files.readAllLines(CASES.resolve("pairs_en.tsv"));
  }

  static List<String> notUnderstood() throws IOException {
    return Files.readAllLines(CASES.resolve("not-understood.txt"));
  }

  private static String mathMl(String tex) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out);
    Formula.of(tex).orElseThrow().write(xml, "words", true);
    xml.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String line(String tex) {
    return Formula.of(tex).orElseThrow().line().stream()
        .map(
            stretch ->
                switch (stretch.height()) {
                  case LINE -> stretch.text();
                  case RAISED -> "^<" + stretch.text() + ">";
                  case LOWERED -> "_<" + stretch.text() + ">";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isSaidInWords(String pair) {
    String[] cells = pair.split("\t");
    assertThat(Formula.of(cells[0]).orElseThrow().words(Language.ENGLISH)).isEqualTo(cells[1]);
  }

  @Test
  void thereAreAtLeastAHundredPairs() throws IOException {
    assertThat(pairs()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isSoundMathMlWithNothingEmptyThatMustNotBe(String pair) throws Exception {
    XmlNode.Element math = Xml.read(mathMl(pair.split("\t")[0]).getBytes(StandardCharsets.UTF_8));
    assertThat(math.name()).isEqualTo("math");
    childrenAreCounted(math);
  }

  /** What needs two parts has two, what needs three has three (MathML 3, section 3.1.3). */
  private static void childrenAreCounted(XmlNode.Element element) {
    List<XmlNode.Element> children =
        element.children().stream()
            .filter(XmlNode.Element.class::isInstance)
            .map(XmlNode.Element.class::cast)
            .toList();
    int wanted =
        switch (element.name()) {
          case "mfrac", "msub", "msup", "munder", "mover", "mroot" -> 2;
          case "msubsup", "munderover" -> 3;
          default -> children.size();
        };
    assertThat(children).as(element.name()).hasSize(wanted);
    children.forEach(FormulaTest::childrenAreCounted);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyLanguageHasWordsForIt(String pair) {
    Formula formula = Formula.of(pair.split("\t")[0]).orElseThrow();
    for (String language : LANGUAGES) {
      assertThat(formula.words(new Language(language)))
          .isNotBlank()
          .doesNotContain("{0}", "{1}", "{2}");
    }
    assertThat(formula.words(new Language("pl"))).as("signs, not English").isNotBlank();
  }

  @Test
  void allLanguagesHaveTheSameWords() {
    MathWords english = MathWords.of(Language.ENGLISH).orElseThrow();
    for (String language : LANGUAGES) {
      MathWords words = MathWords.of(new Language(language)).orElseThrow();
      assertThat(words.all().keySet()).as(language).isEqualTo(english.all().keySet());
      words
          .all()
          .forEach(
              (key, text) ->
                  assertThat(places(text)).as(key).isEqualTo(places(english.all().get(key))));
    }
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    Formula formula = Formula.of("x = 3.14").orElseThrow();
    assertThat(formula.words(new Language("de"))).isEqualTo("x gleich 3,14");
    assertThat(formula.words(Language.ENGLISH)).isEqualTo("x equals 3.14");
  }

  private static String places(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .filter(digit -> text.contains("{" + (char) digit + "}"))
        .sorted()
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("notUnderstood")
  void whatIsntUnderstoodHasAReason(String tex) {
    assertThat(Formula.of(tex)).isEmpty();
    Formula.Problem problem = Formula.problem(tex).orElseThrow();
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.at()).isBetween(0, tex.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\frac{a+b}{2}|(a + b)/2",
        "x^2|x^<2>",
        "x_1^2|x_<1>^<2>",
        "x^{1^2}|x^<1^2>",
        "f''(x)|f′′(x)",
        "90^\\circ|90°",
        "\\sqrt{x+1}|√(x + 1)",
        "\\sqrt[3]{8}|^<3>√8",
        "-x|−x",
        "a\\le b|a ≤ b",
        "\\binom{n}{k}|(n ¦ k)",
        "\\mathbb{R}|ℝ",
        "\\hat{x}|x\u0302",
        "\\begin{pmatrix}1&0\\\\0&1\\end{pmatrix}|(1, 0; 0, 1)"
      })
  void isWrittenInALine(String tex, String line) {
    assertThat(line(tex)).isEqualTo(line);
  }

  @Test
  void alignedLinesAreLines() {
    assertThat(Formula.of("\\begin{aligned}a&=b\\\\&=c\\end{aligned}").orElseThrow().lines())
        .hasSize(2);
    assertThat(Formula.of("a+b").orElseThrow().lines()).hasSize(1);
  }

  @Test
  void alphabetsAreCharactersThatEnginesDraw() throws Exception {
    assertThat(mathMl("\\mathbb{R}\\mathcal{L}\\mathfrak{g}\\mathbf{v}"))
        .contains("<mi>ℝ</mi>", "<mi>ℒ</mi>", "<mi>𝔤</mi>", "<mi>𝐯</mi>");
    assertThat(mathMl("\\mathrm{d}x")).contains("<mi mathvariant=\"normal\">d</mi>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "\\frac{", "\\sqrt{", "x^{", "\\left(", "\\hat{", "\\text{"})
  void deepNestingIsRefusedOrReadInTime(String opener) {
    String tex = opener.repeat(TexReader.LONGEST / opener.length());
    Formula.of(tex).ifPresent(formula -> assertThat(formula.words(Language.ENGLISH)).isNotBlank());
  }

  @Test
  void aFormulaOfAMegabyteIsRefused() {
    assertThat(Formula.problem("x".repeat(1_000_000)).orElseThrow().message()).contains("longer");
  }

  @Test
  void whateverIsTypedIsReadOrRefused() throws Exception {
    String[] bits =
        ("x 1 + - ( ) [ ] { } | ^ _ & \\\\ ' , . \\frac \\sqrt \\left \\right \\begin{matrix}"
                + " \\end{matrix} \\text \\hat \\sum \\lim \\mathbf \\not \\rm \\\\[ \\| ~ \ud835 \u0000"
                + " é 中 \\overset \\xrightarrow \\binom \\middle \\tag \\operatorname \\,")
            .split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder tex = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        tex.append(bits[random.nextInt(bits.length)]).append(random.nextBoolean() ? " " : "");
      }
      if (Formula.of(tex.toString()).isPresent()) {
        Xml.read(mathMl(tex.toString()).getBytes(StandardCharsets.UTF_8));
        assertThat(Formula.of(tex.toString()).orElseThrow().words(new Language("de"))).isNotNull();
      }
    }
  }
}
