package org.trefoil.speech;

import java.io.IOException;

/** An engine or a voice can't do its work; the message is a sentence for the user. */
public class SpeechException extends IOException {

  private static final long serialVersionUID = 1;

  /** Says what went wrong. */
  public SpeechException(String message) {
    super(message);
  }

  /** Says what went wrong and why. */
  public SpeechException(String message, Throwable cause) {
    super(message, cause);
  }
}
