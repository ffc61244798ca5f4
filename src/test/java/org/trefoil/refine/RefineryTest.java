package org.trefoil.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.language.Language;
import org.trefoil.refine.Notation.Refined;

/** Title, language, outline, notes, links, callouts and pictures. */
class RefineryTest {

  private static final RefineOptions TITLED =
      new RefineOptions(
          Optional.of("A Title"),
          List.of("Ada Thorn"),
          Optional.of(new Language("nl")),
          Optional.of(Instant.parse("2026-01-02T00:00:00Z")));

  @Test
  void whatTheUserStatesGoesBeforeTheFrontMatter() {
    Document document =
        Notation.refine("---\ntitle: Other\nlang: de\nauthor: X\n---\n\nText.", TITLED).document();
    assertThat(document.metadata().title()).isEqualTo("A Title");
    assertThat(document.metadata().language()).isEqualTo(new Language("nl"));
    assertThat(document.metadata().authors()).containsExactly("Ada Thorn");
    assertThat(document.metadata().date()).contains(Instant.parse("2026-01-02T00:00:00Z"));
  }

  @Test
  void aStatedTitleStandsFirst() {
    Refined refined = Notation.refine("# Another\n\nText.", TITLED);
    assertThat(refined.document().blocks().get(0)).isInstanceOf(Block.Title.class);
    assertThat(refined.lines()).startsWith("A Title", "Ada Thorn", "Another");
  }

  @Test
  void aTitleThatTheFirstHeadingSaysIsNotRepeated() {
    assertThat(Notation.refine("#  a  *title*\n\nText.", TITLED).lines())
        .containsExactly("a  *title*", "Text.");
  }

  @Test
  void theFirstTopHeadingIsTheTitleWithoutAWarning() {
    Refined refined = Notation.refine("---\nlang: en\n---\n\nText.\n\n# The *Title*\n\nMore.");
    assertThat(refined.document().metadata().title()).isEqualTo("The Title");
    assertThat(refined.codes()).isEmpty();
  }

  @Test
  void elseTheFirstSentenceCutAtAWord() {
    String sentence = "The harbour master walked along the quay in the rain and counted all boats";
    Refined refined = Notation.refine(sentence + " that lay there. Then she slept.");
    assertThat(refined.document().metadata().title()).isEqualTo(sentence + "…");
    assertThat(refined.codes()).contains("MDA701", "MDA501", "MDA202");
  }

  @Test
  void elseTheNameOfTheSource() {
    assertThat(Notation.refine("").document().metadata().title()).isEqualTo("test");
    assertThat(Notation.refine("***").document().metadata().title()).isEqualTo("test");
  }

