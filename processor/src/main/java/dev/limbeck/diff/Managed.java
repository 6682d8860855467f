package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema without what the entities call somebody else's. Comparing such parts of all sides leaves
 * the rest as nobody's concern.
 *
 * <p>With a column go the constraints and indexes that name it. Foreign keys to a table that is
 * somebody else's stay: they belong to the table that has them.
 */
public final class Managed {

  private final Hints hints;

  private Managed(Hints hints) {
    this.hints = hints;
  }

  /** The part of a schema that is ours. */
  public static Schema of(Schema schema, Hints hints) {
    return hints.unmanaged().isEmpty() ? schema : new Managed(hints).part(schema);
  }

  private Schema part(Schema schema) {
    List<Table> tables =
        schema.tables().stream()
            .filter(it -> !hints.isUnmanaged(it.name()))
            .map(this::part)
            .toList();
    List<Sequence> sequences = schema.sequences().stream().filter(this::isOurs).toList();
    return new Schema(namespaces(schema, tables, sequences), tables, sequences);
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
                .toList());
  }

  private boolean pointsAtOurs(Constraint constraint) {
    return constraint.asForeignKey().map(this::pointsAtOurs).orElse(true);
  }

  private boolean pointsAtOurs(ForeignKey key) {
    return hints.unmanagedColumns(key.references()).stream()
        .noneMatch(key.referencedColumns()::contains);
  }

  // Without those that only what is left out was in.
  private SortedSet<String> namespaces(
      Schema schema, List<Table> tables, List<Sequence> sequences) {
    Set<String> used =
        Stream.concat(tables.stream().map(Table::name), sequences.stream().map(Sequence::name))
            .flatMap(name -> name.schema().stream())
            .collect(Collectors.toSet());
    TreeSet<String> namespaces = new TreeSet<>(schema.namespaces());
    hints.unmanaged().stream()
        .filter(it -> it.column().isEmpty())
        .map(Hints.Unmanaged::name)
        .map(QualifiedName::schema)
        .flatMap(name -> name.stream())
        .filter(name -> !used.contains(name))
        .forEach(namespaces::remove);
    return namespaces;
  }
}
