package dev.limbeck.settings;

import dev.limbeck.problem.LimbeckException;

/** A file of settings cannot be read, for a reason that the user can change. */
public final class SettingsException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }

  SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
