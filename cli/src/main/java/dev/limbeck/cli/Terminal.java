package dev.limbeck.cli;

import java.io.Console;
import java.util.Optional;

/** Somebody who can be asked. */
@FunctionalInterface
interface Terminal {

  /** The answer to a question; empty if the input ends without one. */
  Optional<String> ask(String question);

  /** Who sits before this process; empty where its input or output is a file or a pipe. */
  static Optional<Terminal> ofProcess() {
    return Optional.ofNullable(System.console())
        .filter(Terminal::isInteractive)
        .map(console -> question -> Optional.ofNullable(console.readLine("%s", question)));
  }

  // From JDK 22 to 24 a pipe has a console too, which says of itself that it is no terminal.
  // Before,
  // there is none, and no such method.
  private static boolean isInteractive(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderThan22) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("java.io.Console.isTerminal() cannot be called", e);
    }
  }
}
