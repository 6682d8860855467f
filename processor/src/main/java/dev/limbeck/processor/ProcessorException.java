package dev.limbeck.processor;

import dev.limbeck.problem.LimbeckException;

/** The processor cannot go on, for a reason that its user can change. */
final class ProcessorException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  private final String id;

  ProcessorException(String id, String message) {
    super(message);
    this.id = id;
  }

  ProcessorException(String id, String message, Throwable cause) {
    super(message, cause);
    this.id = id;
  }

  Message asMessage() {
    return new Message(id, String.valueOf(getMessage()));
  }
}
