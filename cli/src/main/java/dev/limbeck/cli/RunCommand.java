package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.MigrationClasses;
import dev.limbeck.dialect.DataLoss;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.RunResult;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionWords;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** What {@code upgrade} and {@code downgrade} share. */
abstract class RunCommand extends ProjectCommand {

  @Mixin private final RunOptions options = new RunOptions();

  /** The command's direction. */
  abstract Direction direction();

  /** The place to go to. */
  abstract String target();

  @Override
  public final Integer call() {
    options.requireScript();
    Settings settings = settings();
    return options.isSql() ? script(settings) : onDatabase(settings);
  }

  private int script(Settings settings) {
    String[] ends = target().split(":", 2);
    String from =
        ends.length == 2 ? ends[0] : direction() == Direction.UPGRADE ? "base" : "current";
    if (RevisionWords.asksDatabase(from)) {
      throw new RefusedException(
          "A script cannot know where the database is; say it before a colon, as in head:%s."
              .formatted(ends[ends.length - 1]));
    }
    try (CompiledClasses classes = Compiled.toRun(settings)) {
      Limbeck limbeck =
          options.configure(
              Limbeck.configure(RunCommand::noDatabase).classLoader(classes.loader()));
      Limbeck inSchema = settings.value(Setting.SCHEMA).map(limbeck::schema).orElse(limbeck);
      inSchema
          .script(direction(), from, ends[ends.length - 1], options.scriptOptions())
          .lines()
          .forEach(console()::print);
      return ExitCode.DONE;
    }
  }

  private static Connection noDatabase() {
    throw new IllegalStateException("A script asks no database.");
  }

  private int onDatabase(Settings settings) {
    Database database = Database.require(settings, direction().name().toLowerCase(Locale.ROOT));
    try (CompiledClasses classes = Compiled.toRun(settings)) {
      Limbeck limbeck =
          options.configure(
              database.limbeck().classLoader(classes.loader()).listener(new Progress(console())));
      MigrationClasses migrations = new MigrationClasses(classes.loader());
      return options.isDryRun()
          ? preview(limbeck, database, migrations)
          : run(limbeck, database, migrations);
    }
  }

  private int preview(Limbeck limbeck, Database database, MigrationClasses migrations) {
    List<PlannedRevision> planned = limbeck.preview(direction(), target());
    if (planned.isEmpty()) {
      console().say(nothingToDo(limbeck, database));
      return ExitCode.DONE;
    }
    new DryRun(console(), ForeseenEffects.of(migrations, planned)).print(planned);
    console().say("-- A dry run: nothing was changed on %s.".formatted(database.url().shown()));
    return ExitCode.DONE;
  }

  private int run(Limbeck limbeck, Database database, MigrationClasses migrations) {
    if (direction() == Direction.DOWNGRADE) {
      sayLosses(limbeck.preview(direction(), target()), migrations);
    }
    RunResult done =
        direction() == Direction.UPGRADE ? limbeck.upgrade(target()) : limbeck.downgrade(target());
    console()
        .say(
            done.isEmpty()
                ? nothingToDo(limbeck, database)
                : "%s is at %s now.".formatted(database.url().shown(), place(limbeck.current())));
    return ExitCode.DONE;
  }

  // Who takes a migration back means to be rid of what it brought.
  private void sayLosses(List<PlannedRevision> planned, MigrationClasses migrations) {
    for (PlannedRevision plan : planned) {
      RevisionInfo revision = plan.revision();
      List<Operation> losses =
          DataLoss.in(migrations.operations(revision, Direction.DOWNGRADE), new PostgreSql());
      if (!losses.isEmpty()) {
        console()
            .say(
                "  %s  %s  loses data: %s"
                    .formatted(
                        revision.id(),
                        revision.message(),
                        losses.stream()
                            .map(Operation::describe)
                            .collect(Collectors.joining("; "))));
      }
    }
  }

  private static String nothingToDo(Limbeck limbeck, Database database) {
    return "Nothing to do: %s is at %s."
        .formatted(database.url().shown(), place(limbeck.current()));
  }

  private static String place(List<AppliedRevision> current) {
    if (current.isEmpty()) {
      return "base";
    }
    return current.stream()
        .map(revision -> revision.id() + " (" + revision.message() + ")")
        .collect(Collectors.joining(", "));
  }
}
