package dev.limbeck.execute;

import dev.limbeck.dialect.BackfillQueries;
import dev.limbeck.dialect.BackfillSql;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Backfill;
import dev.limbeck.revision.HalfDone;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The batches of one backfill. What is done in a transaction may be done again, so a batch counts
 * when {@link #arrived()} says that it was committed.
 */
final class BatchStep {

  private final Connection connection;
  private final Dialect dialect;
  private final JournalTable journal;
  private final PositionTable positions;
  private final PreparedRevision prepared;
  private final Step step;
  private final Backfill backfill;
  private Optional<Batch> batch = Optional.empty();
  private OptionalLong expected = OptionalLong.empty();
  private Position position = Position.BEGINNING;
  private Optional<Position> next = Optional.empty();
  private boolean atEnd;

  BatchStep(
      Connection connection,
      Dialect dialect,
      JournalTable journal,
      PositionTable positions,
      PreparedRevision prepared,
      Step step,
      Backfill backfill) {
    this.connection = connection;
    this.dialect = dialect;
    this.journal = journal;
    this.positions = positions;
    this.prepared = prepared;
    this.step = step;
    this.backfill = backfill;
  }

  /** Finds the key and where to begin, in a transaction. */
  void begin() {
    guarded(
        () -> {
          BackfillQueries queries = dialect.queries(backfill);
          BackfillSql sql =
              dialect.backfill(backfill, BackfillKey.find(connection, queries.keys(), backfill));
          batch = Optional.of(batch(sql, queries));
          expected = count(queries.rows());
          if (isUnderWay()) {
            position = positions.read(step.number());
          } else {
            journal.begin(prepared, step);
            positions.begin(step.number());
          }
        });
  }

  /** Does the next rows, in a transaction. */
  void next(int rows) {
    guarded(
        () -> {
          Batch.Outcome outcome = batch.orElseThrow().run(position.key(), rows);
          Position to = new Position(outcome.bound(), position.rows() + outcome.changed());
          if (outcome.bound().isEmpty()) {
            journal.finish(step.number());
            positions.end(step.number(), position);
          } else {
            positions.advance(step.number(), position, to);
          }
          next = Optional.of(to);
        });
  }

  /** The transaction of the last batch was committed. */
  void arrived() {
    position = next.orElseThrow();
    atEnd = position.key().isEmpty();
  }

  boolean isAtEnd() {
    return atEnd;
  }

  /** Whether no batch was committed, in earlier runs neither. */
  boolean isAtBeginning() {
    return !atEnd && position.equals(Position.BEGINNING);
  }

  /** How many rows were changed. */
  long rows() {
    return position.rows();
  }

  /** About how many rows the table has. */
  OptionalLong expected() {
    return expected;
  }

  private Batch batch(BackfillSql sql, BackfillQueries queries) throws SQLException {
    return backfill.isSql()
        ? new SqlBatch(connection, sql)
        : JavaBatch.of(connection, backfill, sql, queries.types());
  }

  private boolean isUnderWay() throws SQLException {
    return journal
        .read()
        .flatMap(HalfDone::underWay)
        .filter(entry -> entry.number() == step.number())
        .isPresent();
  }

  private OptionalLong count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      long found = rows.next() ? rows.getLong(1) : 0;
      return found > 0 ? OptionalLong.of(found) : OptionalLong.empty();
    }
  }

  private void guarded(Transaction.Work work) {
    try {
      work.run();
    } catch (SQLException | RuntimeException e) {
      String what = "%s %d of %d".formatted(step.kind(), step.number(), prepared.steps().size());
      throw new StepFailure(what, step.text(), e);
    }
  }

  /** What is done to some rows, in a transaction. */
  interface Batch {

    /** Does the rows after a position: so many, or to the end if fewer are left. */
    Outcome run(List<String> position, int rows) throws SQLException;

    /**
     * What a batch came to.
     *
     * @param bound the key of its last row; empty if it came to the end
     * @param changed how many rows it changed
     */
    record Outcome(List<String> bound, long changed) {}
  }
}
