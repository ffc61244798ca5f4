package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Level;

/**
 * The script less its announcements, with every token as it was written, is the text of the
 * document: what lies between the stretches of two words is on the silent list of {@code
 * src/docs/narration.md} or white space.
 */
class RoundTripTest {

  static List<String> samples() throws IOException {
    return Leaves.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsSaidIsWhatIsWritten(String sample) throws IOException {
    Leaves leaves = Leaves.ofSample(sample);
    Map<String, String> texts = new HashMap<>();
    Reading.of(leaves.document()).forEach(line -> texts.put(line.node().value(), line.text()));
    Map<String, Integer> reached = new HashMap<>();
    for (Cue cue : leaves.script(Level.FULL).cues()) {
      if (cue instanceof Cue.Say say && texts.containsKey(say.node().value())) {
        String node = say.node().value();
        int from = reached.getOrDefault(node, 0);
        reached.put(node, follow(say, texts.get(node), from));
      }
    }
    reached.forEach((node, end) -> silent(texts.get(node).substring(end), node));
    assertThat(reached).isNotEmpty();
  }

  /** Checks the words of a cue against the text; returns where they end. */
  private static int follow(Cue.Say say, String text, int from) {
    int at = from;
    for (Cue.Word word : say.words()) {
      if (word.from() >= at) {
        silent(text.substring(at, word.from()), say.node().value());
      }
      String written = text.substring(word.from(), word.to());
      boolean replaced = !word.origin().equals(Cue.Origin.AS_WRITTEN);
      assertThat(replaced ? word.origin().written() : word.spoken()).isEqualTo(written);
      at = Math.max(at, word.to());
    }
    return at;
  }

  private static void silent(String gap, String node) {
    gap.codePoints()
        .forEach(c -> assertThat(isSilent(c)).as("%s: U+%04X in %s", node, c, gap).isTrue());
  }

  /** The silent list of the documentation. */
  private static boolean isSilent(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default ->
          ".,;:?!\"'`´•‣◦·…¡¿′″_\u3001\u3002\uFF0C\uFF1A\uFF01\uFF1F\u061F\u060C".indexOf(c) >= 0;
    };
  }
}
