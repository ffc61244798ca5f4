package org.trefoil.check.pdf.reading;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What was met while a page was read that standards ask about. */
public final class Signs {

  /** Things that aren't as they should be. */
  public enum Flaw {
    /** Something is drawn that is neither tagged nor an artifact. */
    UNMARKED,
    /** Tagged content begins within an artifact. */
    TEXT_IN_ARTIFACT
  }

  /** What is said in some language. */
  public enum Words {
    /** Characters that are shown. */
    SHOWN,
    /** What is to be read in place of what is drawn. */
    ACTUAL,
    /** A description of what is drawn. */
    DESCRIPTION,
    /** What an abbreviation stands for. */
    EXPANSION
  }

  /**
   * Words whose language no mark tells.
   *
   * @param within the tagged content that they stand in, if any
   */
  public record Untold(Words words, Optional<Kid.Content> within) {}

  /** However many differ, no more than this are kept of a page. */
  private static final int MOST = 1000;

  private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
  private final Set<String> languages = new LinkedHashSet<>();
  private final Set<Untold> untold = new LinkedHashSet<>();
  private final Set<Optional<Kid.Content>> artifacts = new LinkedHashSet<>();
  private final Set<Optional<Kid.Content>> privates = new LinkedHashSet<>();

  void add(Flaw flaw) {
    flaws.add(flaw);
  }

  void language(String tag) {
    if (languages.size() < MOST) {
      languages.add(tag);
    }
  }

  void untold(Words words, Optional<Kid.Content> within) {
    if (untold.size() < MOST) {
      untold.add(new Untold(words, within));
    }
  }

  void privateUse(Optional<Kid.Content> within) {
    if (privates.size() < MOST) {
      privates.add(within);
    }
  }

  /** Whether something isn't as it should be. */
  public boolean has(Flaw flaw) {
    return flaws.contains(flaw);
  }

  /** The languages that marks tell. */
  public Set<String> languages() {
    return languages;
  }

  void artifactWithin(Optional<Kid.Content> text) {
    if (artifacts.size() < MOST) {
      artifacts.add(text);
    }
  }

  /** The tagged content in which artifacts begin. */
  public Set<Optional<Kid.Content>> artifactsWithin() {
    return artifacts;
  }

  /** Words whose language no mark tells. */
  public Set<Untold> untold() {
    return untold;
  }

  /** Where characters of private use are shown and no mark says what they mean. */
  public Set<Optional<Kid.Content>> privates() {
    return privates;
  }
}
