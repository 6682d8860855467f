package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.MigrationClasses;
import dev.limbeck.diff.Alignment;
import dev.limbeck.introspect.Introspector;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The schema that some of the migrations lead to, and the operations that do: folded in memory, or,
 * where raw SQL or a Java step does not say what it does, read from a private PostgreSQL.
 */
record SchemaAt(Schema schema, List<Operation> operations) {

  /** After these revisions. */
  static SchemaAt of(CompiledClasses classes, Set<String> ids, Shadow shadow) {
    MigrationClasses migrations = new MigrationClasses(classes.loader());
    RevisionGraph graph = RevisionGraph.of(migrations.revisions());
    List<RevisionInfo> revisions =
        graph.revisions().stream().filter(it -> ids.contains(it.id())).toList();
    List<Operation> operations = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      operations.addAll(migrations.operations(revision, Direction.UPGRADE));
    }
    Schema known = Schema.EMPTY;
    boolean exact = operations.stream().allMatch(Operation::effectIsKnown);
    for (Operation operation : operations) {
      try {
        known = operation.apply(known);
      } catch (SchemaException beyondWhatIsKnown) {
        exact = false;
      }
    }
    return exact
        ? new SchemaAt(known, operations)
        : new SchemaAt(
            Alignment.align(known, onShadow(classes, graph, ids, operations, shadow), shadow),
            operations);
  }

  private static Schema onShadow(
      CompiledClasses classes,
      RevisionGraph graph,
      Set<String> ids,
      List<Operation> operations,
      Shadow shadow) {
    try (ShadowDatabase database = shadow.database();
        Connection connection = database.connect()) {
      Limbeck limbeck =
          Limbeck.configure(database.dataSource())
              .classLoader(classes.loader())
              .listener(new ProgressListener() {});
      for (RevisionInfo revision : graph.revisions()) {
        if (ids.contains(revision.id())) {
          limbeck.upgrade(revision.id());
        }
      }
      List<String> namespaces = List.copyOf(Model.namespaces(operations));
      return Introspector.read(connection, namespaces).schema();
    } catch (SQLException e) {
      throw new LimbeckException("A private PostgreSQL cannot be read: " + e.getMessage(), e);
    }
  }
}
