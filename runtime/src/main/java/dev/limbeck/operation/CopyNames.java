package dev.limbeck.operation;

import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a partition's copies of its parent's constraints and indexes are called after a change. */
final class CopyNames {

  private CopyNames() {}

  /** The parent's part is gone. */
  static Schema without(Schema schema, QualifiedName parent, String name) {
    return changed(
        schema,
        parent,
        names -> {
          names.remove(name);
          return names;
        });
  }

  /** The parent's part has another name, and the copies keep theirs. */
  static Schema renamed(Schema schema, QualifiedName parent, String from, String to) {
    if (schema.require(parent).partitioning().isEmpty()) {
      return schema;
    }
    return changed(
        new PartitionTree(schema).named(parent),
        parent,
        names -> {
          Optional.ofNullable(names.remove(from)).ifPresent(copy -> names.put(to, copy));
          return names;
        });
  }

  private static Schema changed(
      Schema schema, QualifiedName parent, UnaryOperator<SortedMap<String, String>> change) {
    Schema changed = schema;
    for (Table partition : new PartitionTree(schema).of(parent)) {
      Optional<PartitionOf> of =
          partition.partitionOf().map(it -> it.withNames(change.apply(new TreeMap<>(it.names()))));
      changed = changed.changing(partition.name(), it -> it.withPartitionOf(of));
    }
    return changed;
  }
}
