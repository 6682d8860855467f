package dev.limbeck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
    footer = {
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused and nothing changed,",
      "4 differences or pending revisions found.",
      "",
      "A first migration, in a Maven project with Limbeck's processor:",
      "  mvn compile && limbeck revision --autogenerate -m \"First tables\""
    })
public final class Main implements Callable<Integer> {

  /** In the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("init", InitCommand.class);
    commands.put("import", ImportCommand.class);
    commands.put("revision", RevisionCommand.class);
    commands.put("merge", MergeCommand.class);
    commands.put("upgrade", UpgradeCommand.class);
    commands.put("downgrade", DowngradeCommand.class);
    commands.put("wait", WaitCommand.class);
    commands.put("current", CurrentCommand.class);
    commands.put("history", HistoryCommand.class);
    commands.put("heads", HeadsCommand.class);
    commands.put("branches", BranchesCommand.class);
    commands.put("show", ShowCommand.class);
    commands.put("edit", EditCommand.class);
    commands.put("stamp", StampCommand.class);
    commands.put("ensure-version", EnsureVersionCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("diff", DiffCommand.class);
    commands.put("lint", LintCommand.class);
    commands.put("review", ReviewCommand.class);
    commands.put("verify", VerifyCommand.class);
    commands.put("repair", RepairCommand.class);
    commands.put("snapshot", SnapshotCommand.class);
    commands.put("config", ConfigCommand.class);
    commands.put("postgres", PostgresCommand.class);
    return Collections.unmodifiableMap(commands);
  }

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
        withCommands(new CommandLine(main), arguments)
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(100)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler(new UsageProblem())
            .setExecutionExceptionHandler(new ExecutionProblem(main));
    return commandLine.execute(arguments);
  }

  // Each one takes some milliseconds to set up, and only the one that is named will run.
  private static CommandLine withCommands(CommandLine commandLine, String[] arguments) {
    Class<?> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    if (named == null) {
      COMMANDS.forEach(commandLine::addSubcommand);
      return commandLine;
    }
    return commandLine.addSubcommand(arguments[0], named);
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
