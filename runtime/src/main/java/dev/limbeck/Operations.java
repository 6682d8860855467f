package dev.limbeck;

import dev.limbeck.operation.AddAttribute;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.AddEnumValue.Place;
import dev.limbeck.operation.AddEnumValue.Side;
import dev.limbeck.operation.AlterAttribute;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CommentOnType;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.DropAttribute;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropDomainConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.DropType;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.JavaStep;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameDomainConstraint;
import dev.limbeck.operation.RenameEnumValue;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.operation.RenameType;
import dev.limbeck.operation.RunJava;
import dev.limbeck.operation.SetDomainDefault;
import dev.limbeck.operation.SetDomainNotNull;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.operation.ValidateDomainConstraint;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The verbs of a migration. Each adds an operation to the list; nothing runs while it is called.
 *
 * <p>A table, sequence or type is named {@code orders}, or {@code sales.orders} where it is not in
 * the default schema. Names are exact: {@code Orders} is not {@code orders}.
 */
public final class Operations {

  private final List<Operation> collected;

  /** The operations that a migration's upgrade or downgrade asks for. */
  public static List<Operation> collect(Consumer<Operations> script) {
    return collect(new ArrayList<>(), script);
  }

  /**
   * The same into a list of the caller's, to which each is added while its verb is called; what a
   * verb's result is told afterwards replaces it.
   */
  static List<Operation> collect(List<Operation> into, Consumer<Operations> script) {
    script.accept(new Operations(into));
    return List.copyOf(into);
  }

  private Operations(List<Operation> collected) {
    this.collected = collected;
  }

  /** {@code create schema ...}. */
  public void createSchema(String name) {
    collected.add(new CreateNamespace(name));
  }

  /** {@code drop schema ...}, which must be empty. */
  public void dropSchema(String name) {
    collected.add(new DropNamespace(name));
  }

  /**
   * {@code create type ... as enum ...}; a column of it is of {@code type("mood")}.
   *
   * @param values in the order in which they compare
   */
  public void createEnum(String name, String... values) {
    collected.add(new CreateType(EnumType.of(name, values)));
  }

  /** {@code create type ... as (...)}; a column of it is of {@code type("address")}. */
  public void createComposite(String name, Consumer<CompositeSpec> definition) {
    collected.add(new CreateType(CompositeSpec.spelled(name, definition)));
  }

  /** {@code create domain ... as ...} of all values of a type; see {@link #createDomain}. */
  public void createDomain(String name, SqlType base) {
    createDomain(name, base, domain -> {});
  }

  /**
   * {@code create domain ... as ...}: some values of another type; a column of it is of {@code
   * type("positive")}. It is renamed, dropped and commented on like any type.
   */
  public void createDomain(String name, SqlType base, Consumer<DomainSpec> definition) {
    collected.add(new CreateType(DomainSpec.spelled(name, base, definition)));
  }

  /** {@code alter domain ... set default ...}, for columns that have no default of their own. */
  public void setDomainDefault(String domain, String sql) {
    collected.add(new SetDomainDefault(QualifiedName.of(domain), Optional.of(sql)));
  }

  /** {@code alter domain ... drop default}. */
  public void dropDomainDefault(String domain) {
    collected.add(new SetDomainDefault(QualifiedName.of(domain), Optional.empty()));
  }

  /** {@code alter domain ... set not null}, which reads every table with a column of it. */
  public void setDomainNotNull(String domain) {
    collected.add(new SetDomainNotNull(QualifiedName.of(domain), true));
  }

  /** {@code alter domain ... drop not null}. */
  public void dropDomainNotNull(String domain) {
    collected.add(new SetDomainNotNull(QualifiedName.of(domain), false));
  }

  /** {@code alter domain ... add constraint ...}, which reads every table with a column of it. */
  public void addDomainConstraint(String domain, CheckSpec check) {
    collected.add(new AddDomainConstraint(QualifiedName.of(domain), check.constraint()));
  }

