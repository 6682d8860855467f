package dev.limbeck.cli;

import java.sql.SQLException;

/** A migration tool that a project comes from. */
enum OtherTool {
  FLYWAY("Flyway", "flyway_schema_history"),
  LIQUIBASE("Liquibase", "databasechangelog"),
  ALEMBIC("Alembic", "alembic_version");

  private final String title;
  private final String table;

  OtherTool(String title, String table) {
    this.title = title;
    this.table = table;
  }

  /** How the tool writes its name. */
  String title() {
    return title;
  }

  /** The table of its records where a project names none. */
  String table() {
    return table;
  }

  /** Reads the tool's records. */
  OtherHistory read(HistoryTables tables) throws SQLException {
    return switch (this) {
      case FLYWAY -> FlywayHistory.read(tables);
      case LIQUIBASE -> LiquibaseHistory.read(tables);
      case ALEMBIC -> AlembicHistory.read(tables);
    };
  }

  /** Reads {@code flyway} and its like. */
  static final class Text extends ChoiceText<OtherTool> {
    private Text() {
      super(OtherTool.class);
    }
  }
}
