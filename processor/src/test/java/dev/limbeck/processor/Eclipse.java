package dev.limbeck.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jdt.internal.compiler.batch.Main;

/** The Eclipse compiler, run as its command line is. */
final class Eclipse {

  private static final Pattern MESSAGE = Pattern.compile("\\[limbeck-\\d{3}\\].*");

  private Eclipse() {}

  /**
   * How a compile went.
   *
   * @param output all that was printed
   */
  record Result(boolean succeeded, String output) {

    /** Each message of Limbeck's, without its place. */
    List<String> messages() {
      return MESSAGE.matcher(output).results().map(MatchResult::group).sorted().toList();
    }
  }

  /** Compiles some sources of a project. */
  static Result compile(Project project, List<Path> sources) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-17", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", project.classes().toString(), "-cp", project.classpath()));
    arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-processor", LimbeckProcessor.class.getName()));
    arguments.addAll(project.options());
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter output = new StringWriter();
    PrintWriter printer = new PrintWriter(output);
    boolean succeeded =
        new Main(printer, printer, false, null, null).compile(arguments.toArray(String[]::new));
    return new Result(succeeded, output.toString());
  }
}
