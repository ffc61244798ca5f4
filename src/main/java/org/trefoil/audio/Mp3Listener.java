package org.trefoil.audio;

import java.io.IOException;
import java.io.InputStream;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;

/** Takes the samples of an MP3 as a decoder makes them that has nothing to do with the encoder. */
public interface Mp3Listener {

  /**
   * The next sample of the first channel.
   *
   * @param rate samples a second
   */
  void sample(short value, int rate);

  /**
   * Decodes a whole MP3, any tags before it passed over.
   *
   * @throws IOException when it can't be read or isn't one
   */
  static void decode(InputStream in, Mp3Listener listener) throws IOException {
    try {
      Bitstream stream = new Bitstream(in);
      Decoder decoder = new Decoder();
      for (Header frame = stream.readFrame(); frame != null; frame = stream.readFrame()) {
        SampleBuffer buffer = (SampleBuffer) decoder.decodeFrame(frame, stream);
        for (int i = 0; i < buffer.getBufferLength(); i += buffer.getChannelCount()) {
          listener.sample(buffer.getBuffer()[i], frame.frequency());
        }
        stream.closeFrame();
      }
    } catch (JavaLayerException e) {
      throw new IOException("It isn't a sound MP3", e);
    }
  }
}
