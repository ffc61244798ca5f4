package org.trefoil.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds out in which encoding bytes are text, and refuses those that aren't text in any. A byte
 * order mark decides; without one UTF-8 is tried strictly, since text in another encoding is hardly
 * ever valid UTF-8 by chance; what remains is read as Windows-1252, which has a character for
 * nearly every byte.
 */
final class Decoding {

  /** Control bytes that are bearable in a hundred before the bytes don't count as text. */
  private static final int CONTROLS_IN_A_HUNDRED = 10;

  private final String name;
  private final byte[] bytes;
  private final Set<Source.Flaw> flaws = EnumSet.noneOf(Source.Flaw.class);

  Decoding(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  Source source(Path folder, Instant modified) throws SourceException {
    Mending mended = Mending.of(decoded());
    if (mended.controls()) {
      flaws.add(Source.Flaw.CONTROL_CHARACTERS);
    }
    return new Source(name, mended.text(), folder, modified, flaws);
  }

  private String decoded() throws SourceException {
    refuseKnownFormats();
    if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
      throw refusal("is UTF-32 text");
    }
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      flaws.add(Source.Flaw.BYTE_ORDER_MARK);
      return unmarked(3);
    }
    if (startsWith(0xFF, 0xFE)) {
      return utf16(StandardCharsets.UTF_16LE);
    }
    if (startsWith(0xFE, 0xFF)) {
      return utf16(StandardCharsets.UTF_16BE);
    }
    return unmarked(0);
  }

  private String utf16(Charset charset) {
    flaws.add(Source.Flaw.UTF_16);
    return new String(bytes, 2, bytes.length - 2, charset);
  }

  private String unmarked(int from) throws SourceException {
    refuseControls();
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return windows1252(from);
    }
  }

  private String windows1252(int from) throws SourceException {
    if (controls() > 0) {
      throw refusal("is neither UTF-8 nor plain text of another encoding");
    }
    flaws.add(Source.Flaw.WINDOWS_1252);
    return new String(bytes, from, bytes.length - from, Charset.forName("windows-1252"));
  }

  private void refuseKnownFormats() throws SourceException {
    for (Signature signature : Signature.values()) {
      if (signature.opens(bytes)) {
        throw refusal("is " + signature.what());
      }
    }
  }

  private void refuseControls() throws SourceException {
    if (controls() * 100L > bytes.length * (long) CONTROLS_IN_A_HUNDRED) {
      throw refusal("is not text, or is UTF-16 without a byte order mark");
    }
  }

  private int controls() {
    int found = 0;
    for (byte b : bytes) {
      boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f';
      if (b >= 0 && b < ' ' && !white) {
        found++;
      }
    }
    return found;
  }

  private SourceException refusal(String what) {
    return new SourceException(name + " " + what + "; give a Markdown text saved as UTF-8");
  }

  private boolean startsWith(int... prefix) {
    return Signature.startsWith(bytes, prefix);
  }
}
