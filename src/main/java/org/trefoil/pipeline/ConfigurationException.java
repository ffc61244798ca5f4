package org.trefoil.pipeline;

import java.io.IOException;

/** A configuration that can't be understood; the message names file, line and column. */
public final class ConfigurationException extends IOException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(String message) {
    super(message);
  }
}
