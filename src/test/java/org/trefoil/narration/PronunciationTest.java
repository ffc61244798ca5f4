package org.trefoil.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.lexicon.Lexeme;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.lexicon.Pronunciation;
import org.trefoil.lexicon.ShippedLexicon;

/** A lexicon changes how its words are said, and nothing else. */
class PronunciationTest {

  private static final Lexicon LEXICON =
      new Lexicon(
          List.of(
              phonemes("Skarv", "skɑːv"),
              phonemes("Ross", "rɒs"),
              phonemes("Jakob Ås", "ˈjɑːkɔb ˈoːs"),
              phonemes("New Holm", "njuːˈhoʊm"),
              phonemes("kn", "nɒts"),
              alias("W3C", "Web Consortium"),
              alias("IRC", "chat 3.5"),
              phonemes("北京", "peɪˈdʒɪŋ")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Old Skarv sank. | Old Skarv[skɑːv] sank.",
        "Skarv, then. | Skarv[skɑːv], then.",
        "Skarv’s deck | Skarv's[skɑːvz] deck",
        "Ross's deck | Ross's[rɒsɪz] deck",
        "SKARV | SKARV[skɑːv]",
        "It ran 5 kn. | It ran five kn[nɒts].",
        "Dr. Skarv came. | doctor Skarv[skɑːv] came.",
        "By Jakob Ås, here | By Jakob[ˈjɑːkɔb] As[ˈoːs], here",
        "At New Holm. | At New-Holm[njuːˈhoʊm].",
        "The W3C met. | The Web Consortium met.",
        "On IRC! | On chat three point five!",
        "`Skarv` | Skarv[skɑːv]",
        "*Skarv* sank | Skarv[skɑːv] sank",
        "No entries. | No entries."
      })
  void aWordOfTheLexiconIsSaidByIt(String markdown, String said) {
    assertThat(said(markdown, "en")).isEqualTo(said);
  }

  @Test
  void itsStretchesAreThoseOfTheText() {
    String text = "On 5 May Dr. Skarv’s W3C (New Holm) “IRC” Skarv-Ross 5 kn.";
    List<Cue.Word> words = words(text, "en");
    for (int i = 1; i < words.size(); i++) {
      Cue.Word one = words.get(i - 1);
      Cue.Word next = words.get(i);
      boolean same = one.from() == next.from() && one.to() == next.to();
      assertThat(same || one.to() <= next.from()).as(one + " " + next).isTrue();
    }
    assertThat(words).allMatch(word -> word.to() <= text.length());
    assertThat(words)
        .filteredOn(word -> word.spoken().equals("Consortium"))
        .allMatch(word -> text.substring(word.from(), word.to()).equals("W3C"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kitchen-sink.md", "harbour.md"})
  void noLetterIsLostToALexicon(String sample) throws IOException {
    Narration narration = Narration.ofSample(sample, Level.FULL);
    Lexicon every = ShippedLexicon.all().and(LEXICON).and(ofEveryFifthWord(narration));
    Script plain = narration.script();
    Script respelled =
        new Narrator(narration.options(), every).narrate(narration.document(), narration.report());
    Map<NodeId, BitSet> before = letters(plain);
    Map<NodeId, BitSet> after = letters(respelled);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    new Rewriter() {
      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        all.stream()
            .filter(each -> before.containsKey(each.id()))
            .forEach(each -> lost(PlainText.of(each), before.get(each.id()), after.get(each.id())));
        return all;
      }
    }.rewrite(narration.document());
    assertThat(ScriptText.of(respelled)).doesNotContainIgnoringCase("qvorn");
  }

  private static void lost(String text, BitSet before, BitSet after) {
    before.andNot(after);
    assertThat(before.stream().filter(at -> Character.isLetterOrDigit(text.charAt(at))))
        .as(text)
        .isEmpty();
  }

  private static Lexicon ofEveryFifthWord(Narration narration) {
    List<Lexeme> lexemes = new ArrayList<>();
    int count = 0;
    for (Cue.Word word : said(narration.script())) {
      if (count++ % 5 == 0 && word.spoken().length() > 1) {
        lexemes.add(
            count % 2 == 0 ? alias(word.spoken(), "two words") : phonemes(word.spoken(), "a"));
      }
    }
    return new Lexicon(lexemes);
  }

  /** What of each node's text is heard. */
  private static Map<NodeId, BitSet> letters(Script script) {
    Map<NodeId, BitSet> heard = new HashMap<>();
    for (Cue cue : script.cues()) {
      if (cue instanceof Cue.Say say) {
        BitSet set = heard.computeIfAbsent(say.node(), node -> new BitSet());
        say.words().forEach(word -> set.set(word.from(), word.to()));
      }
    }
    return heard;
  }

  @Test
  void entriesOfOtherLanguagesDoNotHold() {
    assertThat(said("Skarv sank.", "de")).doesNotContain("[");
  }

  @Test
  void inScriptsWithoutSpacesWordsAreFoundToo() {
    Lexicon chinese =
        new Lexicon(
            List.of(
                new Lexeme(
                    new Language("zh"), List.of("北京"), new Pronunciation.Phonemes("peɪˈdʒɪŋ"))));
    Narration narration = Narration.of("我去北京了。\n", "zh", Level.STANDARD);
    Script script =
        new Narrator(narration.options(), chinese)
            .narrate(narration.document(), narration.report());
    assertThat(said(script))
        .filteredOn(word -> !word.phonemes().isEmpty())
        .singleElement()
        .satisfies(
            word -> {
              assertThat(word.from()).isEqualTo(2);
              assertThat(word.to()).isEqualTo(4);
            });
    assertThat(said(script).toString()).doesNotContainIgnoringCase("qvorn");
  }

  private static String said(String markdown, String language) {
    StringBuilder out = new StringBuilder();
    for (Cue.Word word : words(markdown, language)) {
      String sound = word.phonemes().isEmpty() ? "" : "[" + word.phonemes() + "]";
      out.append(out.length() == 0 ? "" : " ").append(word.spoken()).append(sound);
      out.append(word.after());
    }
    return out.toString();
  }

  private static List<Cue.Word> words(String markdown, String language) {
    Narration narration = Narration.of(markdown + "\n", language, Level.PLAIN);
    return said(
        new Narrator(narration.options(), LEXICON)
            .narrate(narration.document(), narration.report()));
  }

  private static List<Cue.Word> said(Script script) {
    return script.cues().stream()
        .flatMap(cue -> cue instanceof Cue.Say say ? say.words().stream() : Stream.of())
        .toList();
  }

  private static Lexeme phonemes(String word, String ipa) {
    return new Lexeme(Language.ENGLISH, List.of(word), new Pronunciation.Phonemes(ipa));
  }

  private static Lexeme alias(String word, String said) {
    return new Lexeme(Language.ENGLISH, List.of(word), new Pronunciation.Alias(said));
  }
}
