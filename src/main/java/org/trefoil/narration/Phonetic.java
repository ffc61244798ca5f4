package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;

/** Words that are said by their phonemes. */
final class Phonetic {

  private static final String HISSING = "szʃʒʂʐɕʑ";
  private static final String VOICELESS = "ptkfθʔ";

  private Phonetic() {}

  /**
   * One word for each part of an expression, if its phonemes have as many parts; else one for all.
   *
   * @param letters the expression as written
   * @param ipa its sounds
   * @param place the word that it comes in the place of
   */
  static List<Cue.Word> words(String letters, String ipa, Cue.Word place, Cue.Origin origin) {
    String[] spoken = letters.split("\\s+");
    String[] sounds = ipa.strip().split("\\s+");
    if (spoken.length != sounds.length) {
      spoken = new String[] {String.join("-", spoken)};
      sounds = new String[] {ipa};
    }
    List<Cue.Word> words = new ArrayList<>();
    for (int i = 0; i < spoken.length; i++) {
      String after = i == spoken.length - 1 ? place.after() : "";
      words.add(new Cue.Word(spoken[i], after, place.from(), place.to(), origin, sounds[i]));
    }
    return words;
  }

  /** The sound of a possessive s after other sounds, in English. */
  static String possessive(String ipa) {
    char last = ipa.isEmpty() ? ' ' : ipa.charAt(ipa.length() - 1);
    if (HISSING.indexOf(last) >= 0) {
      return "ɪz";
    }
    return VOICELESS.indexOf(last) >= 0 ? "s" : "z";
  }
}
