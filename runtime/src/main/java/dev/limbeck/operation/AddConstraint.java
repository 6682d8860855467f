package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code alter table ... add constraint ...}.
 *
 * @param notValid whether it holds for new rows at once and for those that are there only after
 *     {@link ValidateConstraint}; PostgreSQL knows this of checks and foreign keys
 * @param usingIndex the unique index that becomes the constraint's own and takes its name; empty
 *     for one that PostgreSQL builds, and for rules that have none
 */
public record AddConstraint(
    QualifiedName table, Constraint constraint, boolean notValid, Optional<String> usingIndex)
    implements Operation {

  public AddConstraint {
    if (usingIndex.isPresent() && constraint.index().isEmpty()) {
      throw new SchemaException(
          "Constraint %s of table %s cannot be made of index %s: only primary keys and unique constraints can."
              .formatted(constraint.name(), table, usingIndex.orElseThrow()));
    }
  }

  /** A constraint that all rows are checked for. */
  public AddConstraint(QualifiedName table, Constraint constraint) {
    this(table, constraint, false);
  }

  /** A constraint that builds its own index, if it needs one. */
  public AddConstraint(QualifiedName table, Constraint constraint, boolean notValid) {
    this(table, constraint, notValid, Optional.empty());
  }

  /** A primary key or unique constraint made of a unique index. */
  public static AddConstraint using(QualifiedName table, Constraint constraint, String index) {
    return new AddConstraint(table, constraint, false, Optional.of(index));
  }

  @Override
  public Schema apply(Schema before) {
    if (before.require(table).constraint(constraint.name()).isPresent()) {
      throw new SchemaException(
          "Constraint %s of table %s is there already.".formatted(constraint.name(), table));
    }
    if (usingIndex.isPresent() && before.require(table).partitioning().isPresent()) {
      throw new SchemaException(
          "Constraint %s cannot be made of an index: PostgreSQL refuses that for table %s, which is partitioned."
              .formatted(constraint.name(), table));
    }
    InheritanceLookup.of(before, table).refuseAdded(this);
    Schema added = before.changing(table, this::with);
    return new PartitionCopies(added)
        .of(table, added.require(table).constraint(constraint.name()).orElseThrow());
  }

  // The index is kept as it was, under the constraint's name.
  private Table with(Table whole) {
    Optional<Index> used = used(whole);
    Constraint made = used.map(it -> constraint.withParameters(it.parameters())).orElse(constraint);
    Table added = without(used, whole).plus(made);
    return used.map(it -> IdentityIndex.renamed(added, it.name(), constraint.name())).orElse(added);
  }

  private Optional<Index> used(Table whole) {
    return usingIndex.map(
        name ->
            whole
                .index(name)
                .filter(it -> plain(constraint.index()).equals(plain(Optional.of(it))))
                .orElseThrow(() -> notUsable(name)));
  }

  private Optional<Index> plain(Optional<Index> index) {
    return index.map(it -> it.withName(constraint.name()).withParameters(List.of()));
  }

  private SchemaException notUsable(String index) {
    return new SchemaException(
        "Constraint %s of table %s cannot be made of index %s: there is no such index, or it is not a plain unique one over just its columns."
            .formatted(constraint.name(), table, index));
  }

  private static Table without(Optional<Index> index, Table whole) {
    return whole.withIndexes(
        whole.indexes().stream().filter(it -> !index.equals(Optional.of(it))).toList());
  }

  /** The index that a constraint was made of goes with it, and has to be built again. */
  @Override
  public List<Operation> inverse(Schema before) {
    DropConstraint drop = new DropConstraint(table, constraint.name());
    List<Operation> merged = MergedParts.backAgain(before, table, this);
    if (!merged.isEmpty()) {
      return Stream.concat(Stream.of(drop), merged.stream()).toList();
    }
    return usingIndex
        .flatMap(before.require(table)::index)
        .map(index -> List.<Operation>of(drop, new CreateIndex(table, index, true)))
        .orElse(List.of(drop));
  }

  @Override
  public String describe() {
    String how =
        usingIndex.map(name -> " using index " + name).orElse(notValid ? ", not valid yet" : "");
    return "add constraint " + constraint.name() + " to table " + table + how;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
