package org.trefoil.config;

/** YAML that can't be read, and where. */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /**
   * @param message what is wrong, without place and full stop
   * @param line counted from 1
   * @param column counted from 1
   */
  public SettingsException(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line of the YAML, counted from 1. */
  public int line() {
    return line;
  }

  /** The column in the line, counted from 1. */
  public int column() {
    return column;
  }
}
