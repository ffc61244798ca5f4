package org.trefoil.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trefoil.markdown.Reads.shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/** What stands in the line. */
class InlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          a *b* _c_                 → a em(b) em(c)
          **a *b* c**               → strong(a em(b) c)
          ***a***                   → em(strong(a))
          snake_case_name           → snake_case_name
          ~~a~~ ~~~b~~~             → struck(a) ~~~b~~~
          H~2~O and x^2^            → Hsub(2)O and xsup(2)
          a ~ b ~ c ^ d ^ e         → a ~ b ~ c ^ d ^ e
          `a  b` ``a`b``            → code(a  b) code(a`b)
          \\*a\\* &copy; &#x41;     → *a* © A
          *a [b*](c)                → *a link[c](b*)
          [a](b 'c') <http://d.e>   → link[b "c"](a) link[http://d.e](http://d.e)
          [a](<b c>)                → link[b%20c](a)
          [a [b](c) d](e)           → [a link[c](b) d](e)
          ![a *b*](c.png)           → image[c.png](a b)
          ![](c.png){.decorative} x → image[c.png decorative]() x
          [a](b){lang=de}           → lang[de LTR](link[b](a))
          """)
  void commonMarkAndItsNeighbours(String markdown, String shape) {
    assertThat(shape(markdown + " .")).isEqualTo(shape + " .");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          see www.a.org.                   → see link[http://www.a.org](www.a.org).
          (https://a.org/b_c_(d))          → (link[https://a.org/b_c_(d)](https://a.org/b_c_(d)))
          a.b+c@d.org, e                   → link[mailto:a.b+c@d.org](a.b+c@d.org), e
          a@b and http://localhost         → a@b and http://localhost
          见https://a.org/b。好             → 见link[https://a.org/b](https://a.org/b)。好
          [https://a.org](/b)              → link[/b](https://a.org)
          **http://a.org**                 → strong(link[http://a.org](http://a.org))
          """)
  void addressesWithoutMarks(String markdown, String shape) {
    assertThat(shape(markdown)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          $x^2$ and $$y$$ too     → math(x^2) and math(y) too
          $3.50 and $5            → $3.50 and $5
          US$5 and CA$6, $ 7 $    → US$5 and CA$6, $ 7 $
          $20,000 and USD$30,000  → $20,000 and USD$30,000
          \\$a$ `$b$`             → $a$ code($b$)
          $a_1 * b_2 * c_3$       → math(a_1 * b_2 * c_3)
          """)
  void formulasAreToldFromSumsOfMoney(String markdown, String shape) {
    assertThat(shape(markdown)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          <em>a</em> <b>c</b> <del>d</del>  → em(a) strong(c) struck(d)
          H<sub>2</sub>O<sup>+</sup>        → Hsub(2)Osup(+)
          <q>a</q> <kbd>b</kbd>             → “a” code(b)
          <abbr title="a b">c</abbr>        → abbr[a b](c)
          <a href="/x" title="t">*a*</a>    → link[/x "t"](em(a))
          <img src="a.png" alt="b"> c       → image[a.png](b) c
          <img src="a.png" alt=""> c        → image[a.png decorative]() c
          <span lang="fr">oui</span>        → lang[fr LTR](oui)
          <span dir="rtl">a</span>          → lang[und RTL](a)
          <span class="x">a</span><br>b     → a⏎b
          a<!-- *hidden* -->b               → ab
          *a <em>b* c</em>                  → *a em(b* c)
          """)
  void elementsThatMayStandInMarkdown(String markdown, String shape) {
    assertThat(shape(markdown)).isEqualTo(shape);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <script>alert(1)</script>",
        "a <iframe src=x></iframe>",
        "a <b> c",
        "a </b> c",
        "a <span/> b",
        "a <b onclick=x> c",
        "a <!DOCTYPE html> b",
        "a <?php x ?> b",
        "<em>a <b>c</em>"
      })
  void otherHtmlStandsAsTextWithAWarning(String markdown) {
    Reads reads = Reads.of(markdown);
    String tag = markdown.startsWith("<em>") ? "<b>" : markdown;
    assertThat(reads.text()).contains(tag);
    assertThat(reads.codes()).contains(Code.RAW_HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:x)",
        "[a](java&#x73;cript:x)",
        "[a](&#1;javascript:x)",
        "[a](java&Tab;script:x)",
        "[a](javascript%3Ax)",
        "[a](%6Aavascript:x)",
        "[a](vbscript:x)",
        "[a](data:text/html,x)",
        "[a](file:///etc/passwd)",
        "[a](<java script:x>)",
        "[a](c:\\x)",
        "<a href=\"javascript:x\">a</a>",
        "[a][b]\n\n[b]: javascript:x"
      })
  void aLinkThatIsNotAllowedLeavesItsText(String markdown) {
    Reads reads = Reads.of(markdown);
    assertThat(reads.document().blocks().toString()).doesNotContain("Link[");
    assertThat(reads.text().strip()).isEqualTo("a");
    assertThat(reads.codes()).containsExactly(Code.BROKEN_LINK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://a.b", "https://a.b/c:d", "mailto:a@b.c", "tel:+1", "a/b.md", "../c?d=e:f"})
  void otherLinksStay(String address) {
    assertThat(shape("[a](" + address + ")")).isEqualTo("link[" + address + "](a)");
  }

  @Test
  void aLinkInsideTheDocumentIsAFragment() {
    assertThat(shape("[a](#b%C3%BC)")).isEqualTo("link[#bü](a)");
  }

  @Test
  void aLinkWithoutTextShowsItsAddress() {
    Reads reads = Reads.of("[](http://a.b)");
    assertThat(reads.text()).contains("http://a.b");
    assertThat(reads.codes()).containsExactly(Code.EMPTY_LINK);
  }

  @Test
  void wordsInAnotherLanguage() {
    assertThat(shape("[l’eau *vive*]{lang=fr} .")).isEqualTo("lang[fr LTR](l’eau em(vive)) .");
    assertThat(shape("[ماء]{lang=ar}")).isEqualTo("lang[ar RTL](ماء)");
    assertThat(shape("[a]{lang=ar dir=ltr}")).isEqualTo("lang[ar LTR](a)");
    assertThat(shape("[a]{x}")).isEqualTo("[a]{x}");
    assertThat(Reads.of("[a]{lang=!!}").codes()).containsExactly(Code.BAD_LANGUAGE);
  }

  @Test
  void aNoteIsReferredToByTheLabelThatItHas() {
    Block first = Reads.of("a[^B] c[^d] [^e](f)\n\n[^b]: x").document().blocks().get(0);
    assertThat(Shape.of(((Block.Paragraph) first).sentences().get(0).inlines()))
        .isEqualTo("anote(b) cnote(d) link[f](^e)");
  }

  @Test
  void softLineEndsAreBlanksExceptBetweenIdeographs() {
    assertThat(shape("a\nb \n c")).isEqualTo("a b c");
    assertThat(shape("漢\n字、\nあ")).isEqualTo("漢字、あ");
    assertThat(shape("漢\nb\n한\n글")).isEqualTo("漢 b 한 글");
    assertThat(shape("a  \nb\\\nc")).isEqualTo("a⏎b⏎c");
  }

  @Test
  void abbreviationsAreWholeWords() {
    assertThat(shape("HTML, XHTML e.g. HTML5\n\n*[HTML]: H\n*[e.g.]: for example"))
        .isEqualTo("abbr[H](HTML), XHTML abbr[for example](e.g.) HTML5");
  }

  @Test
  void textsAreAsExactAsTheyCanBe() {
    assertThat(Reads.inlines("a &amp; \\*b"))
        .containsExactly(
            new Inline.Text(new Span(0, 2), "a "),
            new Inline.Text(new Span(2, 7), "&"),
            new Inline.Text(new Span(7, 8), " "),
            new Inline.Text(new Span(8, 10), "*"),
            new Inline.Text(new Span(10, 11), "b"));
  }

  @Test
  void nestingBeyondTheLimitIsText() {
    Reads reads = Reads.of("*a ".repeat(300) + "b" + " a*".repeat(300));
    assertThat(reads.codes()).containsExactly(Code.LIMIT);
    assertThat(reads.text().chars().filter(c -> c == 'a').count()).isEqualTo(600);
    assertThat(reads.text()).contains("*");
  }

  @Test
  void characterReferencesNeverGiveWhatNoTextMayHold() {
    assertThat(shape("&#0;&#xD800;&#x1;&#x110000; a")).isEqualTo("\uFFFD\uFFFD\uFFFD\uFFFD a");
  }
}
