package dev.limbeck.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the command line. */
final class UsageProblem implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(sentence(problem, name));
    err.printf("Run \"%s --help\" to see how it is used.%n", name);
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  private static String sentence(ParameterException problem, String name) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)) {
      return name + ": " + problem.getMessage();
    }
    // What follows the = may be a password.
    String first = unmatched.getUnmatched().get(0).replaceFirst("^(-[^=]*)=.*", "$1");
    String what = unmatched.isUnknownOption() ? "option" : "command or argument";
    List<String> meant = unmatched.getSuggestions();
    String suggestion =
        meant.isEmpty() ? "" : " Did you mean \"" + withoutParent(meant.get(0)) + "\"?";
    return "%s: there is no %s \"%s\".%s".formatted(name, what, first, suggestion);
  }

  private static String withoutParent(String suggestion) {
    return suggestion.startsWith("limbeck ")
        ? suggestion.substring("limbeck ".length())
        : suggestion;
  }
}
