package dev.limbeck.processor;

import dev.limbeck.problem.LimbeckException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts an exception that nobody foresaw into words. */
final class UnexpectedProblem {

  private static final int FRAMES = 8;

  private UnexpectedProblem() {}

  static Message message(Throwable problem) {
    if (problem instanceof LimbeckException) {
      return new Message("limbeck-303", String.valueOf(problem.getMessage()));
    }
    // javac's own, of a package that is not exported: a class file that is missing or damaged.
    if (problem.getClass().getSimpleName().equals("CompletionFailure")) {
      return new Message(
          "limbeck-305",
          "A class that the entities need cannot be read: "
              + problem.getMessage()
              + "; add it to the class path.");
    }
    String frames =
        Arrays.stream(problem.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
    return new Message(
        "limbeck-302",
        "Limbeck failed while it read the classes, which is a fault of Limbeck's;"
            + " please report it with this text: "
            + problem
            + frames);
  }
}
