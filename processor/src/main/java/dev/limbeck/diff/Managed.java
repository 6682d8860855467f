package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Inheritance;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves what the entities call somebody else's out of a schema. Comparing such parts of all sides
 * leaves the rest as nobody's concern.
 *
 * <p>With a column go the constraints, indexes and statistics that name it. Foreign keys to a table
 * that is somebody else's stay: they belong to the table that has them.
 */
public final class Managed {

  private final Hints hints;
  private final Set<String> foreign;

  private Managed(Hints hints, Set<String> foreign) {
    this.hints = hints;
    this.foreign = foreign;
  }

  /** What is ours, as the entities have it. */
  public static Managed by(Schema entities, Hints hints) {
    Managed ours = new Managed(hints, Set.of());
    Schema part = ours.part(entities);
    Set<String> foreign =
        hints.unmanaged().stream()
            .filter(it -> it.column().isEmpty())
            .flatMap(it -> it.name().schema().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Stream.concat(
            part.tables().stream().map(Table::name), part.sequences().stream().map(Sequence::name))
        .flatMap(name -> name.schema().stream())
        .forEach(foreign::remove);
    return new Managed(hints, foreign);
  }

  /** The part of a schema that is ours. */
  public Schema part(Schema schema) {
    TreeSet<String> namespaces = new TreeSet<>(schema.namespaces());
    namespaces.removeAll(foreign);
    Schema part =
        new Schema(
            namespaces,
            schema.types(),
            schema.tables().stream()
                .filter(it -> !hints.isUnmanaged(it.name()))
                .map(this::part)
                .toList(),
            schema.sequences().stream().filter(this::isOurs).toList());
    return Inheritance.within(PartitionTree.rooted(part));
  }

  private boolean isOurs(Sequence sequence) {
    boolean ownerIsNot =
        sequence
            .ownedBy()
            .filter(
                it ->
                    hints.isUnmanaged(it.table())
                        || hints.unmanagedColumns(it.table()).contains(it.column()))
            .isPresent();
    return !ownerIsNot && !hints.isUnmanaged(sequence.name());
  }

  private Table part(Table table) {
    if (hints.unmanaged().isEmpty()) {
      return table;
    }
    List<ColumnUse> others =
        hints.unmanagedColumns(table.name()).stream().map(ColumnUse::new).toList();
    return table
        .withColumns(
            table.columns().stream()
                .filter(it -> others.stream().noneMatch(use -> use.column().equals(it.name())))
                .toList())
        .withConstraints(
            table.constraints().stream()
                .filter(it -> others.stream().noneMatch(use -> use.in(it)))
                .filter(this::pointsAtOurs)
                .toList())
        .withIndexes(
            table.indexes().stream()
                .filter(it -> others.stream().noneMatch(use -> use.in(it)))
                .toList())
        .withStatistics(
            table.statistics().stream()
                .filter(it -> others.stream().noneMatch(use -> use.in(it)))
                .toList());
  }

  private boolean pointsAtOurs(Constraint constraint) {
    return constraint.asForeignKey().map(this::pointsAtOurs).orElse(true);
  }

  private boolean pointsAtOurs(ForeignKey key) {
    return hints.unmanagedColumns(key.references()).stream()
        .noneMatch(key.referencedColumns()::contains);
  }
}
