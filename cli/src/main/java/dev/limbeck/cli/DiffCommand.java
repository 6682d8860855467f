package dev.limbeck.cli;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.operation.Operation;
import dev.limbeck.project.Settings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares two schemas, and makes the first like the second. */
@Command(
    name = "diff",
    description = {
      "Compare two schemas: the steps that make the first like the second. Exit code 4 if they"
          + " differ, 3 if something stands in the way.",
      "",
      "A SOURCE is the URL of a database, the path to a model.json or schema.json, entities (what"
          + " was compiled), head (the snapshot), or a revision.",
      ""
    },
    footer = {
      "",
      "Examples; the second makes the one database like the other:",
      "  limbeck diff --from postgresql://ann@localhost/shop --to entities",
      "  limbeck diff --from postgresql://localhost/test --to postgresql://localhost/shop --apply"
    })
final class DiffCommand extends ProjectCommand {

  @Option(names = "--from", paramLabel = "SOURCE", description = "What is there.", required = true)
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "SOURCE",
      description = "What it should be like.",
      required = true)
  private String to = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatText.class,
      description = "text (the default), java: a migration, sql: statements, or json.")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--apply",
      description =
          "Run the steps on --from, a database, in one transaction; it is left as it was unless it"
              + " becomes like --to.")
  private boolean apply;

  @Mixin private final TimeOption time = new TimeOption();

  @Mixin private final RenameOptions renames = new RenameOptions();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (apply && !DiffSources.isDatabase(from)) {
      throw new ParameterException(
          spec.commandLine(), "--apply runs on a database: --from must be its URL.");
    }
    try (Shadow shadow = new Shadow(settings())) {
      Settings settings = settings();
      DiffSources.Sides sides =
          new DiffSources(settings, filters.filter(settings), shadow).read(from, to);
      Normaliser spelling = new DiffSpelling(shadow, sides.databases());
      return apply
          ? applied(settled(sides, spelling, renames), spelling)
          : shown(Distance.between(sides.from(), sides.to(), spelling, renames));
    }
  }

  // Where nobody can be asked, or nobody answers, the questions stay and the run refuses them.
  private Distance settled(DiffSources.Sides sides, Normaliser spelling, RenameOptions said) {
    Distance distance = Distance.between(sides.from(), sides.to(), spelling, said);
    if (distance.suggestions().isEmpty() || !distance.reasons().isEmpty()) {
      return distance;
    }
    return terminal()
        .flatMap(it -> new RenameDialogue(it).settled(said, distance.suggestions()))
        .map(answered -> settled(sides, spelling, answered))
        .orElse(distance);
  }

  private int shown(Distance distance) {
    format.print(distance, console(), time.time(settings()));
    return distance.exitCode();
  }

  private int applied(Distance distance, Normaliser spelling) {
    List<Operation> done =
        new DiffRun(distance, distance.from().place().orElseThrow(), spelling).run();
    String one = distance.from().shown();
    String other = distance.to().shown();
    if (done.isEmpty()) {
      console().say("Nothing to do: %s is like %s.".formatted(one, other));
      return ExitCode.DONE;
    }
    done.forEach(step -> console().say("  " + step.describe()));
    console().say("%s is like %s now.".formatted(one, other));
    return ExitCode.DONE;
  }

  /** Reads {@code text} and its like. */
  private static final class FormatText extends ChoiceText<DiffFormat> {
    private FormatText() {
      super(DiffFormat.class);
    }
  }
}
