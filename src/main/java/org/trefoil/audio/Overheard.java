package org.trefoil.audio;

import java.io.IOException;

/**
 * An encoder that loses nothing, so that what goes in is what will be heard.
 *
 * @param encoder writes the file
 * @param heard hears the same
 */
record Overheard(Encoder encoder, PcmSink heard) implements Encoder {

  @Override
  public void write(short[] samples, int from, int to) throws IOException {
    encoder.write(samples, from, to);
    heard.write(samples, from, to);
  }

  @Override
  public void finish(AudioTags tags) throws IOException {
    encoder.finish(tags);
  }

  @Override
  public long samples() {
    return encoder.samples();
  }

  @Override
  public void close() throws IOException {
    encoder.close();
  }
}
