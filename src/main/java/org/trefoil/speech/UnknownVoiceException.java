package org.trefoil.speech;

/** A voice was asked for that doesn't exist; the message says which there are. */
public final class UnknownVoiceException extends SpeechException {

  private static final long serialVersionUID = 1;

  /** Says what was asked for. */
  public UnknownVoiceException(String message) {
    super(message);
  }
}
