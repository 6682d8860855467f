package dev.limbeck.cli;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a sentence and an exit code. */
final class ExecutionProblem implements IExecutionExceptionHandler {

  private final Main main;

  ExecutionProblem(Main main) {
    this.main = main;
  }

  @Override
  public int handleExecutionException(
      Exception problem, CommandLine command, ParseResult parseResult) {
    PrintWriter err = command.getErr();
    err.println(sentence(problem));
    if (main.wantsStacktrace()) {
      problem.printStackTrace(err);
    }
    err.flush();
    return problem instanceof RefusedException ? ExitCode.REFUSED : ExitCode.FAILED;
  }

  private static String sentence(Exception problem) {
    if (problem instanceof RefusedException) {
      return "Refused: " + problem.getMessage();
    }
    if (problem instanceof LimbeckException) {
      return "Failed: " + problem.getMessage();
    }
    return "Failed: %s. This should not happen; run again with --stacktrace and report it."
        .formatted(problem);
  }
}
