package org.trefoil.audio.mastering;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sound with the ups and downs of speech, made up for tests: syllables of noisy tones, pauses. */
final class Speechlike {

  private Speechlike() {}

  /** Pieces as a speaker hands them on: sentences of sound and pauses of digital silence. */
  static List<short[]> pieces(int sampleRate, int sentences, double level, int seed) {
    Random random = new Random(seed);
    List<short[]> pieces = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      pieces.add(sentence(sampleRate, level, random));
      pieces.add(new short[sampleRate * 4 / 5]);
    }
    return pieces;
  }

  private static short[] sentence(int rate, double level, Random random) {
    short[] sound = new short[rate * 2 + random.nextInt(4) * rate / 4];
    double pitch = 90 + random.nextInt(60);
    for (int i = 0; i < sound.length; i++) {
      double syllable = Math.abs(Math.sin(Math.PI * 4 * i / rate));
      double tone = 0;
      for (int h = 1; h < 20; h++) {
        tone += Math.sin(2 * Math.PI * pitch * h * i / rate) / h;
      }
      double value = level * syllable * (tone / 2 + random.nextGaussian() / 12);
      sound[i] = (short) Math.max(-32000, Math.min(32000, value * 32768));
    }
    return sound;
  }

  /** All pieces in one. */
  static short[] joined(List<short[]> pieces) {
    short[] all = new short[pieces.stream().mapToInt(piece -> piece.length).sum()];
    int at = 0;
    for (short[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }
}
