package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

  @ParameterizedTest
  @CsvSource({
    "22050, 16000",
    "16000, 22050",
    "24000, 16000",
    "44100, 16000",
    "8000, 16000",
    "16001, 16000"
  })
  void aToneStaysTheSameTone(int from, int to) {
    double hertz = 1234;
    short[] result = Resampler.between(from, to).resample(tone(from, from, hertz));
    assertThat(result).hasSize(to);
    for (int i = to / 10; i < to * 9 / 10; i++) {
      assertThat((double) result[i])
          .isCloseTo(10000 * Math.sin(2 * Math.PI * hertz * i / to), within(3.0));
    }
  }

  @Test
  void whatTheNewRateCannotHoldIsTakenAway() {
    short[] result = Resampler.between(22050, 16000).resample(tone(22050, 22050, 8600));
    for (int i = 1000; i < 15000; i++) {
      assertThat((int) result[i]).isBetween(-4, 4);
    }
  }

  @Test
  void aClickStaysWhereItIs() {
    for (int at : new int[] {5000, 5001, 9999, 20000}) {
      short[] samples = new short[22050];
      samples[at] = 30000;
      Resampler resampler = Resampler.between(22050, 16000);
      short[] result = resampler.resample(samples);
      int loudest = 0;
      for (int i = 0; i < result.length; i++) {
        loudest = Math.abs(result[i]) > Math.abs(result[loudest]) ? i : loudest;
      }
      assertThat(loudest).isEqualTo(resampler.position(at));
    }
  }

  @Test
  void theSameRateAndNothingAreLeftAlone() {
    short[] tone = tone(100, 16000, 440);
    assertThat(Resampler.between(16000, 16000).resample(tone)).isSameAs(tone);
    assertThat(Resampler.between(22050, 16000).resample(new short[0])).isEmpty();
  }

  @Test
  void whatIsLoudIsNeverTurnedAround() {
    short[] square = new short[4410];
    for (int i = 0; i < square.length; i++) {
      square[i] = i / 50 % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
    }
    short[] result = Resampler.between(22050, 16000).resample(square);
    for (int i = 3; i + 3 < result.length; i++) {
      int place = (int) (i * 22050L / 16000) % 50;
      if (place > 10 && place < 40) {
        assertThat(Math.abs((int) result[i])).isGreaterThan(20000);
      }
    }
  }

  private static short[] tone(int samples, int rate, double hertz) {
    short[] tone = new short[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = (short) Math.round(10000 * Math.sin(2 * Math.PI * hertz * i / rate));
    }
    return tone;
  }
}
