package dev.limbeck.cli;

/** What a command's end means to the script that called it. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** Refused with a reason, and nothing changed. */
  static final int REFUSED = 3;

  /** Differences or pending revisions were found. */
  static final int DIFFERENT = 4;

  private ExitCode() {}
}
