package org.trefoil.layout;

import java.util.Optional;

/** What is printed again: it looks the same, and is read only once. */
final class Unread {

  private Unread() {}

  /** A frame that looks the same and is no content; empty for what can't be seen. */
  static Optional<Frame> of(Frame frame) {
    Owner owner = Owner.Artifact.REPEATED_HEAD;
    if (frame instanceof Frame.Glyphs glyphs) {
      return Optional.of(glyphs.ownedBy(owner));
    }
    if (frame instanceof Frame.Formula formula) {
      return Optional.of(formula.ownedBy(owner));
    }
    if (frame instanceof Frame.Picture picture) {
      return Optional.of(new Frame.Picture(owner, picture.plate(), picture.box()));
    }
    boolean drawn = frame instanceof Frame.Fill || frame instanceof Frame.Dot;
    return drawn ? Optional.of(frame) : Optional.empty();
  }
}