  @Test
  void theLanguageIsDetectedAndSaid() {
    Refined german = Notation.refine("# Das Boot\n\nDas Wasser steigt und die Boote sind da.");
    assertThat(german.document().metadata().language()).isEqualTo(new Language("de"));
    assertThat(german.codes()).containsExactly("MDA501");
    assertThat(Notation.refine("# 1\n\n2 + 3").document().metadata().language())
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void codeAndOtherLanguagesDontDecideTheLanguage() {
    String markdown =
        "Das Boot liegt im Sand.\n\n```\nthe end of the if and for while do this\n```\n\n"
            + "Man sagt [the boat is on the sand and that is all there is]{lang=en} dazu.";
    assertThat(Notation.refine(markdown).document().metadata().language())
        .isEqualTo(new Language("de"));
  }

  @Test
  void headingsAreLevelledWithoutGapsAndSiblingsStaySiblings() {
    assertThat(levels("# A\n\n#### B\n\n#### C\n\n### D\n\n# E")).containsExactly(1, 2, 2, 2, 1);
    assertThat(levels("## A\n\n## B\n\n### C\n\n## D")).containsExactly(1, 1, 2, 1);
    assertThat(levels("### A\n\n## B\n\n# C\n\n## D")).containsExactly(1, 1, 1, 2);
    assertThat(levels("# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F"))
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(levels("> ## Q\n\n# A\n\n- ### L")).containsExactly(1, 1, 2);
  }

  @Test
  void gapsInTheOutlineAreTold() {
    String english = "---\nlang: en\n---\n\n";
    assertThat(Notation.refine(english + "# A\n\n#### B\n\n#### C").codes())
        .containsExactly("MDA201", "MDA201");
    assertThat(Notation.refine(english + "## A\n\n### B").codes()).contains("MDA202");
    assertThat(Notation.refine(english + "## A\n\n# B").codes()).containsExactly("MDA201");
    assertThat(Notation.refine(english + "# A\n\n## B\n\n# C").codes()).isEmpty();
  }

  @Test
  void emptyHeadingsGoAndPicturesInThemStay() {
    Refined refined = Notation.refine("---\nlang: en\n---\n\n# A\n\n##\n\n## ![](x.png)\n");
    assertThat(refined.codes()).containsExactly("MDA204", "MDA204", "MDA101");
    assertThat(refined.document().blocks()).hasSize(2);
    assertThat(refined.document().blocks().get(1)).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void notesStandWhereTheyAreFirstReferredTo() {
    Refined refined =
        Notation.refine(
            "# T\n\nOne.[^b] Two.[^a]\n\nThree.[^b]\n\n- Item.[^c]\n- Next.\n\nEnd.\n\n"
                + "[^a]: Note a.\n\n[^b]: Note b.[^d]\n\n[^c]: Note c.\n\n[^d]: Note d.\n");
    assertThat(refined.lines())
        .containsExactly(
            "T",
            "One.^1 |Two.^2",
            "Note b.^3",
            "Note a.",
            "Note d.",
            "Three.^1",
            "Item.^4",
            "Note c.",
            "Next.",
            "End.");
    List<Block.NoteBody> notes = notes(refined.document());
    assertThat(notes).extracting(Block.NoteBody::number).containsExactly(1, 2, 3, 4);
    assertThat(notes.get(0).references()).hasSize(2).doesNotContain(NodeId.UNSET);
    references(refined.document())
        .forEach(
            reference ->
                assertThat(notes.get(reference.number() - 1).references())
                    .contains(reference.id()));
  }

  @Test
  void aNoteOfATableStandsAfterIt() {
    Refined refined = Notation.refine("| a |\n|---|\n| b[^x] |\n\nEnd.\n\n[^x]: Note.\n");
    assertThat(refined.document().blocks().get(1)).isInstanceOf(Block.NoteBody.class);
  }

  @Test
  void aNoteOfATitleOfACalloutStandsFirstInIt() {
    Refined refined =
        Notation.refine("> [!NOTE] Mind[^x]\n> One.\n>\n> Two.\n\nEnd.\n\n[^x]: Note.\n");
    Block.Callout callout = (Block.Callout) refined.document().blocks().get(0);
    assertThat(callout.blocks().get(0)).isInstanceOf(Block.NoteBody.class);
  }

  @Test
  void danglingNotesAreToldAndKept() {
    Refined refined = Notation.refine("# T\n\nOne.\n\n[^a]: Nobody’s note.\n");
    assertThat(refined.codes()).contains("MDA305");
    assertThat(refined.lines()).containsExactly("T", "One.", "Nobody’s note.");
  }

  @Test
  void notesThatReferToEachOtherStandOnce() {
    Refined refined =
        Notation.refine("One.[^a]\n\n[^a]: A[^b].\n\n[^b]: B[^a][^b].\n\n[^c]: C[^c].\n");
    assertThat(notes(refined.document())).hasSize(3);
  }

  @Test
  void linksLeadToHeadingsInAnyScript() {
    Refined refined =
        Notation.refine(
            "# Über die *Tiden*!\n\n## 潮汐 表\n\n## Same\n\n## Same\n\n"
                + "[a](#über-die-tiden) [b](#潮汐-表) [c](#same-1) [d](#%C3%BCber-die-tiden) "
                + "[e](#Same) [f](#nowhere)\n");
    List<Inline.Target> targets = new ArrayList<>();
    inlines(refined.document())
        .forEach(
            inline -> {
              if (inline instanceof Inline.Link link) {
                targets.add(link.target());
              }
            });
    List<NodeId> headings =
        refined.document().blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block::id)
            .toList();
    assertThat(targets)
        .containsExactly(
            node(headings.get(0)),
            node(headings.get(1)),
            node(headings.get(3)),
            node(headings.get(0)),
            node(headings.get(2)));
    assertThat(refined.codes()).contains("MDA304");
  }

  @Test
  void linksLeadToTheIdsThatAuthorsGaveAndToTheTop() {
    Refined refined =
        Notation.refine("# T {#top-one}\n\nText.[^n] [a](#top-one) [b](#) [c](#top)\n\n[^n]: N.\n");
    List<Inline> links = inlines(refined.document());
    assertThat(links.stream().filter(Inline.Link.class::isInstance))
        .allMatch(link -> ((Inline.Link) link).target().equals(node(new NodeId("top-one"))))
        .hasSize(3);
  }

  @Test
  void calloutsAreNamedInTheLanguageOfTheWork() {
    assertThat(Notation.refine("---\nlang: de\n---\n\n> [!TIP]\n> Text.").lines())
        .containsExactly("Tipp", "Text.");
    assertThat(Notation.refine("> [!TIP] Mine\n> Text.").lines()).containsExactly("Mine", "Text.");
  }

  @Test
  void aFirstColumnHeadsItsRowsWhenItHasNoHeadOrIsBold() {
    assertThat(rowHeads("||A|B|\n|-|-|-|\n|x|1|2|\n||3|4|\n")).containsExactly("x");
    assertThat(rowHeads("|Day|A|\n|-|-|\n|**x**|1|\n|**y *z***|2|\n")).containsExactly("x", "y z");
  }

  @Test
  void noOtherFirstColumnDoes() {
    assertThat(rowHeads("|Day|A|\n|-|-|\n|**x**|1|\n|**y** z|2|\n")).isEmpty();
    assertThat(rowHeads("|Day|A|\n|-|-|\n|**x**|1|\n||2|\n")).isEmpty();
    assertThat(rowHeads("|||\n|-|-|\n|x|1|\n")).isEmpty();
    assertThat(rowHeads("||\n|-|\n|**x**|\n")).isEmpty();
    assertThat(rowHeads("||A|\n|-|-|\n")).isEmpty();
  }

  private static List<String> rowHeads(String table) {
    return Notation.blocks(Notation.refine("# T\n\n" + table).document()).stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).body().stream())
        .flatMap(row -> row.cells().stream())
        .filter(Block.Cell::header)
        .map(cell -> PlainText.ofSentences(cell.sentences()))
        .toList();
  }

  @Test
  void undescribedPicturesAreErrorsAndDecorativeOnesAreNot() {
    assertThat(Notation.refine("![](a.png)").codes()).contains("MDA101");
    assertThat(Notation.refine("Text ![](a.png) text.").codes()).contains("MDA101");
    assertThat(Notation.refine("![](a.png){.decorative}").codes()).doesNotContain("MDA101");
    assertThat(Notation.refine("![Described](a.png)").codes()).doesNotContain("MDA101");
  }

  @Test
  void anIdIsGivenOnce() {
    Refined refined = Notation.refine("# A {#x}\n\n# B {#x}\n\n[a](#x)\n");
    TreeSet<String> ids = new TreeSet<>();
    refined.document().blocks().forEach(block -> ids.add(block.id().value()));
    assertThat(ids).hasSize(3).contains("x");
    assertThat(refined.codes()).contains("MDA306");
  }

  private static Inline.Target node(NodeId id) {
    return new Inline.Target.Node(id);
  }

  private static List<Integer> levels(String markdown) {
    return Notation.blocks(Notation.refine(markdown).document()).stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).level())
        .toList();
  }

  private static List<Block.NoteBody> notes(Document document) {
    return Notation.blocks(document).stream()
        .filter(Block.NoteBody.class::isInstance)
        .map(Block.NoteBody.class::cast)
        .toList();
  }

  private static List<Inline.NoteReference> references(Document document) {
    return inlines(document).stream()
        .filter(Inline.NoteReference.class::isInstance)
        .map(Inline.NoteReference.class::cast)
        .toList();
  }

  private static List<Inline> inlines(Document document) {
    List<Inline> found = new ArrayList<>();
    new Rewriter() {
      @Override
      protected List<Inline> inline(Inline inline) {
        found.add(inline);
        return super.inline(inline);
      }
    }.rewrite(document);
    return found;
  }
}
