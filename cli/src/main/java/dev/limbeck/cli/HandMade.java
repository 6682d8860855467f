package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.Drift;
import dev.limbeck.diff.Reconciliation;
import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.introspect.Introspector;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.progress.ScriptLine;
import dev.limbeck.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What differs in a database from what its migrations made of it.
 *
 * @param settling what would make it so again
 * @param added what is there that no migration made
 */
record HandMade(List<Operation> settling, List<Drift> added) {

  static HandMade of(SchemaAt expected, Database database, Shadow shadow) {
    List<String> namespaces = List.copyOf(Model.namespaces(expected.operations()));
    try (Connection connection = database.connect()) {
      Schema live = Introspector.read(connection, namespaces).schema();
      Schema before = Alignment.align(expected.schema(), live, shadow);
      Reconciliation wanted =
          Reconciliation.of(expected.schema(), expected.schema(), before, shadow, Unknown.KEEP);
      return new HandMade(Differ.between(before, wanted.after()), wanted.drift());
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s cannot be read: %s".formatted(database.url().shown(), e.getMessage()), e);
    }
  }

  /** Whether nothing does; what somebody added beside is nobody's fault. */
  boolean isEmpty() {
    return settling.isEmpty();
  }

  void report(Console console) {
    if (!settling.isEmpty()) {
      Report.steps(
          console,
          "It is not what the migrations make. To settle it, a migration would:",
          settling);
      console.print("In SQL:");
      PostgreSql dialect = new PostgreSql();
      for (Operation operation : settling) {
        for (Statement statement : dialect.statements(operation)) {
          console.print(ScriptLine.terminated(statement.sql()).indent(2).stripTrailing());
        }
      }
    }
    if (!added.isEmpty()) {
      console.print("Besides, in the database but made by no migration; it is left alone:");
      added.forEach(found -> console.print("  " + found.description()));
    }
  }
}
