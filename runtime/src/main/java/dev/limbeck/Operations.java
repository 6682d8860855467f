package dev.limbeck;

import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.IfNeeded;
import dev.limbeck.operation.JavaStep;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RowSupplier;
import dev.limbeck.operation.RunJava;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The verbs of a migration. Each adds an operation to the list; nothing runs while it is called.
 *
 * <p>A table, sequence, type or statistics is named {@code orders}, or {@code sales.orders} where
 * it is not in the default schema. Names are exact: {@code Orders} is not {@code orders}.
 */
public final class Operations
    implements SchemaOperations,
        TypeOperations,
        TableOperations,
        ConstraintOperations,
        SequenceOperations,
        ViewOperations,
        RoutineOperations,
        AccessOperations,
        ExtensionOperations,
        StorageOperations,
        StatisticsOperations {

  private final List<Operation> collected;
  private final UnaryOperator<Operation> form;

  /** The operations that a migration's upgrade or downgrade asks for. */
  public static List<Operation> collect(Consumer<Operations> script) {
    return collect(new ArrayList<>(), script);
  }

  /**
   * The same into a list of the caller's, to which each is added while its verb is called; what a
   * verb's result is told afterwards replaces it.
   */
  static List<Operation> collect(List<Operation> into, Consumer<Operations> script) {
    script.accept(new Operations(into, operation -> operation));
    return List.copyOf(into);
  }

  private Operations(List<Operation> collected, UnaryOperator<Operation> form) {
    this.collected = collected;
    this.form = form;
  }

  @Override
  public void invoke(Operation operation) {
    collected.add(form.apply(operation));
  }

  /** The verbs that drop, each of which does nothing where there is nothing to drop. */
  public IfExists ifExists() {
    return new IfExists(new Operations(collected, IfNeeded::new));
  }

  /** The verbs that create, each of which does nothing where something of the name is there. */
  public IfNotExists ifNotExists() {
    return new IfNotExists(new Operations(collected, IfNeeded::new));
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
    invoke(fill.backfill());
  }

  /**
   * Adds rows that the migration itself has: {@code op.bulkInsert("countries", List.of("code",
   * "name"), rows -> rows.add("DE", "Germany").add("FR", "France"))}. They go by {@code copy ...
   * from stdin}, in the migration's transaction; a script has them as one {@code insert}. Columns
   * that are not named get their defaults. Its inverse is refused: a downgrade deletes the rows.
   */
  public void bulkInsert(String table, List<String> columns, Consumer<RowsSpec> rows) {
    RowsSpec spec = new RowsSpec();
    rows.accept(spec);
    invoke(new BulkInsert(QualifiedName.of(table), columns, spec.rows(), Optional.empty()));
  }

  /**
   * Adds rows that Java gives when the turn of this has come, as many as there are, without holding
   * them in memory: {@code op.bulkInsert("measurements", List.of("at", "value"), "a year of zeros",
   * () -> days.map(day -> new Object[] {day, 0}))}. No script can say it.
   *
   * @param name stands for the rows in plans and checksums
   */
  public void bulkInsert(String table, List<String> columns, String name, RowSupplier rows) {
    invoke(
        new BulkInsert(
            QualifiedName.of(table),
            columns,
            List.of(),
            Optional.of(new BulkInsert.Supply(name, rows))));
  }

  /**
   * Adds the rows of a CSV file (RFC 4180, UTF-8) beside a class, whose first line names their
   * columns. As PostgreSQL has it, nothing between two commas is null, and {@code ""} is the empty
   * text. It is read when the turn of this has come, so no script can say it, and the file counts
   * in checksums by its name.
   *
   * @throws dev.limbeck.schema.SchemaException if there is no such file
   */
  public void bulkInsert(String table, Class<?> beside, String csv) {
    CsvResource rows = new CsvResource(beside, csv);
    bulkInsert(table, rows.columns(), csv, rows);
  }

  /**
   * The same into a table whose columns the migration has named: {@code op.bulkInsert(countries,
   * rows -> rows.add("DE", "Germany"))}, with a value for each of them.
   *
   * @throws dev.limbeck.schema.SchemaException if a column does not take a value
   */
  public void bulkInsert(LightweightTable table, Consumer<RowsSpec> rows) {
    RowsSpec spec = new RowsSpec();
    rows.accept(spec);
    invoke(
        new BulkInsert(
            table.name(), table.columnNames(), table.fitting(spec.rows()), Optional.empty()));
  }

  /**
   * {@code insert into ... values (...)}, one row: {@code op.insert(users, row -> row.value("plan",
   * "basic").set("since", "now()"))}. Columns that are not named get their defaults. It locks
   * nothing that others need. Nothing takes it back: a downgrade deletes the row.
   */
  public void insert(LightweightTable table, Consumer<InsertSpec> row) {
    InsertSpec spec = new InsertSpec(table);
    row.accept(spec);
    invoke(spec.statement());
  }

  /**
   * {@code update ... set ... where ...}: {@code op.update(users, rows -> rows.value("plan",
   * "basic").where("plan = ?", "free"))}. It locks each of the rows until its transaction ends; for
   * many of them there is {@link #backfill}. Its inverse is refused.
   *
   * @throws dev.limbeck.schema.SchemaException if it is not said which rows, or what they become
   */
  public void update(LightweightTable table, Consumer<UpdateSpec> rows) {
    UpdateSpec spec = new UpdateSpec(table);
    rows.accept(spec);
    invoke(spec.statement());
  }

  /**
   * {@code delete from ... where ...}: {@code op.delete(users, rows -> rows.where("plan = ?",
   * "free"))}. It locks each of the rows until its transaction ends. Its inverse is refused.
   *
   * @throws dev.limbeck.schema.SchemaException if it is not said which rows
   */
  public void delete(LightweightTable table, Consumer<DeleteSpec> rows) {
    DeleteSpec spec = new DeleteSpec(table);
    rows.accept(spec);
    invoke(spec.statement());
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
}
