package org.trefoil.check.epub;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalDouble;

/** How long a file sounds, by what it is and not by what it is called. */
public final class SoundLength {

  private SoundLength() {}

  /** Its length in seconds; empty when it is neither MP3 nor MP4. */
  public static OptionalDouble seconds(InputStream file) throws IOException {
    InputStream in = new BufferedInputStream(file, 1 << 16);
    in.mark(16);
    byte[] head = in.readNBytes(8);
    in.reset();
    boolean mp4 =
        head.length == 8 && head[4] == 'f' && head[5] == 't' && head[6] == 'y' && head[7] == 'p';
    return mp4 ? Mp4Length.seconds(in) : Mp3Length.seconds(in);
  }
}
