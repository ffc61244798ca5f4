package org.trefoil.speech;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trefoil.narration.Cue;

/**
 * Listens whether a take can be what was to be said, whichever engine made it: not silent, and
 * neither far too short nor far too long. The bounds are wide: what lies beyond them isn't a way of
 * speaking but a fault. Words of which the engine itself says that it has no sound for them are not
 * asked for here.
 */
final class Soundness {

  /** Of full scale (32768); the noise of a quiet room lies here, about -66 dBFS. */
  private static final int FAINTEST = 16;

  /** Letters a second at 160 words a minute; text in ideographs has fewer. */
  private static final double LETTERS_A_SECOND = 14;

  private static final double NORMAL_RATE = 160;

  /** So many times faster than that is no speech. */
  private static final double TOO_FAST = 5;

  /** Shorter words are too short to judge. */
  private static final int FEWEST_LETTERS = 4;

  /** What spelling, long numbers and names of symbols may take, in seconds a character. */
  private static final double SLOWEST = 1.2;

  private static final double SLOWEST_START = 6;
  private static final int MOST_NAMED = 8;

  private Soundness() {}

  /**
   * Checks a take.
   *
   * @throws SpeechException when it isn't sound
   */
  static void check(Take take, Voice voice, Phrase phrase) throws SpeechException {
    List<Cue.Word> heard =
        IntStream.range(0, phrase.words().size())
            .filter(i -> !take.speech().words().get(i).silent())
            .mapToObj(phrase.words()::get)
            .toList();
    double pace = Math.max(1, voice.rate(phrase.voicing()) / NORMAL_RATE);
    long letters = heard.stream().mapToLong(Soundness::letters).sum();
    if (letters > 0 && loudest(take.speech().samples()) < FAINTEST) {
      throw unsound("made no sound for", voice, phrase);
    }
    double least = letters / (LETTERS_A_SECOND * TOO_FAST * pace);
    if (letters >= FEWEST_LETTERS && take.seconds() < least) {
      throw unsound(lasting(take) + ", far too short for", voice, phrase);
    }
    double slow = Math.max(1, NORMAL_RATE / voice.rate(phrase.voicing()));
    double most = (SLOWEST_START + SLOWEST * characters(phrase)) * slow;
    if (take.seconds() > most) {
      throw unsound(lasting(take) + ", far too long for", voice, phrase);
    }
  }

  private static String lasting(Take take) {
    return String.format(Locale.ROOT, "made %.2f s of sound", take.seconds());
  }

  private static SpeechException unsound(String what, Voice voice, Phrase phrase) {
    List<Cue.Word> words = phrase.words();
    String named =
        words.stream().limit(MOST_NAMED).map(Cue.Word::spoken).collect(Collectors.joining(" "));
    return new SpeechException(
        "The voice %s %s “%s%s”"
            .formatted(voice.name(), what, named, words.size() > MOST_NAMED ? " …" : ""));
  }

  private static long letters(Cue.Word word) {
    return word.spoken().codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static long characters(Phrase phrase) {
    return phrase.words().stream()
        .mapToLong(word -> word.spoken().codePoints().filter(c -> c != ' ').count())
        .sum();
  }

  private static int loudest(short[] samples) {
    int loudest = 0;
    for (short sample : samples) {
      loudest = Math.max(loudest, Math.abs(sample));
    }
    return loudest;
  }
}
