package org.trefoil.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trefoil.document.NodeId;
import org.trefoil.timeline.PageMap;
import org.trefoil.timeline.TextPosition;

class PageAnnouncementsTest {

  private static final String LIST = "First one. Second one.\n\n1. Third one.\n2. Fourth one.\n";

  @Test
  void aPageFallsBeforeThePieceThatSaysItsFirstWord() {
    assertThat(marked(LIST, "Second", 0))
        .containsSubsequence("say\tFirst one.", "page\t7", "say\tSecond one.");
  }

  @Test
  void aPageThatBeginsInMidSentenceDoesNotSplitItsClip() {
    assertThat(marked(LIST, "Second", 7))
        .containsSubsequence("say\tFirst one.", "page\t7", "say\tSecond one.");
  }

  @Test
  void aSentenceInPiecesHasThePageBetweenThem() {
    assertThat(marked("He said “so it is” and left.\n", "He", 19))
        .containsSubsequence("say\tso it is", "page\t7", "say\tand left.");
  }

  @Test
  void whatIsAnnouncedOfTheFirstWordsStandsOnTheirPage() {
    assertThat(marked(LIST, "Third", 0))
        .containsSubsequence("page\t7", "announce\tList of two items.", "announce\tone.");
  }

  @Test
  void whatIsAnnouncedOfTheWordsBeforeStandsOnTheirs() {
    assertThat(marked("> Words.\n\nMore.\n", "More", 0))
        .containsSubsequence("announce\tEnd quote.", "page\t7", "say\tMore.");
  }

  @Test
  void aPageInWhatIsNotSpokenFallsBeforeItsSummary() {
    Narration narration = Narration.of("```\na\n```\n\nAfter.\n", Level.STANDARD);
    NodeId code = narration.document().blocks().get(0).id();
    assertThat(lines(narration, page(code, 0)))
        .containsSubsequence("page\t7", "announce\tCode sample, one line.", "say\tAfter.");
  }

  @Test
  void pagesAfterTheLastWordComeLast() {
    Narration narration = Narration.of("Words.\n\n```\na\n```\n", Level.STANDARD);
    NodeId code = narration.document().blocks().get(1).id();
    assertThat(lines(narration, page(code, 0))).endsWith("page\t7");
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void marksChangeNothingElseWhereverPagesBegin(Level level) throws Exception {
    Narration narration = Narration.ofSample("kitchen-sink.md", level);
    List<PageMap.PageStart> starts = new ArrayList<>();
    for (NodeId node : ReadingOrder.of(narration.document())) {
      starts.add(new PageMap.PageStart("n" + starts.size(), new TextPosition(node, 3)));
    }
    Script marked = narration.script(new PageMap(starts));
    assertThat(marked.cues().stream().filter(Cue.Page.class::isInstance)).hasSize(starts.size());
    assertThat(marked.cues().stream().filter(cue -> !(cue instanceof Cue.Page)).toList())
        .isEqualTo(narration.script().cues());
  }

  private static List<String> marked(String markdown, String sentence, int offset) {
    Narration narration = Narration.of(markdown, Level.STANDARD);
    Cue.Say say =
        narration.script().cues().stream()
            .filter(Cue.Say.class::isInstance)
            .map(Cue.Say.class::cast)
            .filter(cue -> cue.words().get(0).spoken().equals(sentence))
            .findFirst()
            .orElseThrow();
    return lines(narration, page(say.node(), offset));
  }

  private static PageMap page(NodeId node, int offset) {
    return new PageMap(List.of(new PageMap.PageStart("7", new TextPosition(node, offset))));
  }

  private static List<String> lines(Narration narration, PageMap pages) {
    return ScriptText.of(narration.script(pages))
        .lines()
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .collect(Collectors.toList());
  }
}
