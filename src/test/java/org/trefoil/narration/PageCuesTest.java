package org.trefoil.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.timeline.PageMap;
import org.trefoil.timeline.TextPosition;

class PageCuesTest {

  private static final String TEXT =
      "One is first. Two says “in a quotation” something more.\n\n"
          + "| a | b |\n|---|---|\n"
          + "| 1 | 2 |\n".repeat(120)
          + "\nThe end.\n";

  private final List<NodeId> sentences = new ArrayList<>();
  private Document document;
  private Report report;

  @BeforeEach
  void read() {
    Source source = Source.of("pages.md", TEXT);
    report = new Report(source);
    document =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    new Rewriter() {
      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        all.forEach(sentence -> PageCuesTest.this.sentences.add(sentence.id()));
        return all;
      }
    }.rewrite(document);
  }

  @Test
  void withoutPagesThereIsNoMark() {
    assertThat(cues()).noneMatch(Cue.Page.class::isInstance);
  }

  @Test
  void aPageIsMarkedBeforeItsFirstWord() {
    List<Cue> cues = cues(start("1", 0, 0), start("2", 1, 0));
    assertThat(following(cues, "1")).isEqualTo(sentences.get(0));
    assertThat(following(cues, "2")).isEqualTo(sentences.get(1));
  }

  @Test
  void aPageThatBeginsInsideAPieceIsMarkedBeforeThatPiece() {
    List<Cue> cues = cues(start("2", 1, 12));
    int mark = cues.indexOf(new Cue.Page(sentences.get(1), "2"));
    Cue.Say after =
        cues.subList(mark, cues.size()).stream()
            .filter(Cue.Say.class::isInstance)
            .map(Cue.Say.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(after.words().get(0).spoken()).isEqualTo("in");
  }

  @Test
  void whatIsNotReadAloudGivesItsMarksToWhatFollows() {
    List<Cue> cues = cues(start("2", 100, 0), start("3", 150, 0));
    NodeId last = sentences.get(sentences.size() - 1);
    assertThat(following(cues, "2")).isEqualTo(last);
    assertThat(following(cues, "3")).isEqualTo(last);
    assertThat(
            cues.stream().filter(Cue.Page.class::isInstance).map(cue -> ((Cue.Page) cue).label()))
        .containsExactly("2", "3");
  }

  @Test
  void aPageAfterTheLastWordIsMarkedAtTheEnd() {
    List<Cue> cues = cues(start("9", sentences.size() - 1, 400));
    assertThat(cues.get(cues.size() - 1)).isInstanceOf(Cue.Page.class);
  }

  private PageMap.PageStart start(String label, int sentence, int offset) {
    return new PageMap.PageStart(label, new TextPosition(sentences.get(sentence), offset));
  }

  private List<Cue> cues(PageMap.PageStart... starts) {
    return new Narrator(NarrationOptions.of(Level.STANDARD))
        .narrate(document, new PageMap(List.of(starts)), report)
        .cues();
  }

  /** The sentence that is heard next after a mark. */
  private static NodeId following(List<Cue> cues, String label) {
    boolean marked = false;
    for (Cue cue : cues) {
      marked |= cue instanceof Cue.Page page && page.label().equals(label);
      if (marked && cue instanceof Cue.Say say) {
        return say.node();
      }
    }
    throw new AssertionError("Nothing is heard after page " + label);
  }
}
