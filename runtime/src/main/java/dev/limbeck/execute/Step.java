package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Placement;
import dev.limbeck.dialect.Settling;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.Fingerprint;
import dev.limbeck.operation.JavaStep;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RunJava;
import dev.limbeck.operation.SqlLine;
import java.sql.Statement;
import java.util.Optional;

/**
 * One statement or Java step of a revision.
 *
 * @param number its place in the revision, the first is 1
 * @param operation what it belongs to
 * @param group the place of that operation in the revision
 * @param kind what it is, for messages: {@code statement}, {@code Java step}, {@code bulk insert}
 *     or {@code backfill}
 * @param text the whole SQL, or the Java step's name
 * @param settling how to find out what it came to; empty where nothing can tell
 */
record Step(
    int number,
    Operation operation,
    int group,
    String kind,
    String text,
    Placement placement,
    Optional<Settling> settling,
    JavaStep work) {

  private static final int SHORT = 200;

  // Without escape processing: JDBC would take {braces} in a user's SQL for its own.
  static Step sql(
      int number, Operation operation, int group, dev.limbeck.dialect.Statement statement) {
    return new Step(
        number,
        operation,
        group,
        "statement",
        statement.sql(),
        statement.placement(),
        statement.settling(),
        connection -> {
          try (Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
          }
        });
  }

  static Step java(int number, RunJava operation, int group) {
    return new Step(
        number,
        operation,
        group,
        "Java step",
        operation.name(),
        operation.outsideTransaction() ? Placement.OUTSIDE : Placement.TOGETHER,
        Optional.empty(),
        operation.outsideTransaction()
            ? connection -> StepConnection.runOutside(operation, connection)
            : connection -> StepConnection.runInside(operation, connection));
  }

  /**
   * A backfill.
   *
   * @param text the SQL that does all of it at once, or what a person is told of it
   */
  static Step backfill(int number, Backfill operation, int group, String text) {
    return new Step(
        number,
        operation,
        group,
        "backfill",
        text,
        Placement.IN_BATCHES,
        Optional.empty(),
        connection -> {
          throw new IllegalStateException("A backfill runs batch by batch.");
        });
  }

  /** A bulk insert, whose text is the SQL of its rows, or what a person is told of it. */
  static Step bulkInsert(int number, BulkInsert operation, int group, Dialect dialect) {
    String text =
        dialect.statements(operation).stream()
            .map(dev.limbeck.dialect.Statement::sql)
            .findFirst()
            .orElseGet(operation::describe);
    return new Step(
        number,
        operation,
        group,
        "bulk insert",
        text,
        Placement.TOGETHER,
        Optional.empty(),
        connection -> new BulkInsertRunner(connection, operation, dialect).run());
  }

  /** What a backfill does. */
  Optional<Backfill> backfill() {
    return operation instanceof Backfill backfill ? Optional.of(backfill) : Optional.empty();
  }

  /** Whether it is Java, which no script can say. */
  boolean isJava() {
    return operation instanceof RunJava
        || backfill().filter(it -> !it.isSql()).isPresent()
        || (operation instanceof BulkInsert insert && insert.supply().isPresent());
  }

  /** For messages, such as {@code statement 3 of 7}. */
  String title(PreparedRevision prepared) {
    return "%s %d of %d".formatted(kind, number, prepared.steps().size());
  }

  /** The text as a plan or a script shows it. */
  String shownText() {
    return placement == Placement.IN_BATCHES && !isJava()
        ? "-- a run does this in batches along a unique key, each a transaction of its own%s:\n%s"
            .formatted(backfill().map(Step::atATime).orElse(""), text)
        : text;
  }

  private static String atATime(Backfill backfill) {
    int workers = backfill.pace().workers();
    return workers == 1 ? "" : ", " + workers + " at a time";
  }

  /** What the journal knows it by. */
  String fingerprint() {
    return Fingerprint.sha256(kind + "\n" + text);
  }

  /** The text on one line, cut where it gets long. */
  String shortText() {
    return shortened(text);
  }

  static String shortened(String text) {
    return SqlLine.of(text, SHORT);
  }
}
