package org.trefoil.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Inline;
import org.trefoil.document.Rewriter;
import org.trefoil.language.Language;

/** Braces mark what is found to be a quotation; the text without them is the Markdown. */
class QuotationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en:He said {“come in”} and left.",
        "en:He said {\"come in\"} and left.",
        "en:He said {'come in'} and left.",
        "en:{“Come in,”} he said, {“and sit.”}",
        "en:{“She said {‘no’} to it.”}",
        "en:{‘She said {“no”} to it.’}",
        "en:{\"She said {'no'} to it.\"}",
        "en:The {‘Quiet Wall’}: the people’s own.",
        "en:The crews’ {“old ways”} and the parents’ house.",
        "en:It’s the ’90s, rock ’n’ roll, and O’Neill’s.",
        "en:It's the '90s, rock 'n' roll, 'tis said, and O'Neill's.",
        "en:It is 6' 2\" tall and 5’10” wide.",
        "en:It is 6' 2\" tall, {\"he said\"}.",
        "en:An unclosed “quotation is text.",
        "en:An unclosed \"quotation is text, {\"this\"} isn't.",
        "en:An unclosed “one, then {“another”} one.",
        "en:A stray ” stays, and {“this”} is found.",
        "en:{‘It’s the people’s boat,’} he said.",
        "en:{‘I love rock ’n’ roll,’} he said.",
        "en:{‘The parents’ house is gone,’} he said.",
        "en:{'The parents' house is gone,'} he said.",
        "en:({“aside”}) and [{\"aside\"}] and —{“aside”}—",
        "en:Say `\"code\"` and {“`code”`”} now.",
        "en:The {“first”} and the {‘second’} and the {\"third\"}.",
        "en:The {‘two day’} rule of the ‘90s.",
        "de:Er rief {„Komm herein“} und ging.",
        "de:Er rief {»Komm {›herein‹}«} und ging.",
        "de:Er rief {„Komm {‚herein‘} jetzt“} und ging.",
        "fr:Il dit {« bonjour »} et part.",
        "fr:Il dit {«\u00A0je dis {“non”}\u00A0»} et part.",
        "fr:L’eau qu’il a d’un {«\u202Fpuits\u202F»}.",
        "fr:{« Un {« deux »} trois »}",
        "pl:On rzekł {„idź”} i poszedł.",
        "sv:Han sade {”kom in”} och gick.",
        "de:{»Eins {»zwei«} drei«} und {»vier«}.",
        "fr:{« Bonjour »}, dit-il. {«Non»}.",
        "fi:Hän sanoi {”tule”} ja {»mene»}.",
        "zh:他说{“船来了”}就走。",
        "zh:他说：{“他叫{‘老船’}”}。",
        "ja:彼は{「船が{『来た』}」}と言った。",
        "ar:قال {«تعال»} ومضى.",
        "en:*{“All stressed”}* and {“*all stressed*”}.",
        "en:{“This is *stressed,*”} he said.",
        "en:*“This* goes on,” he said.",
        "en:A [link {“in”} it] and {“a [link] in”} it.",
        "en:A “[link” in] it."
      })
  void quotationsAreFound(String line) {
    String language = line.substring(0, 2);
    String marked = line.substring(3);
    String markdown = marked.replaceAll("[{}]", "").replaceAll("\\[(.*?)\\]", "[$1](x)");
    if (marked.contains("({")) {
      markdown = marked.replaceAll("[{}]", "");
    }
    // quotations in one sentence only, so that parts don't matter here
    assertThat(String.join("", Notation.refine(markdown, in(language)).lines()).replace("|", ""))
        .isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said, {1“It is late. }|{3We must go.”} |Then he left.",
        "{1“One. }|{2Two. }|{3Three.”}",
        "{1“One. }|{2{‘Two.’} }|{3Three.”}",
        "{1“She said {1‘no. }}|{3{3Never.’}”}",
        "{“Really?”} he asked.",
        "{“Yes.”} |{“No.”}",
      })
  void aQuotationOfSeveralSentencesIsCut(String marked) {
    assertThat(Notation.refine(plain(marked)).lines()).containsExactly(marked);
  }

  private static String plain(String marked) {
    return marked.replaceAll("\\{[123]?|[}|]", "");
  }

  @Test
  void twentyQuotationsInsideEachOtherAreFollowedAndDeeperOnesStayText() {
    int deep = 5_000;
    List<Inline.Quotation> found = quotations("“".repeat(deep) + "a" + "”".repeat(deep));
    assertThat(found).hasSize(20);
    assertThat(Notation.refine("“".repeat(deep) + "a" + "”".repeat(deep)).lines().get(0))
        .startsWith("{“{“")
        .contains("“".repeat(deep - 20) + "a");
  }

  @Test
  void partsOfAQuotationShareOneId() {
    List<Inline.Quotation> parts =
        quotations("He said, “It is late. We must go. Now.” Then “this”.");
    assertThat(parts).hasSize(4);
    assertThat(parts.subList(0, 3))
        .extracting(Inline.Quotation::id)
        .containsOnly(parts.get(0).id());
    assertThat(parts.get(3).id()).isNotEqualTo(parts.get(0).id());
  }

  @Test
  void aQuotationGoesOnOverParagraphs() {
    String markdown = "“One goes on,\n\n“two goes on,\n\n“and three ends.” Then “this”.";
    assertThat(Notation.refine(markdown).lines())
        .containsExactly(
            "{1“One goes on,}", "{2“two goes on,}", "{3“and three ends.”} |Then {“this”}.");
    assertThat(quotations(markdown).subList(0, 3))
        .extracting(Inline.Quotation::id)
        .containsOnly(quotations(markdown).get(0).id());
  }

  @Test
  void straightMarksGoOnOverParagraphsToo() {
    assertThat(Notation.refine("He said, \"One goes on,\n\n\"and two ends.\"").lines())
        .containsExactly("He said, {1\"One goes on,}", "{3\"and two ends.\"}");
  }

  @Test
  void aQuotationThatNobodyClosesStaysText() {
    assertThat(Notation.refine("“One goes on,\n\n“two goes on.\n\nThree has “its own”.").lines())
        .containsExactly("“One goes on,", "“two goes on.", "Three has {“its own”}.");
  }

  @Test
  void aParagraphThatClosesTheQuotationEndsIt() {
    assertThat(Notation.refine("“One goes on,\n\n“two” and “three\n\n“four.”").lines())
        .containsExactly("{1“One goes on,}", "{3“two”} and “three", "{“four.”}");
    assertThat(Notation.refine("'\\\"One\n\n\"\n").lines()).containsExactly("'\"One", "\"");
  }

  @Test
  void sentencesInsideAContinuedQuotationAreItsParts() {
    assertThat(Notation.refine("“One. Two.\n\n“Three. Four.” Five.").lines())
        .containsExactly("{1“One. }|{2Two.}", "{2“Three. }|{3Four.”} |Five.");
  }

  @Test
  void emphasisIsCutWhereASentenceEnds() {
    assertThat(Notation.refine("He *came in. She* left.").lines())
        .containsExactly("He *came in. *|*She* left.");
    assertThat(Notation.refine("**One. *Two. Three* four.**").lines())
        .containsExactly("**One. **|***Two. ***|***Three* four.**");
  }

  @Test
  void noSentenceEndsInALinkNorInCode() {
    assertThat(Notation.refine("See [One. Two](x) and `a. B` now. Go.").lines())
        .containsExactly("See [One. Two] and `a. B` now. |Go.");
    assertThat(Notation.refine("Run `x`. `y` is next. And $a. B$ too.").lines().get(0))
        .startsWith("Run `x`. |`y` is next. |And ");
  }

  @Test
  void spacesBeforeAClosingGuillemetStayInside() {
    assertThat(Notation.refine("« Bonjour. Ça va ? » Il part.", in("fr")).lines())
        .containsExactly("{1« Bonjour. }|{3Ça va ? »} |Il part.");
  }

  private static RefineOptions in(String language) {
    return new RefineOptions(
        Optional.empty(), List.of(), Optional.of(new Language(language)), Optional.empty());
  }

  private static List<Inline.Quotation> quotations(String markdown) {
    List<Inline.Quotation> found = new ArrayList<>();
    new Rewriter() {
      @Override
      protected List<Inline> inline(Inline inline) {
        if (inline instanceof Inline.Quotation quotation) {
          found.add(quotation);
        }
        return super.inline(inline);
      }
    }.rewrite(Notation.refine(markdown).document());
    return found;
  }
}
