package dev.limbeck.execute;

import dev.limbeck.IrreversibleMigrationException;
import dev.limbeck.Operations;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A line of revisions written in a test, and short ways to run them. */
final class Scripts implements RevisionOperations {

  private final List<RevisionInfo> revisions = new ArrayList<>();
  private final Map<String, Consumer<Operations>> upgrades = new HashMap<>();
  private final Map<String, Consumer<Operations>> downgrades = new HashMap<>();
  private final ExecutionSettings settings;

  Scripts() {
    this(new ExecutionSettings(Optional.empty(), Duration.ofSeconds(30), "test"));
  }

  Scripts(ExecutionSettings settings) {
    this.settings = settings;
  }

  /** Adds a revision after the one before. */
  Scripts then(String id, Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
    List<String> parents =
        revisions.isEmpty() ? List.of() : List.of(revisions.get(revisions.size() - 1).id());
    revisions.add(
        new RevisionInfo(id, parents, List.of(), List.of(), "Do " + id, "migrations." + id));
    upgrades.put(id, upgrade);
    downgrades.put(id, downgrade);
    return this;
  }

  Scripts then(String id, Consumer<Operations> upgrade) {
    return then(
        id,
        upgrade,
        op -> {
          throw new IrreversibleMigrationException(id + " cannot be undone");
        });
  }

  @Override
  public List<Operation> of(RevisionInfo revision, Direction direction) {
    Map<String, Consumer<Operations>> scripts =
        direction == Direction.UPGRADE ? upgrades : downgrades;
    Consumer<Operations> script = scripts.get(revision.id());
    if (script == null) {
      throw new IllegalStateException("No script for " + revision.id());
    }
    return Operations.collect(script);
  }

  List<String> upgrade(Connection connection, String target) throws SQLException {
    return upgrade(connection, target, new ProgressListener() {});
  }

  List<String> upgrade(Connection connection, String target, ProgressListener listener)
      throws SQLException {
    RevisionGraph graph = RevisionGraph.of(revisions);
    return ids(
        executor().run(connection, it -> RevisionPlan.upgrade(graph, it, target), this, listener));
  }

  List<String> downgrade(Connection connection, String target) throws SQLException {
    RevisionGraph graph = RevisionGraph.of(revisions);
    return ids(
        executor()
            .run(
                connection,
                it -> RevisionPlan.downgrade(graph, it, target),
                this,
                new ProgressListener() {}));
  }

  Executor executor() {
    return new Executor(new PostgreSql(), settings);
  }

  private static List<String> ids(RevisionPlan plan) {
    return plan.revisions().stream().map(RevisionInfo::id).toList();
  }
}
