package org.trefoil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Every example of CommonMark has as many nodes of each kind as its rendering has elements. */
class SpecStructureTest {

  private static final Map<Pattern, Pattern> SAME =
      Map.ofEntries(
          same("<em>", "Emphasis\\["),
          same("<strong>", "Strong\\["),
          same("<a ", "Link\\["),
          same("<img", "Image\\["),
          same("<li>", "Item\\[id"),
          same("<blockquote>", "Quote\\["),
          same("<h[1-6]>", "Heading\\["),
          same("<ul>", "BulletList\\["),
          same("<ol", "NumberedList\\["),
          same("<pre><code", "CodeBlock\\["),
          same("(?<!<pre>)<code", "Code\\["),
          same("<hr", "Break\\[id"),
          same("<br", "LineBreak\\["));

  /** What HTML becomes is another matter: see the tests of elements. */
  private static final Set<String> HTML = Set.of("HTML blocks", "Raw HTML");

  /** With their reasons in {@code src/docs/markdown.md}. */
  private static final List<Integer> DIFFERENT =
      List.of(21, 31, 312, 313, 344, 476, 477, 596, 598, 599, 601, 602, 608, 611, 612, 642, 643);

  private static Map.Entry<Pattern, Pattern> same(String element, String node) {
    return Map.entry(Pattern.compile(element), Pattern.compile(node));
  }

  @Test
  void eachExampleHasTheNodesOfItsRendering() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    List<Integer> different = new ArrayList<>();
    for (int number = 1; number <= examples.size(); number++) {
      Example example = examples.get(number - 1);
      if (!HTML.contains(example.getSection()) && !agrees(example)) {
        different.add(number);
      }
    }
    assertThat(different).isEqualTo(DIFFERENT);
  }

  private static boolean agrees(Example example) {
    String tree = Reads.of(example.getSource()).document().blocks().toString();
    return SAME.entrySet().stream()
        .allMatch(pair -> count(pair.getKey(), example.getHtml()) == count(pair.getValue(), tree));
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
