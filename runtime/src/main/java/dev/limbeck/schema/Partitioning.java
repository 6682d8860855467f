package dev.limbeck.schema;

import java.util.List;

/**
 * How the rows of a table are divided among its partitions (PostgreSQL's manual, "Table
 * Partitioning").
 *
 * @param keys columns and expressions, with a collation and an operator class where they are not
 *     the usual ones; a key has no direction
 */
public record Partitioning(Strategy strategy, List<IndexKey> keys) {

  /** What a partition is said to hold. */
  public enum Strategy {
    RANGE,
    LIST,
    HASH
  }

  public Partitioning {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new SchemaException("Partitioning needs at least one key.");
    }
    if (strategy == Strategy.LIST && keys.size() > 1) {
      throw new SchemaException("Partitioning by list takes one key.");
    }
    if (keys.stream().anyMatch(Partitioning::hasDirection)) {
      throw new SchemaException("A key of partitioning has no direction and no place for nulls.");
    }
  }

  public Partitioning withKeys(List<IndexKey> newKeys) {
    return new Partitioning(strategy, newKeys);
  }

  private static boolean hasDirection(IndexKey key) {
    return key.order() != IndexKey.Order.ASCENDING || key.nulls() != IndexKey.Nulls.LAST;
  }
}
