package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.trefoil.lint.Fixes;
import org.trefoil.report.Diagnostic;
import org.trefoil.speech.UnknownVoiceException;

/** Mends a Markdown file where that is safe: what it says stays what it said. */
public final class Corrections {

  private static final String MARK = "\uFEFF";

  /** A change may bring another to light; none takes more than a few rounds. */
  private static final int ROUNDS = 8;

  private Corrections() {}

  /**
   * Mends a file; it is replaced at one stroke, and left as it is when there is nothing to mend or
   * when it isn't UTF-8.
   *
   * @param file the Markdown
   * @param options what the text is read with
   * @return how many findings were mended
   * @throws IOException when the file can't be read or replaced
   */
  public static int apply(Path file, Options options) throws IOException {
    int mended = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int more = once(file, options);
      if (more == 0) {
        break;
      }
      mended += more;
    }
    return mended;
  }

  private static int once(Path file, Options options) throws IOException {
    String raw;
    try {
      raw =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException notUtf8) {
      return 0;
    }
    String mark = raw.startsWith(MARK) ? MARK : "";
    String text = raw.substring(mark.length());
    List<Diagnostic> found = found(file, options);
    String mended = Fixes.apply(text, found);
    if (mended.equals(text)) {
      return 0;
    }
    replace(file.toRealPath(), mark + mended);
    return (int) found.stream().filter(diagnostic -> !diagnostic.fix().isEmpty()).count();
  }

  private static void replace(Path file, String text) throws IOException {
    Path hidden = file.resolveSibling(".trefoil-" + ProcessHandle.current().pid() + "-fix.part");
    try {
      Files.writeString(hidden, text);
      keepPermissions(file, hidden);
      Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(hidden);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static List<Diagnostic> found(Path file, Options options) throws IOException {
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      return conversion.read(file).report().diagnostics();
    } catch (UnknownVoiceException e) {
      throw new IllegalStateException("Options of a check name a voice", e);
    }
  }
}