  /**
   * {@code alter domain ... add constraint ... not valid}: it holds for new values at once, and for
   * those that are there after {@link #validateDomainConstraint}.
   */
  public void addDomainConstraintNotValid(String domain, CheckSpec check) {
    collected.add(new AddDomainConstraint(QualifiedName.of(domain), check.constraint(), true));
  }

  /** {@code alter domain ... validate constraint ...}, in a transaction of its own. */
  public void validateDomainConstraint(String domain, String name) {
    collected.add(new ValidateDomainConstraint(QualifiedName.of(domain), name));
  }

  /** {@code alter domain ... drop constraint ...}. */
  public void dropDomainConstraint(String domain, String name) {
    collected.add(new DropDomainConstraint(QualifiedName.of(domain), name));
  }

  /** {@code alter domain ... rename constraint ... to ...}. */
  public void renameDomainConstraint(String domain, String from, String to) {
    collected.add(new RenameDomainConstraint(QualifiedName.of(domain), from, to));
  }

  /** {@code drop type ...}, which nothing may be of any more. */
  public void dropType(String name) {
    collected.add(new DropType(QualifiedName.of(name)));
  }

  /** {@code alter type ... rename to ...}, within its schema; the columns of the type follow. */
  public void renameType(String from, String to) {
    collected.add(new RenameType(QualifiedName.of(from), to));
  }

  /** {@code comment on type ... is ...}. */
  public void commentOnType(String type, String comment) {
    collected.add(new CommentOnType(QualifiedName.of(type), Optional.of(comment)));
  }

  /** Takes the type's comment away. */
  public void dropTypeComment(String type) {
    collected.add(new CommentOnType(QualifiedName.of(type), Optional.empty()));
  }

  /**
   * {@code alter type ... add value ...}, after all others. Nothing may use the value in the same
   * transaction, so a later step of the migration that does begins the next one.
   */
  public void addEnumValue(String type, String value) {
    collected.add(new AddEnumValue(QualifiedName.of(type), value, Optional.empty()));
  }

  /** {@code alter type ... add value ... before ...}; see {@link #addEnumValue}. */
  public void addEnumValueBefore(String type, String value, String neighbour) {
    addEnumValue(type, value, new Place(Side.BEFORE, neighbour));
  }

  /** {@code alter type ... add value ... after ...}; see {@link #addEnumValue}. */
  public void addEnumValueAfter(String type, String value, String neighbour) {
    addEnumValue(type, value, new Place(Side.AFTER, neighbour));
  }

  /** {@code alter type ... rename value ... to ...}: what holds the value holds the new one. */
  public void renameEnumValue(String type, String from, String to) {
    collected.add(new RenameEnumValue(QualifiedName.of(type), from, to));
  }

  /**
   * Makes an enum type anew with other values, which {@code alter type} cannot: fewer, or in
   * another order. Every column of the type keeps its rows; one that holds a value which is gone
   * makes PostgreSQL refuse it, so give such rows another value first.
   */
  public void rebuildEnum(String type, List<String> before, List<String> after) {
    QualifiedName name = QualifiedName.of(type);
    collected.add(
        new RebuildType(
            new EnumType(name, before, Optional.empty()),
            new EnumType(name, after, Optional.empty())));
  }

  /**
   * Makes a composite type anew with other types for its attributes, while columns are of it. Every
   * column keeps its rows, each attribute read from its text.
   */
  public void rebuildComposite(
      String type, Consumer<CompositeSpec> before, Consumer<CompositeSpec> after) {
    collected.add(
        new RebuildType(CompositeSpec.spelled(type, before), CompositeSpec.spelled(type, after)));
  }

  /** {@code alter type ... add attribute ...} to a composite type. */
  public void addAttribute(String type, String name, SqlType attributeType) {
    collected.add(new AddAttribute(QualifiedName.of(type), new Attribute(name, attributeType)));
  }

  /** {@code alter type ... drop attribute ...} with what values hold in it. */
  public void dropAttribute(String type, String name) {
    collected.add(new DropAttribute(QualifiedName.of(type), name));
  }

