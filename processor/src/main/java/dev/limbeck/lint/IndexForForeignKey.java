package dev.limbeck.lint;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.render.Snippet;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NameLimit;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A foreign key whose rows no index finds, in the schema that the upgrade leads to. */
final class IndexForForeignKey implements Check {

  @Override
  public List<Finding> in(Linted migration) {
    Course course = migration.upgrade();
    List<Finding> findings = new ArrayList<>();
    for (LocatedOperation step : course.steps()) {
      added(step.operation())
          .forEach(
              key ->
                  lacking(course, key)
                      .ifPresent(index -> findings.add(finding(course, key, index, step.line()))));
    }
    return findings;
  }

  /** A foreign key and the table that has it. */
  private record Added(QualifiedName table, ForeignKey key) {}

  private static Stream<Added> added(Operation step) {
    if (step instanceof CreateTable create) {
      QualifiedName name = create.table().name();
      return create.table().foreignKeys().stream().map(key -> new Added(name, key));
    }
    if (step instanceof AddConstraint add) {
      return add.constraint().asForeignKey().stream().map(key -> new Added(add.table(), key));
    }
    return Stream.empty();
  }

  // Empty if it has one, or did not stay.
  private static Optional<Index> lacking(Course course, Added added) {
    return course
        .after()
        .table(added.table())
        .filter(table -> table.constraint(added.key().name()).isPresent())
        .filter(table -> table.allIndexes().noneMatch(index -> finds(index, added.key())))
        .map(table -> index(added));
  }

  private static boolean finds(Index index, ForeignKey key) {
    int count = key.columns().size();
    return index.where().isEmpty()
        && index.keys().size() >= count
        && Set.copyOf(index.keys().subList(0, count).stream().map(IndexKey::sql).toList())
            .equals(Set.copyOf(key.columns()));
  }

  private static Index index(Added added) {
    String stem = added.table().name() + "_" + String.join("_", added.key().columns());
    return Index.of(
        NameLimit.labelled(stem, "_idx"),
        added.key().columns().stream().map(IndexKey::column).toList());
  }

  private static Finding finding(Course course, Added added, Index index, int line) {
    boolean concurrently =
        course.isOld(added.table())
            && course.after().table(added.table()).flatMap(Table::partitioning).isEmpty();
    CreateIndex create = new CreateIndex(added.table(), index, concurrently);
    return new Finding(
        RuleNames.FOREIGN_KEY_INDEX,
        line,
        "foreign key %s of table %s".formatted(added.key().name(), added.table()),
        "To delete a row of %s, or to change its key, reads all of %s; add an index."
            .formatted(added.key().references(), added.table()),
        Set.of(),
        Snippet.of(List.of(create)));
  }
}
