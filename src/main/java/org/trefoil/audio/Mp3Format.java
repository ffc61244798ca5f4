package org.trefoil.audio;

/**
 * The fixed properties of an MPEG audio layer III stream of one channel (ISO 11172-3 section
 * 2.4.1.3 and ISO 13818-3 section 2.4.2.3).
 *
 * @param sampleRate samples a second
 * @param kilobits a second
 */
record Mp3Format(int sampleRate, int kilobits) {

  private static final int[] RATES = {44100, 48000, 32000};
  private static final int[] KILOBITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KILOBITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };

  /** Checks that MPEG knows both. */
  Mp3Format {
    if (rateIndex(sampleRate) < 0) {
      throw new IllegalArgumentException("No MP3 has a sample rate of " + sampleRate + " Hz");
    }
    if (bitrateIndex(sampleRate, kilobits) < 0) {
      throw new IllegalArgumentException("No MP3 of this kind has " + kilobits + " kb/s");
    }
  }

  /** A format with so many kilobits a second, or as many as there may be at this sample rate. */
  static Mp3Format of(int sampleRate, int kilobits) {
    int[] steps = sampleRate < 32000 ? KILOBITS_2 : KILOBITS_1;
    return new Mp3Format(sampleRate, Math.min(kilobits, steps[steps.length - 1]));
  }

  /** Samples of a frame. */
  int samplesPerFrame() {
    return half() ? 576 : 1152;
  }

  /** Bytes of a frame without padding. */
  int frameLength() {
    return samplesPerFrame() / 8 * kilobits * 1000 / sampleRate;
  }

  /** Bytes of a frame, by the third byte of its head, which says whether it is padded. */
  int frameLength(byte third) {
    return frameLength() + ((third & 2) != 0 ? 1 : 0);
  }

  /** Bytes of the side information, which follows the four bytes of the frame's head. */
  int sideLength() {
    return half() ? 9 : 17;
  }

  /** The four bytes at the head of a frame: one channel, no padding, no checksum. */
  int header() {
    int version = !half() ? 3 : sampleRate >= 16000 ? 2 : 0;
    return 0x7FF << 21
        | version << 19
        | 1 << 17
        | 1 << 16
        | bitrateIndex(sampleRate, kilobits) << 12
        | rateIndex(sampleRate) << 10
        | 3 << 6;
  }

  /** The same with the smallest bit rate, from this one on, whose frame holds so many bytes. */
  Mp3Format holding(int bytes) {
    for (int step : half() ? KILOBITS_2 : KILOBITS_1) {
      if (step >= kilobits) {
        Mp3Format larger = new Mp3Format(sampleRate, step);
        if (larger.frameLength() >= bytes) {
          return larger;
        }
      }
    }
    throw new IllegalStateException("No frame holds " + bytes + " bytes");
  }

  /** Half and quarter sampling rates (MPEG-2 and 2.5) have frames of half the length. */
  private boolean half() {
    return sampleRate < 32000;
  }

  private static int rateIndex(int sampleRate) {
    for (int i = 0; i < RATES.length; i++) {
      if (sampleRate == RATES[i] || sampleRate == RATES[i] / 2 || sampleRate == RATES[i] / 4) {
        return i;
      }
    }
    return -1;
  }

  private static int bitrateIndex(int sampleRate, int kilobits) {
    int[] steps = sampleRate < 32000 ? KILOBITS_2 : KILOBITS_1;
    for (int i = 1; i < steps.length; i++) {
      if (steps[i] == kilobits) {
        return i;
      }
    }
    return -1;
  }
}