  /**
   * {@code alter type ... alter attribute ... type ...}, which PostgreSQL does while no column is
   * of the composite type; write {@link #rebuildComposite} where one is.
   */
  public void alterAttribute(String type, String name, SqlType before, SqlType after) {
    collected.add(
        new AlterAttribute(
            QualifiedName.of(type), new Attribute(name, before), new Attribute(name, after)));
  }

  /** {@code create table ...} with columns, constraints and comments. */
  public void createTable(String name, Consumer<TableSpec> definition) {
    TableSpec table = new TableSpec(QualifiedName.of(name));
    definition.accept(table);
    collected.add(new CreateTable(table.table()));
  }

  /**
   * {@code create table ... partition of ...}.
   *
   * @param bound what PostgreSQL writes after {@code for values}, such as {@code FROM
   *     ('2026-01-01') TO ('2027-01-01')}, {@code IN ('a')} or {@code WITH (modulus 4, remainder
   *     0)}; or {@code DEFAULT}
   */
  public void createPartition(String name, String parent, String bound) {
    createPartition(name, parent, bound, partition -> {});
  }

  /** The same, with what the partition has of its own, or with partitions itself. */
  public void createPartition(
      String name, String parent, String bound, Consumer<PartitionSpec> definition) {
    PartitionSpec partition =
        new PartitionSpec(QualifiedName.of(name), new PartitionOf(QualifiedName.of(parent), bound));
    definition.accept(partition);
    collected.add(new CreateTable(partition.table()));
  }

  /**
   * {@code alter table ... attach partition ...}: a table with its rows becomes a partition, while
   * the parent is read and written. The table has the columns and checks of its parent.
   *
   * @param bound as for {@link #createPartition(String, String, String)}
   */
  public void attachPartition(String table, String parent, String bound) {
    collected.add(new AttachPartition(QualifiedName.of(table), QualifiedName.of(parent), bound));
  }

  /**
   * {@code alter table ... detach partition ...}: a partition becomes a table of its own with its
   * rows.
   */
  public void detachPartition(String table, String parent) {
    collected.add(new DetachPartition(QualifiedName.of(table), QualifiedName.of(parent)));
  }

  /**
   * {@code alter table ... detach partition ... concurrently}: reading and writing go on, outside a
   * transaction. PostgreSQL refuses it where there is a default partition.
   */
  public void detachPartitionConcurrently(String table, String parent) {
    collected.add(new DetachPartition(QualifiedName.of(table), QualifiedName.of(parent), true));
  }

  /** {@code drop table ...} with all its rows. */
  public void dropTable(String name) {
    collected.add(new DropTable(QualifiedName.of(name)));
  }

  /** {@code alter table ... rename to ...}, within its schema. */
  public void renameTable(String from, String to) {
    collected.add(new RenameTable(QualifiedName.of(from), to));
  }

  /** {@code comment on table ... is ...}. */
  public void commentOnTable(String table, String comment) {
    collected.add(new CommentOnTable(QualifiedName.of(table), Optional.of(comment)));
  }

  /** Takes the table's comment away. */
  public void dropTableComment(String table) {
    collected.add(new CommentOnTable(QualifiedName.of(table), Optional.empty()));
  }

  /** {@code alter table ... add column ...}. */
  public void addColumn(String table, ColumnSpec column) {
    collected.add(new AddColumn(QualifiedName.of(table), column.column()));
  }

  /** {@code alter table ... drop column ...} with what the column holds. */
  public void dropColumn(String table, String column) {
    collected.add(new DropColumn(QualifiedName.of(table), column));
  }

  /**
   * {@code alter table ... alter column ...}: whatever differs between the two states of the
   * column. A new type that PostgreSQL does not assign by itself is cast.
   */
  public void alterColumn(String table, ColumnSpec before, ColumnSpec after) {
    alterColumn(table, before, after, Optional.empty());
  }

