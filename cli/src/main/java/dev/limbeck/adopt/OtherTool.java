package dev.limbeck.adopt;

import java.sql.SQLException;

/** A migration tool that a project comes from. */
public enum OtherTool {
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
  public String title() {
    return title;
  }

  /** The table of its records where a project names none. */
  public String table() {
    return table;
  }

  /** Reads the tool's records. */
  public OtherHistory read(HistoryTables tables) throws SQLException {
    return switch (this) {
      case FLYWAY -> FlywayHistory.read(tables);
      case LIQUIBASE -> LiquibaseHistory.read(tables);
      case ALEMBIC -> AlembicHistory.read(tables);
    };
  }
}
