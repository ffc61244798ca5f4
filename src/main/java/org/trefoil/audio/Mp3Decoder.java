package org.trefoil.audio;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;

/** What a decoder makes of frames of ours, so that the finished file can be measured. */
final class Mp3Decoder {

  private Mp3Decoder() {}

  /**
   * Decodes frames of one channel that borrow nothing from earlier ones.
   *
   * @param skip how many frames at the beginning only warm the decoder up
   * @return the samples of the others, still delayed by the decoder
   */
  static short[] decode(byte[] bytes, int from, int to, int skip) {
    short[] samples = new short[1152 * 64];
    int count = 0;
    try {
      Bitstream stream = new Bitstream(new ByteArrayInputStream(bytes, from, to - from));
      Decoder decoder = new Decoder();
      Header frame = stream.readFrame();
      for (int i = 0; frame != null; i++, frame = stream.readFrame()) {
        SampleBuffer buffer = (SampleBuffer) decoder.decodeFrame(frame, stream);
        int length = buffer.getBufferLength();
        if (count + length > samples.length) {
          samples = Arrays.copyOf(samples, samples.length * 2);
        }
        if (i >= skip) {
          System.arraycopy(buffer.getBuffer(), 0, samples, count, length);
          count += length;
        }
        stream.closeFrame();
      }
    } catch (JavaLayerException failed) {
      throw new IllegalStateException("A frame of ours can't be decoded", failed);
    }
    return Arrays.copyOf(samples, count);
  }
}