  /**
   * {@code alter table ... alter column ... type ... using <sql>}.
   *
   * @param using the expression that gives the new value, such as {@code amount::integer}
   */
  public void alterColumn(String table, ColumnSpec before, ColumnSpec after, String using) {
    alterColumn(table, before, after, Optional.of(using));
  }

  /** {@code alter table ... rename column ... to ...}. */
  public void renameColumn(String table, String from, String to) {
    collected.add(new RenameColumn(QualifiedName.of(table), from, to));
  }

  /** {@code alter table ... add constraint ...}; see {@link Definitions} for the constraints. */
  public void addConstraint(String table, ConstraintSpec constraint) {
    collected.add(new AddConstraint(QualifiedName.of(table), constraint.constraint()));
  }

  /**
   * {@code alter table ... add constraint ... not valid}: a check or foreign key that holds for new
   * rows at once, and for those that are there after {@link #validateConstraint}.
   */
  public void addConstraintNotValid(String table, ConstraintSpec constraint) {
    collected.add(new AddConstraint(QualifiedName.of(table), constraint.constraint(), true));
  }

  /**
   * {@code alter table ... add constraint ... using index ...}: a primary key or unique constraint
   * of a unique index over the same columns, which {@link #createIndexConcurrently} built while
   * others went on. The index takes the constraint's name.
   */
  public void addConstraintUsingIndex(String table, ConstraintSpec constraint, String index) {
    collected.add(AddConstraint.using(QualifiedName.of(table), constraint.constraint(), index));
  }

  /**
   * {@code alter table ... validate constraint ...}, in a transaction of its own, so that reading
   * and writing go on while the rows are read.
   */
  public void validateConstraint(String table, String name) {
    collected.add(new ValidateConstraint(QualifiedName.of(table), name));
  }

  /** {@code alter table ... drop constraint ...}. */
  public void dropConstraint(String table, String name) {
    collected.add(new DropConstraint(QualifiedName.of(table), name));
  }

  /** {@code alter table ... rename constraint ... to ...}. */
  public void renameConstraint(String table, String from, String to) {
    collected.add(new RenameConstraint(QualifiedName.of(table), from, to));
  }

  /** {@code create index ... on ...} over columns. */
  public void createIndex(String name, String table, String... columns) {
    createIndex(name, table, index -> List.of(columns).forEach(index::column));
  }

  /** {@code create index ... on ...} of any form. */
  public void createIndex(String name, String table, Consumer<IndexSpec> definition) {
    collected.add(new CreateIndex(QualifiedName.of(table), IndexSpec.spelled(name, definition)));
  }

  /**
   * {@code create index concurrently ... on ...} over columns: writing to the table goes on while
   * the index is built, outside a transaction. If a run is cut off in it, the next one takes the
   * half-built index away and builds it again.
   */
  public void createIndexConcurrently(String name, String table, String... columns) {
    createIndexConcurrently(name, table, index -> List.of(columns).forEach(index::column));
  }

  /** {@code create index concurrently ... on ...} of any form. */
  public void createIndexConcurrently(String name, String table, Consumer<IndexSpec> definition) {
    Index index = IndexSpec.spelled(name, definition);
    collected.add(new CreateIndex(QualifiedName.of(table), index, true));
  }

  /** {@code drop index ...}. */
  public void dropIndex(String name, String table) {
    collected.add(new DropIndex(QualifiedName.of(table), name));
  }

  /** {@code drop index concurrently ...}: reading and writing go on, outside a transaction. */
  public void dropIndexConcurrently(String name, String table) {
    collected.add(new DropIndex(QualifiedName.of(table), name, true));
  }

  /** {@code alter index ... rename to ...}. */
  public void renameIndex(String from, String to, String table) {
    collected.add(new RenameIndex(QualifiedName.of(table), from, to));
  }

  /** {@code create sequence ...} of type {@code bigint} that starts with 1 and counts by 1. */
  public void createSequence(String name) {
    createSequence(name, sequence -> {});
  }

