package dev.limbeck;

import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.IfNeeded;
import dev.limbeck.operation.JavaStep;
import dev.limbeck.operation.Operation;
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
 * <p>A table, sequence or type is named {@code orders}, or {@code sales.orders} where it is not in
 * the default schema. Names are exact: {@code Orders} is not {@code orders}.
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
        StorageOperations {

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
