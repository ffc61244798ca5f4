package org.trefoil.audio;

import java.io.IOException;

/** There is nothing on this machine that decodes a recording. */
public final class NoDecoderException extends IOException {

  private static final long serialVersionUID = 1;

  NoDecoderException(IOException cause) {
    super("Listening to M4B, Opus and FLAC needs the program ffmpeg: install it", cause);
  }
}
