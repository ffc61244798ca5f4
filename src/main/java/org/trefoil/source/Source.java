package org.trefoil.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One Markdown text and where it came from. The text has {@code \n} line ends and neither a byte
 * order mark nor NULs; what had to be mended for that is told in {@link #flaws()}.
 *
 * <p>Safe for use by several threads.
 */
public final class Source {

  /** What was mended when bytes became text. */
  public enum Flaw {
    /** A UTF-8 byte order mark stood at the beginning; it was dropped. */
    BYTE_ORDER_MARK,
    /** The text was UTF-16 with a byte order mark. */
    UTF_16,
    /** The bytes were not UTF-8; they were read as Windows-1252. */
    WINDOWS_1252,
    /** NULs or other control characters stood in the text; each became U+FFFD. */
    CONTROL_CHARACTERS
  }

  private final String name;
  private final String text;
  private final Path folder;
  private final Instant modified;
  private final Set<Flaw> flaws;
  private final LineMap lines;

  /**
   * @param name how messages call it: the path as the user gave it, or {@code -}
   * @param text the text, with {@code \n} line ends
   * @param folder the folder that assets are resolved against, and never left
   * @param modified when the source was last changed; stands in for a missing date
   * @param flaws what was mended when it was decoded
   */
  public Source(String name, String text, Path folder, Instant modified, Set<Flaw> flaws) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.folder = Objects.requireNonNull(folder);
    this.modified = Objects.requireNonNull(modified);
    this.flaws = flaws.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flaws));
    this.lines = new LineMap(text);
  }

  /**
   * A source in memory, for tests and for library users; dated at the epoch. The text is mended as
   * that of a file is.
   */
  public static Source of(String name, String text) {
    Mending mended = Mending.of(text);
    Set<Flaw> flaws = mended.controls() ? Set.of(Flaw.CONTROL_CHARACTERS) : Set.of();
    return new Source(name, mended.text(), Path.of(""), Instant.EPOCH, flaws);
  }

  /** How messages call it. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The folder that assets are resolved against. */
  public Path folder() {
    return folder;
  }

  /** When the source was last changed. */
  public Instant modified() {
    return modified;
  }

  /** What was mended when bytes became text. */
  public Set<Flaw> flaws() {
    return flaws;
  }

  /** Where a span begins, for people. */
  public Position position(Span span) {
    return lines.position(span.start());
  }
}
