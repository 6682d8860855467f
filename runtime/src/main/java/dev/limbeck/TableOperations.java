package dev.limbeck;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterInheritance;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;
import java.util.function.Consumer;

/** The verbs for tables and their columns; see {@link Operations}. */
public sealed interface TableOperations extends OperationCollector permits Operations {

  /**
   * {@code create table ...} with columns, constraints and comments.
   *
   * <p>It takes a share row exclusive lock for a moment on tables that its foreign keys point at.
   * Its inverse drops it.
   */
  default void createTable(String name, Consumer<TableSpec> definition) {
    TableSpec table = new TableSpec(QualifiedName.of(name));
    definition.accept(table);
    invoke(new CreateTable(table.table()));
  }

  /**
   * {@code create table ... partition of ...}.
   *
   * <p>It takes a share update exclusive lock for a moment on the parent, and an access exclusive
   * one on its default partition, which is read. Its inverse drops it.
   *
   * @param bound what PostgreSQL writes after {@code for values}, such as {@code FROM
   *     ('2026-01-01') TO ('2027-01-01')}, {@code IN ('a')} or {@code WITH (modulus 4, remainder
   *     0)}; or {@code DEFAULT}
   */
  default void createPartition(String name, String parent, String bound) {
    createPartition(name, parent, bound, partition -> {});
  }

  /** The same, with what the partition has of its own, or with partitions itself. */
  default void createPartition(
      String name, String parent, String bound, Consumer<PartitionSpec> definition) {
    PartitionSpec partition =
        new PartitionSpec(QualifiedName.of(name), new PartitionOf(QualifiedName.of(parent), bound));
    definition.accept(partition);
    invoke(new CreateTable(partition.table()));
  }

  /**
   * {@code alter table ... attach partition ...}: a table with its rows becomes a partition, while
   * the parent is read and written. The table has the columns and checks of its parent.
   *
   * <p>It takes a share update exclusive lock on the parent, and an access exclusive one on the
   * table and on the default partition while they are read. Its inverse detaches it.
   *
   * @param bound as for {@link #createPartition(String, String, String)}
   */
  default void attachPartition(String table, String parent, String bound) {
    invoke(new AttachPartition(QualifiedName.of(table), QualifiedName.of(parent), bound));
  }

  /**
   * {@code alter table ... detach partition ...}: a partition becomes a table of its own with its
   * rows.
   *
   * <p>It takes an access exclusive lock for a moment on both. Its inverse attaches it.
   */
  default void detachPartition(String table, String parent) {
    invoke(new DetachPartition(QualifiedName.of(table), QualifiedName.of(parent)));
  }

  /**
   * {@code alter table ... detach partition ... concurrently}: reading and writing go on, outside a
   * transaction. PostgreSQL refuses it where there is a default partition.
   *
   * <p>Its inverse attaches it.
   */
  default void detachPartitionConcurrently(String table, String parent) {
    invoke(new DetachPartition(QualifiedName.of(table), QualifiedName.of(parent), true));
  }

  /**
   * {@code alter table ... inherit ...}: a query of the parent finds the table's rows, too. The
   * table has the parent's columns, with the same types and not null where the parent's are, and
   * its checks under the same names.
   *
   * <p>It takes an access exclusive lock for a moment on the table, and a share update exclusive
   * one on the parent. Its inverse is {@link #noInherit}.
   */
  default void inherit(String table, String parent) {
    invoke(new AlterInheritance(QualifiedName.of(table), QualifiedName.of(parent), true));
  }

  /**
   * {@code alter table ... no inherit ...}: a query of the parent no longer finds the table's rows.
   * The table keeps its columns, checks and rows.
   *
   * <p>It takes an access exclusive lock for a moment on the table. Its inverse is {@link
   * #inherit}.
   */
  default void noInherit(String table, String parent) {
    invoke(new AlterInheritance(QualifiedName.of(table), QualifiedName.of(parent), false));
  }

