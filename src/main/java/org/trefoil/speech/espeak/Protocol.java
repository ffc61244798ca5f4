package org.trefoil.speech.espeak;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What the program and a worker say to each other. A request is its length, its kind and its
 * content; an answer is a magic number, its length, whether it worked, and its content or a
 * sentence. Numbers are big-endian.
 */
final class Protocol {

  /** Begins every answer; anything else on the pipe is noise. */
  static final int MAGIC = 0x54524546;

  /** Content: nothing. Answer: version, folder of the data, count, then the voices. */
  static final byte VOICES = 1;

  /** Content: voice, rate, pitch, flags, text. Answer: rate, samples, events. */
  static final byte SPEAK = 2;

  /** Content: voice, count, texts. Answer: the phonemes of each as IPA. */
  static final byte PHONEMES = 3;

  /** Content: voice, count, mnemonics. Answer: the IPA of what is made of each. */
  static final byte HEARD = 4;

  /** No message is longer, in bytes. */
  static final int LONGEST = 64 << 20;

  private Protocol() {}

  /** Writes the content of a message. */
  interface Content {
    void to(DataOutputStream out) throws IOException;
  }

  /** The bytes of a content. */
  static byte[] bytes(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.to(new DataOutputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Writes a text of any length. */
  static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** Reads a text. */
  static String text(DataInputStream in) throws IOException {
    return new String(block(in), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Reads a length and as many bytes. */
  static byte[] block(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("A message of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
