package org.trefoil.speech.espeak;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What the library tells while it speaks.
 *
 * @param kind what begins
 * @param position of its word in the text, in characters from 1
 * @param sample when
 */
record SpokenEvent(Kind kind, int position, int sample) {

  /** Its length in a message. */
  static final int BYTES = 9;

  /** What begins. */
  enum Kind {
    /** A word; its first phoneme follows. */
    WORD,
    /** A phoneme that is heard. */
    SOUND,
    /** A phoneme that isn't. */
    PAUSE
  }

  void write(ByteArrayOutputStream out) {
    out.writeBytes(
        ByteBuffer.allocate(BYTES)
            .put((byte) kind.ordinal())
            .putInt(position)
            .putInt(sample)
            .array());
  }

  static SpokenEvent read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("No event is called " + kind);
    }
    return new SpokenEvent(Kind.values()[kind], in.readInt(), in.readInt());
  }
}
