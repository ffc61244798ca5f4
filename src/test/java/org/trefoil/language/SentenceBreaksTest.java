package org.trefoil.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences end where a reader would end them. A bar marks an end; each line is one text. */
class SentenceBreaksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the categories of the public rules for English, in our own sentences
        "The tide is out. |We can walk.",
        "Where is the key? |It hung here.",
        "The rope broke! |We drifted.",
        "Her name is Ada B. Thorn.",
        "The chart is on p. 31.",
        "Did Ida and co. see the seals?",
        "The crew sold the boat to Hull, Mast & Co. at dawn.",
        "Go and ask Ida and co. |They were there.",
        "The crew sold it to Hull, Mast & Co. |It was a bargain.",
        "From the pier I can see Mt. Skarv.",
        "St. Olav's Quay is off 3rd st. near the mill.",
        "This is Tom Reyes Jr.'s oar.",
        "She toured the U.S.A. in spring.",
        "They sail in the E.U. |How far do you sail?",
        "He lives in the U.S. |How about her?",
        "She serves the U.S. Navy in Norfolk.",
        "He has sailed in the U.S. for ten years.",
        "At 4 a.m. Mr. Reyes went to the quay. |He left the quay at 7 P.M. "
            + "|Mr. Reyes then went home.",
        "A net costs $80.00 at the store.",
        "A net costs $80.00. |It is worth it.",
        "She mends nets (She was a weaver for ten years.) at the old loft.",
        "Write to keeper@mole.example.org for a berth.",
        "The plan is at: https://www.example.org/tides/v2.0/plan_a.html. |Do read it.",
        "He turned round, 'The ice holds.' he said.",
        "He turned round, \"The ice holds.\" he said.",
        "He turned round, \"The ice holds.\" |She threw him the rope.",
        "Ahoy!! |We are late.",
        "Ahoy?? |Anyone there?",
        "Ahoy!? |Are you there?",
        "Ahoy?! |Are you there?",
        "The buoy lies at N°. 517.402.118. |That is where we fish.",
        "They make a fine crew, you and I. |Did you meet Harald I. Berg today?",
        "She holds that with fewer ropes, “the whole rig becomes less of a riddle. . . .”",
        "\"Reyes [...] compared the quay to a stair [...]\" (Solheim 21).",
        "Where words are missing at the end, show it by dots and then end the sentence . . . . "
            + "|Next one.",
        "She never said that.... |He shut the door.",
        "It wasn't really ... well, what she said...look . . . the point is . . . I didn't see it.",
        "One habit that grew weak . . . was that of painting each boat anew. . . . "
            + "|It wasn't dropped. . . .",
        "The saint (died 250) kept the first lamp.[1] |The town still honours her.",
        // more English
        "Dr. Ahn met Prof. Lee at 5 p.m. |They talked.",
        "See Fig. 3 and vol. IV of the log. |Then stop.",
        "No. 5 is alive. |No. |I won't.",
        "Bread, soup, etc. |The choir sang.",
        "Version 2.10.3 is out. |Get it.",
        "It ended in 2019. |Nobody noticed.",
        "1. First comes the rope.",
        "Yahoo! Mail was down. |Yahoo! is back.",
        "“Stop!” he cried. |“Why?” |“Because.”",
        "“Stop!” Mary said.",
        "“We lit it at nine. |It burned till five,” she wrote.",
        "He called it “a fair choice.” |Then he left.",
        "He came. |(She left. |They cried.) |It rained.",
        "Then she was silent… |The ’90s were kinder.",
        "She waited… and left.",
        "He bought it. |iPhone sales rose.",
        "Take plan B. |It is better.",
        "J. R. R. Berg wrote it.",
        "Great! 🎉 |Now go.",
        "Great! 🎉",
        "We use \uFFFC. |\uFFFC is fine.",
        "A line\nthat goes on.\n|Another one.",
        "On Main St. |The shops were shut.",
        "Smith et al. |The end."
      })
  void english(String marked) {
    assertSplit("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de:Am 3. Mai kam Dr. Berg z. B. mit der Bahn. |Es regnete.",
        "de:Ludwig XIV. Roi hieß das Boot. |„Komm herein.“ |Sie ging.",
        "de:Das war 1998. |Der Turm steht noch.",
        "de:Er rief: „Komm herein!“, und ging.",
        "fr:M. Dupont est là. |« Bonjour. » |Il part à 5 h.",
        "fr:Voir p. 12 et s. |Elle rit.",
        "es:La Sra. Ruiz vive en EE.UU. |¿Dónde está? |¡Aquí!",
        "it:Il sig. Rossi ha scritto a pag. 5. |La lettera è breve.",
        "pt:O Sr. Costa saiu. |A casa ficou vazia.",
        "ru:Он родился в 1901 г. в деревне. |Потом А. С. Орлов уехал и т. д. |Она осталась.",
        "nl:Hij zag o.a. Dhr. Jansen. |De boot vertrok.",
        "pl:Był tu prof. Nowak. |To było 3. Maja.",
        "zh:潮水退了。|我们走吧！|你来吗？|好。",
        "zh:他说：“船来了。”|我们上船。",
        "zh:“船来了。”他说。|我们上船。",
        "ja:「船が来た。」と彼は言った。|行こう。",
        "ja:船が来た（本当だ）。|行こう！",
        "ko:배가 왔다. |우리는 갔다.",
        "hi:नाव आ गई है। |चलो चलते हैं। |डॉ. शर्मा आए।",
        "ar:وصلت السفينة. |هل رأيتها؟ |نعم.",
        "ar:قال د. أحمد إن البحر هادئ.",
        "ur:کشتی آ گئی۔ |چلو۔",
        "el:Ήρθε το πλοίο; |Ναι.",
        "hy:Նավը եկավ։ |Գնանք։",
        "th:เรือมาแล้ว ไปกันเถอะ",
        "und:Foo bar. |Baz."
      })
  void otherLanguages(String line) {
    int colon = line.indexOf(':');
    assertSplit(line.substring(0, colon), line.substring(colon + 1));
  }

  @Test
  void textsThatTheRulesHadNotSeen() throws IOException {
    Path file = Path.of("src/test/resources/language/sentences.tsv");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSizeGreaterThan(100);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t");
      assertSplit(columns[0], columns[1]);
    }
  }

  @Test
  void nothingHasNoEnd() {
    for (String text : List.of("", ".", "   ", "...", "!?", "\uD800", ". . .")) {
      assertThat(SentenceBreaks.of(text, Language.ENGLISH).isEmpty()).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A b. ", ". ", "(", "(a. B) ", "[1].", "“A. ", "a.b", "! 🎉", "。", "e.g. ", "A. ", " . .",
        "”"
      })
  void aMillionCharactersTakeSeconds(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> SentenceBreaks.of(text, Language.ENGLISH));
  }

  private static void assertSplit(String language, String marked) {
    String text = marked.replace("|", "");
    List<String> expected = List.of(marked.split("\\|"));
    assertThat(sentences(text, new Language(language))).isEqualTo(expected);
  }

  private static List<String> sentences(String text, Language language) {
    BitSet breaks = SentenceBreaks.of(text, language);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      sentences.add(text.substring(start, at));
      start = at;
    }
    sentences.add(text.substring(start));
    return sentences;
  }
}
