package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Limbeck's own tables, in one schema of a database. */
final class OwnTables {

  /** Raised when the tables change, so that a newer Limbeck can bring older ones up to date. */
  static final int FORMAT = 1;

  private final Session session;
  private final Dialect dialect;
  private final OwnParts parts;

  OwnTables(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
    parts = new OwnParts(dialect, Optional.of(session.schema()));
  }

  /** The revisions that are applied now. */
  String revision() {
    return parts.revision();
  }

  /** Everything that was ever run. */
  String history() {
    return parts.history();
  }

  /** The steps of a revision that is half done. */
  String journal() {
    return parts.journal();
  }

  /**
   * Whether the tables are there.
   *
   * @throws RefusedException if a newer Limbeck made them
   */
  boolean exist() throws SQLException {
    Optional<Integer> found = format();
    if (found.filter(it -> it > FORMAT).isPresent()) {
      throw new RefusedException(
          ("Limbeck's tables in schema %s have format %d, which is newer than this Limbeck"
                  + " knows (%d); use the newer Limbeck.")
              .formatted(session.schema(), found.orElseThrow(), FORMAT));
    }
    return found.isPresent();
  }

  void create() throws SQLException {
    session.inTransaction(this::createAll);
  }

  private void createAll() throws SQLException {
    try (Statement statement = session.connection().createStatement()) {
      for (String sql : parts.creation()) {
        statement.execute(sql);
      }
    }
  }

  // Empty if the table is not there.
  private Optional<Integer> format() throws SQLException {
    try (Statement statement = session.connection().createStatement();
        ResultSet rows = statement.executeQuery("select version from " + parts.format())) {
      return Optional.of(rows.next() ? rows.getInt(1) : FORMAT);
    } catch (SQLException e) {
      if (e.getSQLState() != null && dialect.isMissing(e.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
