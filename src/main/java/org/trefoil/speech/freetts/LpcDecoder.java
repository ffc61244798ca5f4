package org.trefoil.speech.freetts;

import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.util.WaveUtils;

/**
 * Samples from the frames and residuals of an utterance: an all-pole filter, its coefficients
 * changing at every pitch mark. FreeTTS has the same, but lets loud samples wrap around and goes on
 * after the last frame with a tenth of a second of nothing.
 */
final class LpcDecoder {

  private static final float[] RESIDUALS = residuals();

  private LpcDecoder() {}

  /** The samples of an utterance; full scale is 32768, but louder ones aren't cut. */
  static float[] decode(LPCResult result) {
    int order = result.getNumberOfChannels();
    int[] sizes = result.getResidualSizes();
    int frames = result.getNumberOfFrames();
    int length = 0;
    for (int i = 0; i < frames; i++) {
      length += sizes[i];
    }
    // The first places are the filter's past, which is silence.
    float[] out = new float[order + length];
    float[] coefficients = new float[order];
    int at = 0;
    for (int i = 0; i < frames; i++) {
      unpack(result, i, coefficients);
      filter(result.getResiduals(), at, sizes[i], coefficients, out);
      at += sizes[i];
    }
    float[] samples = new float[length];
    System.arraycopy(out, order, samples, 0, length);
    return samples;
  }

  private static void unpack(LPCResult result, int frame, float[] coefficients) {
    short[] packed = result.getFrame(frame);
    double step = (double) result.getLPCRange() / 65535.0;
    for (int k = 0; k < coefficients.length; k++) {
      coefficients[k] = (float) ((packed[k] + 32768.0) * step) + result.getLPCMin();
    }
  }

  private static void filter(
      byte[] residuals, int at, int size, float[] coefficients, float[] out) {
    int order = coefficients.length;
    for (int i = at; i < at + size; i++) {
      float value = RESIDUALS[residuals[i] + 128];
      for (int k = 0; k < order; k++) {
        value += coefficients[k] * out[order + i - 1 - k];
      }
      out[order + i] = value;
    }
  }

  /** Residuals are 8-bit µ-law less 128, and 0, which an unused place has, is silence. */
  private static float[] residuals() {
    float[] values = new float[256];
    for (short i = 0; i < 256; i++) {
      values[i] = WaveUtils.ulawToShort(i);
    }
    values[128] = WaveUtils.ulawToShort((short) 255);
    return values;
  }
}
