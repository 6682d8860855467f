package dev.limbeck.execute;

import dev.limbeck.operation.JavaStep;
import dev.limbeck.operation.RunJava;
import java.sql.Statement;

/**
 * One statement or Java step.
 *
 * @param kind what it is, for messages: {@code statement} or {@code Java step}
 * @param text the whole SQL, or the Java step's name
 */
record Step(String kind, String text, JavaStep work) {

  private static final int SHORT = 200;

  // Without escape processing: JDBC would take {braces} in a user's SQL for its own.
  static Step sql(String sql) {
    return new Step(
        "statement",
        sql,
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
          }
        });
  }

  static Step java(RunJava operation) {
    return new Step(
        "Java step",
        operation.name(),
        connection -> operation.step().run(StepConnection.guarding(connection, operation.name())));
  }

  /** The text on one line, cut where it gets long. */
  String shortText() {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 3) + "...";
  }
}
