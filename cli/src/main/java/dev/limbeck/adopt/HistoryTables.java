package dev.limbeck.adopt;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables in which another tool keeps its records.
 *
 * @param database what to call the database
 * @param lock the table of its lock, for the tool that has one
 */
public record HistoryTables(
    Connection connection,
    String database,
    OtherTool tool,
    QualifiedName history,
    QualifiedName lock) {

  private static final PostgreSql DIALECT = new PostgreSql();

  // PostgreSQL's manual, appendix A, "PostgreSQL Error Codes".
  private static final String COLUMN_MISSING = "42703";

  /** Reads a row of a query. */
  @FunctionalInterface
  interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
  }

  /**
   * The rows of a query over one of the tables.
   *
   * @param sql with {@code %s} in the place of the table
   * @param option the option that names the table
   * @throws RefusedException if the table is not there, or is none of the tool's
   */
  <R> List<R> rows(QualifiedName table, String option, String sql, RowReader<R> reader)
      throws SQLException {
    requireThere(table, option);
    List<R> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql.formatted(DIALECT.quote(table)))) {
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException e) {
      if (COLUMN_MISSING.equals(e.getSQLState())) {
        throw new RefusedException(
            "The table %s in %s is not one of %s's: %s. Name the right one with %s."
                .formatted(table, database, tool.title(), firstLine(e), option),
            e);
      }
      throw e;
    }
  }

  private void requireThere(QualifiedName table, String option) throws SQLException {
    if (!text("select to_regclass(?)::text", DIALECT.quote(table)).isEmpty()) {
      return;
    }
    List<String> elsewhere =
        text(
            """
            select n.nspname from pg_catalog.pg_class c
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
             where c.relname = ? and c.relkind = 'r' order by n.nspname
            """,
            table.name());
    throw new RefusedException(
        "There is no table %s in %s, so %s has no records there%s"
            .formatted(table, database, tool.title(), wayOut(table, option, elsewhere)));
  }

  private static String wayOut(QualifiedName table, String option, List<String> elsewhere) {
    if (elsewhere.isEmpty()) {
      return "; name the table with %s if it has another name.".formatted(option);
    }
    return "; did you mean %s %s.%s?".formatted(option, elsewhere.get(0), table.name());
  }

  private List<String> text(String sql, String value) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String text = rows.getString(1);
          if (text != null) {
            found.add(text);
          }
        }
      }
    }
    return found;
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage())
        .replaceFirst("^ERROR: ", "")
        .lines()
        .findFirst()
        .orElse("");
  }

  /** The refusal of a tool that has run nothing. */
  RefusedException empty() {
    return new RefusedException(
        "%s holds no migration: %s has run nothing on %s. A database that was made in another way is taken over with \"limbeck init --from-database\"."
            .formatted(history, tool.title(), database));
  }
}
