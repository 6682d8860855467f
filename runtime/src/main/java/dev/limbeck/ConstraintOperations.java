package dev.limbeck;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;

/** The verbs for constraints and indexes; see {@link Operations}. */
public sealed interface ConstraintOperations extends OperationCollector permits Operations {

  /**
   * {@code alter table ... add constraint ...}; see {@link Definitions} for the constraints.
   *
   * <p>It takes an access exclusive lock while it reads the rows; a foreign key takes a share row
   * exclusive one on both tables. Its inverse drops it.
   */
  default void addConstraint(String table, ConstraintSpec constraint) {
    invoke(new AddConstraint(QualifiedName.of(table), constraint.constraint()));
  }

  /**
   * {@code alter table ... add constraint ... not valid}: a check or foreign key that holds for new
   * rows at once, and for those that are there after {@link #validateConstraint}.
   *
   * <p>A check takes an access exclusive lock for a moment, a foreign key a share row exclusive one
   * on both tables. Its inverse drops it.
   */
  default void addConstraintNotValid(String table, ConstraintSpec constraint) {
    invoke(new AddConstraint(QualifiedName.of(table), constraint.constraint(), true));
  }

  /**
   * {@code alter table ... add constraint ... using index ...}: a primary key or unique constraint
   * of a unique index over the same columns, which {@link #createIndexConcurrently} built while
   * others went on. The index takes the constraint's name.
   *
   * <p>It takes an access exclusive lock, for a moment where the columns of a primary key are not
   * null already. Its inverse drops the constraint, and creates the index.
   */
  default void addConstraintUsingIndex(String table, ConstraintSpec constraint, String index) {
    invoke(AddConstraint.using(QualifiedName.of(table), constraint.constraint(), index));
  }

  /**
   * {@code alter table ... validate constraint ...}, in a transaction of its own, so that reading
   * and writing go on while the rows are read.
   *
   * <p>It takes a share update exclusive lock. Its inverse is nothing.
   */
  default void validateConstraint(String table, String name) {
    invoke(new ValidateConstraint(QualifiedName.of(table), name));
  }

  /**
   * {@code alter table ... drop constraint ...}.
   *
   * <p>It takes an access exclusive lock for a moment, a foreign key on both tables. Its inverse
   * adds it.
   */
  default void dropConstraint(String table, String name) {
    invoke(new DropConstraint(QualifiedName.of(table), name));
  }

  /**
   * {@code alter table ... rename constraint ... to ...}.
   *
   * <p>It takes an access exclusive lock for a moment. Its inverse is the same, changed over.
   */
  default void renameConstraint(String table, String from, String to) {
    invoke(new RenameConstraint(QualifiedName.of(table), from, to));
  }

  /**
   * {@code create index ... on ...} over columns.
   *
   * <p>It takes a share lock, which keeps others from writing, while it reads the rows. Its inverse
   * drops it.
   */
  default void createIndex(String name, String table, String... columns) {
    createIndex(name, table, index -> List.of(columns).forEach(index::column));
  }

  /**
   * {@code create index ... on ...} of any form.
   *
   * <p>It takes a share lock, which keeps others from writing, while it reads the rows. Its inverse
   * drops it.
   */
  default void createIndex(String name, String table, Consumer<IndexSpec> definition) {
    invoke(new CreateIndex(QualifiedName.of(table), IndexSpec.spelled(name, definition)));
  }

  /**
   * {@code create index concurrently ... on ...} over columns: writing to the table goes on while
   * the index is built, outside a transaction. If a run is cut off in it, the next one takes the
   * half-built index away and builds it again.
   *
   * <p>It takes a share update exclusive lock. Its inverse drops it concurrently.
   */
  default void createIndexConcurrently(String name, String table, String... columns) {
    createIndexConcurrently(name, table, index -> List.of(columns).forEach(index::column));
  }

  /**
   * {@code create index concurrently ... on ...} of any form.
   *
   * <p>It takes a share update exclusive lock. Its inverse drops it concurrently.
   */
  default void createIndexConcurrently(String name, String table, Consumer<IndexSpec> definition) {
    Index index = IndexSpec.spelled(name, definition);
    invoke(new CreateIndex(QualifiedName.of(table), index, true));
  }

  /**
   * {@code drop index ...}.
   *
   * <p>It takes an access exclusive lock for a moment. Its inverse creates it.
   */
  default void dropIndex(String name, String table) {
    invoke(new DropIndex(QualifiedName.of(table), name));
  }

  /**
   * {@code drop index concurrently ...}: reading and writing go on, outside a transaction.
   *
   * <p>It takes a share update exclusive lock. Its inverse creates it concurrently.
   */
  default void dropIndexConcurrently(String name, String table) {
    invoke(new DropIndex(QualifiedName.of(table), name, true));
  }

  /**
   * {@code alter index ... rename to ...}.
   *
   * <p>It keeps nobody off the table. Its inverse is the same, changed over.
   */
  default void renameIndex(String from, String to, String table) {
    invoke(new RenameIndex(QualifiedName.of(table), from, to));
  }
}
