package org.trefoil.check.pdf.syntax;

/** A PDF that is encrypted, so that nothing in it is read. */
public final class LockedPdfException extends BrokenPdfException {

  private static final long serialVersionUID = 1;

  /** The tenth of the permissions: whoever reads aloud may take out the text (7.6.3.2). */
  private static final long FOR_READING_ALOUD = 1 << 9;

  private final long permissions;

  LockedPdfException(long permissions) {
    super("The file is encrypted", 0);
    this.permissions = permissions;
  }

  /** Whether programs that read aloud may take out the text. */
  public boolean mayBeReadAloud() {
    return (permissions & FOR_READING_ALOUD) != 0;
  }
}
