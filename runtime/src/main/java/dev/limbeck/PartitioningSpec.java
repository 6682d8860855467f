package dev.limbeck;

import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Partitioning.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** By what a table is partitioned, as {@link TableSpec#partitionByRange} spells it. */
public final class PartitioningSpec {

  private final List<IndexKeySpec> keys = new ArrayList<>();

  private PartitioningSpec() {}

  static Partitioning spelled(Strategy strategy, Consumer<PartitioningSpec> definition) {
    PartitioningSpec spec = new PartitioningSpec();
    definition.accept(spec);
    return new Partitioning(strategy, spec.keys.stream().map(IndexKeySpec::key).toList());
  }

  /** The next key is a column. */
  public IndexKeySpec column(String columnName) {
    return add(new IndexKeySpec(IndexKey.column(columnName)));
  }

  /** The next key is an expression, such as {@code lower(email)}. */
  public IndexKeySpec expression(String sql) {
    return add(new IndexKeySpec(IndexKey.expression(sql)));
  }

  private IndexKeySpec add(IndexKeySpec key) {
    keys.add(key);
    return key;
  }
}
