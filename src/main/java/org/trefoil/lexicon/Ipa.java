package org.trefoil.lexicon;

import java.text.Normalizer;
import java.util.Optional;

/** The signs of the International Phonetic Alphabet. */
final class Ipa {

  /** Letters, also those that lexicons use although the chart has dropped them. */
  private static final String LETTERS =
      "abcdefhijklmnopqrstuvwxyz"
          + "gɡæɑɒɐɓʙβɕɖɗðəɘɚɛɜɝɞɟɠɢʛɣɤɥɦɧħʜɪɨɫɬɭɮʟɱɯɰɲŋɳɴøɵœɶɔɸɹɺɻɽɾʀʁʂʃʄʈθʉʊʋⱱʌʍχʎʏʐʑʒʔʡʕʢᵻ"
          + "ʘǀǃǂǁʧʤʦʣʨʥ";

  /** Length, stress, tone, syllables, links, and spaces between words. */
  private static final String MARKS = "ˈˌːˑ.|‖‿ʰʷʲˠˤⁿˡʼ˞ ˥˦˧˨˩↗↘↓↑'(),-";

  private Ipa() {}

  /** The first sign that isn't IPA. */
  static Optional<String> strange(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !letter(c) && MARKS.indexOf(c) < 0 && !combining(c))
        .mapToObj(Character::toString)
        .findFirst();
  }

  /** Whether there is any letter in it. */
  static boolean hasSound(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().anyMatch(Ipa::letter);
  }

  private static boolean letter(int c) {
    return LETTERS.indexOf(c) >= 0;
  }

  private static boolean combining(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
