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
   * @throws RefusedException if a newer Limbeck made them, or somebody took part of them away
   */
  boolean exist() throws SQLException {
    Optional<Integer> found = format();
    if (found.filter(it -> it > FORMAT).isPresent()) {
      throw new RefusedException(
          ("Limbeck's tables in schema %s have format %d, which is newer than this Limbeck"
                  + " knows (%d); use the newer Limbeck.")
              .formatted(session.schema(), found.orElseThrow(), FORMAT));
    }
    if (found.isPresent()) {
      requireWhole();
    }
    return found.isPresent();
  }

  void create() throws SQLException {
    session.inTransaction(this::createAll);
  }

  private void requireWhole() throws SQLException {
    try (Statement statement = session.connection().createStatement()) {
      statement.execute(parts.probe());
    } catch (SQLException e) {
      refuseMisfit(e);
      throw e;
    }
  }

  private void refuseMisfit(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (!dialect.isMisfit(state)) {
      return;
    }
    String problem =
        dialect.isForbidden(state)
            ? "may not be used (%s). Grant this user the rights of whoever migrates."
            : "are not as Limbeck made them (%s). Put back what is missing: which revisions are"
                + " applied is known only from there.";
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    throw new RefusedException(
        ("Limbeck's own tables in schema %s " + problem).formatted(session.schema(), reason), e);
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
      refuseMisfit(e);
      throw e;
    }
  }
}
