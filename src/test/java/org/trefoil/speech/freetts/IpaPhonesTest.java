package org.trefoil.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.narration.Cue;

class IpaPhonesTest {

  /** The phones that the recordings have. */
  private static final Set<String> KNOWN =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "ay", "b", "ch", "d", "dh", "eh", "er", "ey", "f",
          "g", "hh", "ih", "iy", "jh", "k", "l", "m", "n", "ng", "ow", "oy", "p", "r", "s", "sh",
          "t", "th", "uh", "uw", "v", "w", "y", "z", "zh");

  @ParameterizedTest
  @CsvSource({
    "ˈkiːz, k iy1 z",
    "kənˈvɛnʃən, k ax n v eh1 n sh ax n",
    "ˈdʒʌdʒ, jh ah1 jh",
    "ˈd͡ʒʌd͡ʒ, jh ah1 jh",
    "tʃaɪld, ch ay l d",
    "ˈθɪŋkɪŋ, th ih1 ng k ih ng",
    "ðəʊ, dh ow",
    "ˈboʊt, b ow1 t",
    "ˈhaʊs, hh aw1 s",
    "ˈdeɪtə, d ey1 t ax",
    "bɔɪ, b oy",
    "ˈnɜːrs, n er1 s",
    "ˈnɜːs, n er1 s",
    "ˈlɛtɚ, l eh1 t er",
    "ˈbʌtn̩, b ah1 t ax n",
    "ˈvɪʒən, v ih1 zh ax n",
    "juː, y uw",
    "ˌælɪˈɡeɪtər, ae l ih g ey1 t er",
    "ˈfʊt, f uh1 t",
    "ˈstɑːr, s t aa1 r",
    "nɪə, n ih r",
    "ŋuˈjɛn, ng uw y eh1 n",
    "bɔ̃, b ao n",
    "ˈmyːnçən, m uw1 n hh ax n",
    "paʁi, p aa r iy",
    "ˈʃkɔda | , sh k ao1 d aa"
  })
  void ipaBecomesPhones(String ipa, String phones) {
    assertThat(String.join(" ", IpaPhones.of(ipa))).isEqualTo(phones);
  }

  @Test
  void everyPhoneIsOneThatTheVoiceHas() {
    String all = "iɪeɛæaɑɒɔoʊuʌəɜɚɝøœyʏɯɨʉɤɐɘɵɞɶ pbtdkɡqɢfvθðszʃʒxɣhɦmnɲŋlʎrɹʁʀɾjwʔɬɮʋβɸχħçʝɕʑʂʐ";
    for (int c : all.codePoints().toArray()) {
      List<String> phones = IpaPhones.of(Character.toString(c));
      assertThat(phones)
          .as(Character.toString(c))
          .hasSize(c == ' ' ? 0 : c == 'ɲ' || c == 'ʎ' ? 2 : phones.size());
      assertThat(KNOWN).containsAll(phones);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ˈ", "\u0303", "???", "日本"})
  void whatHasNoSoundHasNoPhones(String ipa) {
    assertThat(IpaPhones.of(ipa)).isEmpty();
  }

  @Test
  void aWordIsSaidByItsPhonemesAndWithoutThemByItsLetters() throws Exception {
    Pronouncer pronouncer = new FreeTtsEngine().pronouncer();
    Cue.Word word = new Cue.Word("Nguyen", ",", 0, 6, Cue.Origin.AS_WRITTEN, "ŋuˈjɛn");
    assertThat(pronouncer.pieces(word))
        .singleElement()
        .isEqualTo(new Pronouncer.Piece("nguyen", List.of("ng", "uw", "y", "eh1", "n")));
    assertThat(pronouncer.pieces(new Cue.Word("pier", "", 0, 4)).get(0).phones())
        .isEqualTo(pronouncer.pieces("pier").get(0).phones());
  }

  @Test
  void itTellsWhichWordsItHasToGuess() throws Exception {
    Pronouncer pronouncer = new FreeTtsEngine().pronouncer();
    assertThat(List.of("don't", "A", "women", "women's", "2")).allMatch(pronouncer::knows);
    assertThat(List.of("Skarvholm", "kubectl", "Skarvholm's", "qwzx")).noneMatch(pronouncer::knows);
  }
}
