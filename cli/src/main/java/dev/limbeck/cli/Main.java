package dev.limbeck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code limbeck} command: where the executable jar starts. */
@Command(
    name = "limbeck",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Schema migration for Java and PostgreSQL.",
    abbreviateSynopsis = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InitCommand.class,
      ImportCommand.class,
      RevisionCommand.class,
      MergeCommand.class,
      UpgradeCommand.class,
      DowngradeCommand.class,
      WaitCommand.class,
      CurrentCommand.class,
      HistoryCommand.class,
      HeadsCommand.class,
      BranchesCommand.class,
      ShowCommand.class,
      EditCommand.class,
      StampCommand.class,
      EnsureVersionCommand.class,
      CheckCommand.class,
      DiffCommand.class,
      LintCommand.class,
      ReviewCommand.class,
      VerifyCommand.class,
      RepairCommand.class,
      SnapshotCommand.class,
      ConfigCommand.class,
      PostgresCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused and nothing changed,",
      "4 differences or pending revisions found.",
      "",
      "A first migration, in a Maven project with Limbeck's processor:",
      "  mvn compile && limbeck revision --autogenerate -m \"First tables\""
    })
public final class Main implements Callable<Integer> {

  private final Path folder;
  private final UnaryOperator<@Nullable String> environment;
  private final Optional<Terminal> terminal;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but results and problems.")
  private boolean quiet;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Print where in the code a problem arose.")
  private boolean stacktrace;

  @Spec private CommandLine.Model.CommandSpec spec;

  private Main(
      Path folder, UnaryOperator<@Nullable String> environment, Optional<Terminal> terminal) {
    this.folder = folder;
    this.environment = environment;
    this.terminal = terminal;
  }

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    // SchemaCrawler reads it when its classes are loaded; we have one connection to give.
    System.setProperty("SC_SINGLE_THREADED", "true");
    // Numbers and the driver's messages look the same everywhere.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, Path.of(""), System::getenv, Terminal.ofProcess(), out, err));
  }

  /**
   * Runs the command line.
   *
   * @param folder the project's folder
   * @param environment gives the value of an environment variable, or null
   * @param terminal who can be asked, if anybody can
   * @return the exit code
   */
  static int run(
      String[] arguments,
      Path folder,
      UnaryOperator<@Nullable String> environment,
      Optional<Terminal> terminal,
      PrintWriter out,
      PrintWriter err) {
    Main main = new Main(folder, environment, terminal);
    CommandLine commandLine =
        new CommandLine(main)
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(100)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler(new UsageProblem())
            .setExecutionExceptionHandler(new ExecutionProblem(main));
    return commandLine.execute(arguments);
  }

  /** Without a command: the help, as for any other wrong usage. */
  @Override
  public Integer call() {
    CommandLine commandLine = commandLine();
    commandLine.usage(commandLine.getErr());
    return ExitCode.WRONG_USAGE;
  }

  Path folder() {
    return folder;
  }

  @Nullable String environment(String name) {
    return environment.apply(name);
  }

  Optional<Terminal> terminal() {
    return terminal;
  }

  boolean wantsStacktrace() {
    return stacktrace;
  }

  Console console() {
    CommandLine commandLine = commandLine();
    return new Console(commandLine.getOut(), commandLine.getErr(), quiet);
  }

  private CommandLine commandLine() {
    return spec.commandLine();
  }
}
