package dev.limbeck;

import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.Backfill.Assignment;
import dev.limbeck.operation.Backfill.Computation;
import dev.limbeck.operation.BackfillPace;
import dev.limbeck.operation.RowFunction;
import dev.limbeck.schema.QualifiedName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a backfill does: {@code op.backfill("posts", fill -> fill.set("slug",
 * "lower(title)").where("slug is null"))}.
 */
public final class BackfillSpec {

  private final QualifiedName table;
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Computation> computations = new ArrayList<>();
  private final List<String> reads = new ArrayList<>();
  private List<String> key = List.of();
  private Optional<String> where = Optional.empty();
  private BackfillPace pace = BackfillPace.USUAL;

  BackfillSpec(QualifiedName table) {
    this.table = table;
  }

  Backfill backfill() {
    return new Backfill(table, assignments, computations, reads, where, key, pace);
  }

  /**
   * What a column becomes.
   *
   * @param sql an expression over the row, such as {@code lower(title)}
   */
  public BackfillSpec set(String column, String sql) {
    assignments.add(new Assignment(column, sql));
    return this;
  }

  /** Columns that the functions of {@link #compute} are given. */
  public BackfillSpec read(String... columns) {
    reads.addAll(List.of(columns));
    return this;
  }

  /**
   * What a column becomes, in Java: {@code fill.read("title").compute("slug", row ->
   * Slug.of(row.text("title")))}. It counts in the migration's checksum by its column alone.
   */
  public BackfillSpec compute(String column, RowFunction function) {
    computations.add(new Computation(column, function));
    return this;
  }

  /** Which rows: a condition in SQL, such as {@code slug is null}; all, unless it is said. */
  public BackfillSpec where(String sql) {
    where = Optional.of(sql);
    return this;
  }

  /**
   * The columns of the unique index along which it goes; those of the primary key, unless it is
   * said. None of them may hold null.
   */
  public BackfillSpec key(String... columns) {
    key = List.of(columns);
    return this;
  }

  /** How long a batch is to take; 100 ms, unless it is said. */
  public BackfillSpec batchTime(Duration time) {
    pace = pace.withBatchMilliseconds(Math.toIntExact(time.toMillis()));
    return this;
  }

  /**
   * How many rows a batch goes past at most; 100,000, unless it is said. In SQL those count for
   * which {@link #where} is not true, too.
   */
  public BackfillSpec batchRows(int most) {
    pace = pace.withMostRows(most);
    return this;
  }

  /**
   * How far a replica may be behind before the backfill waits for it, in bytes of the write-ahead
   * log; 64 MiB, unless it is said.
   */
  public BackfillSpec maximumLag(long bytes) {
    pace = pace.withLagBytes(bytes);
    return this;
  }

  /**
   * Has so many batches under way at a time, each on a connection of its own beside the run's; one,
   * unless it is said. The keys are cut into ranges, and a worker takes one after the other. The
   * functions of {@link #compute} are then called from several threads. Rows that others add
   * meanwhile are met if their key is beyond the batch under way in its range. Where a run has but
   * one connection, or goes through a pooler, this is refused.
   */
  public BackfillSpec inParallel(int workers) {
    pace = pace.withWorkers(workers);
    return this;
  }
}
