package dev.limbeck.cli;

import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionRange;
import dev.limbeck.revision.RevisionWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads migrations as a careful reviewer would. */
@Command(
    name = "lint",
    description =
        "Say what a careful reviewer would about migrations, and what to write instead. Exit code 4"
            + " if there is anything.",
    footer = {
      "",
      "What is meant so is accepted in the migration: @Accepts(rule = \"...\", reason = \"...\").",
      "",
      "Examples: all; those of a branch, in a workflow; what matters on a database with its rows:",
      "  limbeck lint",
      "  limbeck lint -r ab12:head --format github",
      "  limbeck lint --weigh --url postgresql://replica/shop"
    })
final class LintCommand extends ProjectCommand {

  @Option(
      names = {"-r", "--rev-range"},
      paramLabel = "RANGE",
      description = "Only these: head, ab12, or with what is between, ab12:head, billing:, -3:.")
  private String range = ":";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatText.class,
      description = "text (the default), json, sarif, or github: for a workflow to show.")
  private LintFormat format = LintFormat.TEXT;

  @Option(
      names = "--weigh",
      description =
          "Leave out what only matters with rows where the database's tables have none, or are not"
              + " there, and name migrations that were edited after they were applied there.")
  private boolean weigh;

  @Override
  public Integer call() {
    Settings settings = settings();
    Project project = Project.of(settings);
    Set<String> applied = Applied.askFor(range, settings, "lint -r " + range);
    List<RevisionInfo> wanted =
        range.contains(":")
            ? RevisionRange.of(project.graph(), applied, range)
            : RevisionWords.revisions(project.graph(), applied, range);
    Optional<Database> database =
        weigh ? Optional.of(Database.require(settings, "lint --weigh")) : Optional.empty();
    try (CompiledClasses classes = Compiled.of(project);
        Shadow shadow = new Shadow(settings)) {
      Optional<Weighing> weighing = database.map(it -> Weighing.on(it, classes));
      List<LintedRevision> linted =
          new LintRun(project, classes, shadow)
              .of(wanted).stream().map(it -> weighing.map(by -> by.of(it)).orElse(it)).toList();
      format.print(linted, console());
      return linted.stream().allMatch(it -> it.findings().isEmpty())
          ? ExitCode.DONE
          : ExitCode.DIFFERENT;
    }
  }

  /** Reads {@code text} and its like. */
  private static final class FormatText extends ChoiceText<LintFormat> {
    private FormatText() {
      super(LintFormat.class);
    }
  }
}
