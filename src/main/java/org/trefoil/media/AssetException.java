package org.trefoil.media;

import java.io.IOException;

/**
 * A picture that can't be used: missing, outside the source's folder, of an unknown kind, damaged
 * or too large. The message is one sentence without a full stop that names the address as the
 * author wrote it.
 */
public final class AssetException extends IOException {

  private static final long serialVersionUID = 1L;

  /** One with a sentence that says why. */
  public AssetException(String message) {
    super(message);
  }

  /** One with a sentence that says why, and what led to it. */
  public AssetException(String message, Throwable cause) {
    super(message, cause);
  }
}