  /**
   * {@code drop table ...} with all its rows.
   *
   * <p>It takes an access exclusive lock for a moment, and so on tables that its foreign keys point
   * at. Its inverse creates it, empty, with its indexes.
   */
  default void dropTable(String name) {
    invoke(new DropTable(QualifiedName.of(name)));
  }

  /**
   * {@code alter table ... rename to ...}, within its schema.
   *
   * <p>It takes an access exclusive lock for a moment. Its inverse is the same, changed over.
   */
  default void renameTable(String from, String to) {
    invoke(new RenameTable(QualifiedName.of(from), to));
  }

  /**
   * {@code comment on table ... is ...}.
   *
   * <p>It takes a share update exclusive lock for a moment. Its inverse puts back the comment
   * before.
   */
  default void commentOnTable(String table, String comment) {
    invoke(new CommentOnTable(QualifiedName.of(table), Optional.of(comment)));
  }

  /**
   * Takes the table's comment away.
   *
   * <p>It takes a share update exclusive lock for a moment. Its inverse puts it back.
   */
  default void dropTableComment(String table) {
    invoke(new CommentOnTable(QualifiedName.of(table), Optional.empty()));
  }

  /**
   * {@code alter table ... add column ...}.
   *
   * <p>It takes an access exclusive lock: for a moment, or while the rows are written anew where
   * each gets a value of its own. Its inverse drops it.
   */
  default void addColumn(String table, ColumnSpec column) {
    invoke(new AddColumn(QualifiedName.of(table), column.column()));
  }

  /**
   * {@code alter table ... drop column ...} with what the column holds.
   *
   * <p>It takes an access exclusive lock for a moment. Its inverse adds it, with the constraints
   * and indexes that went along, and without values.
   */
  default void dropColumn(String table, String column) {
    invoke(new DropColumn(QualifiedName.of(table), column));
  }

  /**
   * {@code alter table ... alter column ...}: whatever differs between the two states of the
   * column, a statement for each thing: type, collation, nullability, default, identity, generated
   * value, comment and, last, name. A new type that PostgreSQL does not assign by itself is cast.
   * It takes an access exclusive lock: for a moment, or while the rows are read (set not null) or
   * written anew (most new types). Its inverse is the same with the states changed over.
   */
  default void alterColumn(String table, ColumnSpec before, ColumnSpec after) {
    alterColumn(table, before, after, Optional.empty());
  }

  /**
   * {@code alter table ... alter column ... type ... using <sql>}.
   *
   * @param using the expression that gives the new value, such as {@code amount::integer}; where
   *     the column gets another name, too, this speaks of the old one
   */
  default void alterColumn(String table, ColumnSpec before, ColumnSpec after, String using) {
    alterColumn(table, before, after, Optional.of(using));
  }

  /**
   * {@code alter table ... rename column ... to ...}.
   *
   * <p>It takes an access exclusive lock for a moment. Its inverse is the same, changed over.
   */
  default void renameColumn(String table, String from, String to) {
    invoke(new RenameColumn(QualifiedName.of(table), from, to));
  }

  private void alterColumn(
      String table, ColumnSpec before, ColumnSpec after, Optional<String> using) {
    QualifiedName owner = QualifiedName.of(table);
    Column old = before.column();
    Column changed = after.column().withName(old.name());
    boolean isRenamed = !after.column().name().equals(old.name());
    if (!isRenamed || !changed.equals(old) || using.isPresent()) {
      invoke(new AlterColumn(owner, old, changed, using));
    }
    if (isRenamed) {
      invoke(new RenameColumn(owner, old.name(), after.column().name()));
    }
  }

  /**
   * {@code alter table ... set schema ...}: with its rows, indexes, constraints and the sequences
   * of its columns; foreign keys to it follow. It takes an access exclusive lock for a moment. Its
   * inverse moves it back.
   */
  default void moveTable(String name, String schema) {
    invoke(new MoveToSchema(Kind.TABLE, QualifiedName.of(name), Optional.of(schema)));
  }

  /** The same to the default schema: the one that names without a schema belong to. */
  default void moveTableToDefaultSchema(String name) {
    invoke(new MoveToSchema(Kind.TABLE, QualifiedName.of(name), Optional.empty()));
  }
}
