package dev.limbeck.cli;

import dev.limbeck.adopt.HistoryTables;
import dev.limbeck.adopt.OtherHistory;
import dev.limbeck.adopt.OtherTool;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on from where another migration tool brought a database. */
@Command(
    name = "import",
    description = {
      "Go on from where Flyway, Liquibase or Alembic brought the database.",
      "",
      "Reads the tool's table, writes what the database holds as the first migration, and has the"
          + " database count as being there; nothing is run on it. The tool's tables are left alone,"
          + " and are not looked at from then on.",
      ""
    },
    footer = {
      "",
      "Example, after the last \"flyway migrate\":",
      "  limbeck import flyway --url postgresql://ann@localhost/shop"
    })
final class ImportCommand extends ProjectCommand {

  @Parameters(
      paramLabel = "TOOL",
      converter = ToolText.class,
      description = "flyway, liquibase or alembic.")
  private @Nullable OtherTool tool;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description =
          "The tool's table, as in tools.history. Default: flyway_schema_history,"
              + " databasechangelog, alembic_version.")
  private @Nullable String table;

  @Option(
      names = "--lock-table",
      paramLabel = "NAME",
      description = "Liquibase's lock. Default: databasechangeloglock, beside its table.")
  private @Nullable String lockTable;

  @Mixin private final AdoptionOptions options = new AdoptionOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    OtherTool from = Objects.requireNonNull(tool);
    if (lockTable != null && from != OtherTool.LIQUIBASE) {
      throw new ParameterException(
          spec.commandLine(), "--lock-table is Liquibase's; %s has none.".formatted(from.title()));
    }
    StartingSettings starting = startingSettings(options.given());
    Adoption adoption =
        new Adoption(console(), starting, "import " + from.name().toLowerCase(Locale.ROOT));
    OtherHistory history = history(from, adoption.database());
    console().say(history.remark());
    return adoption.run(
        new Adoption.Request(
            options.message(history.message()),
            options.time(starting.settings()),
            options.filter(starting.settings()),
            List.of(history.remark())));
  }

  private OtherHistory history(OtherTool from, Database database) {
    QualifiedName records = QualifiedName.of(table == null ? from.table() : table);
    QualifiedName lock =
        lockTable == null ? records.sibling("databasechangeloglock") : QualifiedName.of(lockTable);
    try (Connection connection = database.connect()) {
      return from.read(new HistoryTables(connection, database.url().shown(), from, records, lock));
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s's records in %s cannot be read: %s"
              .formatted(from.title(), database.url().shown(), e.getMessage()),
          e);
    }
  }

  /** Reads {@code flyway} and its like. */
  private static final class ToolText extends ChoiceText<OtherTool> {
    private ToolText() {
      super(OtherTool.class);
    }
  }
}
