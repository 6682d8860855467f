package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * How PostgreSQL keeps a column's values and what it notes of them (PostgreSQL's manual, "ALTER
 * TABLE", {@code SET STORAGE}, {@code SET COMPRESSION}, {@code SET STATISTICS}).
 *
 * @param strategy empty for the type's own
 * @param compression {@code pglz} or {@code lz4}; empty for what the server is set to
 * @param statistics how much is noted of its values, 0 for nothing, at most 10000; empty for what
 *     the server is set to
 * @param options {@code n_distinct} and {@code n_distinct_inherited}, sorted by name
 */
public record ColumnStorage(
    Optional<Strategy> strategy,
    Optional<String> compression,
    Optional<Integer> statistics,
    List<StorageParameter> options) {

  /** As every column is that nothing is said of. */
  public static final ColumnStorage USUAL =
      new ColumnStorage(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** The greatest statistics target (PostgreSQL's manual, {@code default_statistics_target}). */
  static final int MOST_STATISTICS = 10000;

  /** What becomes of long values (PostgreSQL's manual, "TOAST"). */
  public enum Strategy {
    /** In the row, as they are. */
    PLAIN,
    /** Outside the row, as they are. */
    EXTERNAL,
    /** Compressed, and outside the row if that is not enough. */
    EXTENDED,
    /** Compressed, in the row as long as it can be. */
    MAIN
  }

  public ColumnStorage {
    options = StorageParameter.sorted(options, "A column's storage");
  }

  public ColumnStorage withStrategy(Optional<Strategy> newStrategy) {
    return new ColumnStorage(newStrategy, compression, statistics, options);
  }

  public ColumnStorage withCompression(Optional<String> newCompression) {
    return new ColumnStorage(strategy, newCompression, statistics, options);
  }

  public ColumnStorage withStatistics(Optional<Integer> newStatistics) {
    return new ColumnStorage(strategy, compression, newStatistics, options);
  }

  public ColumnStorage withOptions(List<StorageParameter> newOptions) {
    return new ColumnStorage(strategy, compression, statistics, newOptions);
  }
}
