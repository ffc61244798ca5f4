package org.trefoil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Every example of CommonMark is read, and every word that its rendering shows is in our text. */
class SpecExamplesTest {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!--[^>]*$", Pattern.DOTALL);
  private static final Pattern IMAGE = Pattern.compile("<img[^>]*?alt=\"([^\"]*)\"[^>]*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&[#A-Za-z0-9]+;");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  /** By number in {@code src/docs/markdown.md}, where the reason of each stands. */
  private static final List<Integer> DIFFERENT =
      List.of(159, 162, 163, 164, 165, 166, 186, 189, 312);

  @Test
  void eachExampleKeepsItsWords() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertThat(examples).hasSizeGreaterThan(640);
    List<String> lost = new ArrayList<>();
    List<Integer> different = new ArrayList<>();
    for (int number = 1; number <= examples.size(); number++) {
      Example example = examples.get(number - 1);
      String missing = missing(example);
      if (!missing.isEmpty()) {
        lost.add(number + " (" + example.getSection() + "): " + missing);
        different.add(number);
      }
    }
    assertThat(different).as(String.join("\n", lost)).isEqualTo(DIFFERENT);
  }

  private static String missing(Example example) {
    String text = WHITE.matcher(Reads.of(example.getSource()).text()).replaceAll("");
    int at = 0;
    for (String word : words(example.getHtml())) {
      int found = text.indexOf(word, at);
      if (found < 0) {
        return "'" + word + "' not in '" + text + "'";
      }
      at = found + word.length();
    }
    return "";
  }

  private static List<String> words(String html) {
    String bare = COMMENT.matcher(html.replace('→', '\t')).replaceAll(" ");
    String shown = TAG.matcher(IMAGE.matcher(bare).replaceAll("$1")).replaceAll(" ");
    String text =
        ENTITY
            .matcher(shown)
            .replaceAll(
                m ->
                    java.util.regex.Matcher.quoteReplacement(
                        Html5Entities.entityToString(m.group())));
    return WHITE
        .splitAsStream(text.replace('\u00A0', ' ').strip())
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