  /** {@code create sequence ...}. */
  public void createSequence(String name, Consumer<SequenceSpec> definition) {
    collected.add(new CreateSequence(SequenceSpec.spelled(name, definition)));
  }

  /** {@code drop sequence ...}. */
  public void dropSequence(String name) {
    collected.add(new DropSequence(QualifiedName.of(name)));
  }

  /** {@code alter sequence ...}: whatever differs between its two states. */
  public void alterSequence(
      String name, Consumer<SequenceSpec> before, Consumer<SequenceSpec> after) {
    collected.add(
        new AlterSequence(SequenceSpec.spelled(name, before), SequenceSpec.spelled(name, after)));
  }

  /** {@code alter sequence ... rename to ...}, within its schema. */
  public void renameSequence(String from, String to) {
    collected.add(new RenameSequence(QualifiedName.of(from), to));
  }

  /**
   * Any SQL; what it does to the schema stays unknown unless it only changes rows. It takes the
   * locks that its statements take. It runs in its migration's transaction, but for a statement
   * that PostgreSQL refuses there, such as {@code vacuum} or {@code create index concurrently}:
   * that gets a step outside, and must be the only statement of its text. Values go into it with
   * {@link ExecuteSpec#bind}.
   */
  public ExecuteSpec execute(String sql) {
    return execute(new ExecuteSql(sql, Optional.empty(), Optional.empty()));
  }

  /**
   * Any SQL, and the SQL that takes it back, which is no value for it: see {@link
   * ExecuteSpec#bind}.
   */
  public ExecuteSpec execute(String sql, String undo) {
    return execute(new ExecuteSql(sql, Optional.of(undo), Optional.empty()));
  }

  /** Any SQL that nothing takes back, and what it does to the schema, told as operations. */
  public ExecuteSpec execute(String sql, Consumer<Operations> effect) {
    return execute(new ExecuteSql(sql, Optional.empty(), Optional.of(collect(effect))));
  }

  /** Any SQL, the SQL that takes it back, and what it does to the schema, told as operations. */
  public ExecuteSpec execute(String sql, String undo, Consumer<Operations> effect) {
    return execute(new ExecuteSql(sql, Optional.of(undo), Optional.of(collect(effect))));
  }

  /**
   * Gives columns of the rows that are there values, in batches along a unique key, each a
   * transaction of its own: {@code op.backfill("posts", fill -> fill.set("slug",
   * "lower(title)").where("slug is null"))}. Each batch is an {@code update ... where key > ... and
   * key <= ...}, which locks its rows for as long as a batch takes, 100 ms unless it is said, and
   * nothing else. So it parts its migration. A run that is cut off in it is gone on with from the
   * last batch that was committed, and no row is met twice.
   *
   * <p>Rows that others add meanwhile are met if their key is beyond the batch under way; whoever
   * adds rows gives them the value already. Its inverse is nothing: the rows keep their values.
   */
  public void backfill(String table, Consumer<BackfillSpec> definition) {
    BackfillSpec fill = new BackfillSpec(QualifiedName.of(table));
    definition.accept(fill);
    collected.add(fill.backfill());
  }

  /**
   * A step in Java on the migration's connection; its name stands for it in plans and checksums.
   */
  public RunSpec run(String name, JavaStep step) {
    int place = collected.size();
    RunJava operation = new RunJava(name, step);
    collected.add(operation);
    return new RunSpec(operation, changed -> collected.set(place, changed));
  }

  private ExecuteSpec execute(ExecuteSql operation) {
    int place = collected.size();
    collected.add(operation);
    return new ExecuteSpec(operation, changed -> collected.set(place, changed));
  }

  private void addEnumValue(String type, String value, Place place) {
    collected.add(new AddEnumValue(QualifiedName.of(type), value, Optional.of(place)));
  }

  private void alterColumn(
      String table, ColumnSpec before, ColumnSpec after, Optional<String> using) {
    collected.add(new AlterColumn(QualifiedName.of(table), before.column(), after.column(), using));
  }
}
