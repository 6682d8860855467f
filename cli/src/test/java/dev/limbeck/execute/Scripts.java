package dev.limbeck.execute;

import dev.limbeck.ConnectionSource;
import dev.limbeck.IrreversibleMigrationException;
import dev.limbeck.Operations;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RunResult;
import dev.limbeck.progress.ScriptOption;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A line of revisions written in a test, and short ways to run them. */
public final class Scripts {

  static final ExecutionSettings SETTINGS =
      ExecutionSettings.usual("test").withRunnerTimeout(Duration.ofSeconds(30));

  private final List<RevisionInfo> revisions = new ArrayList<>();
  private final Map<String, Supplier<List<Operation>>> upgrades = new HashMap<>();
  private final Map<String, Supplier<List<Operation>>> downgrades = new HashMap<>();
  private final ExecutionSettings settings;
  private Optional<ConnectionSource> connections = Optional.empty();

  public Scripts() {
    this(SETTINGS);
  }

  Scripts(ExecutionSettings settings) {
    this.settings = settings;
  }

  /** Has runs open more connections where they go in parallel. */
  Scripts over(ConnectionSource source) {
    connections = Optional.of(source);
    return this;
  }

  /** Adds a revision after the one before. */
  Scripts then(String id, Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
    List<String> parents =
        revisions.isEmpty() ? List.of() : List.of(revisions.get(revisions.size() - 1).id());
    revisions.add(
        new RevisionInfo(id, parents, List.of(), List.of(), "Do " + id, "migrations." + id));
    upgrades.put(id, () -> Operations.collect(upgrade));
    downgrades.put(id, () -> Operations.collect(downgrade));
    return this;
  }

  /** Adds a revision of these operations, without a way back. */
  Scripts thenAll(String id, List<Operation> operations) {
    then(id, op -> {});
    upgrades.put(id, () -> operations);
    return this;
  }

  /** Adds a revision of these operations. */
  public Scripts thenAll(String id, List<Operation> upgrade, List<Operation> downgrade) {
    then(id, op -> {});
    upgrades.put(id, () -> upgrade);
    downgrades.put(id, () -> downgrade);
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

  List<Operation> operations(RevisionInfo revision, Direction direction) {
    Supplier<List<Operation>> script =
        (direction == Direction.UPGRADE ? upgrades : downgrades).get(revision.id());
    if (script == null) {
      throw new IllegalStateException("No script for " + revision.id());
    }
    return script.get();
  }

  List<String> upgrade(Connection connection, String target) throws SQLException {
    return upgrade(connection, target, new ProgressListener() {});
  }

  List<String> upgrade(Connection connection, String target, ProgressListener listener)
      throws SQLException {
    return ids(executor().run(connection, new Request(Direction.UPGRADE, target), listener));
  }

  List<String> downgrade(Connection connection, String target) throws SQLException {
    return downgrade(connection, target, new ProgressListener() {});
  }

  List<String> downgrade(Connection connection, String target, ProgressListener listener)
      throws SQLException {
    return ids(executor().run(connection, new Request(Direction.DOWNGRADE, target), listener));
  }

  /** A script of all upgrades from base. */
  String offline(ScriptOption... options) {
    return offline(Direction.UPGRADE, Set.of(), "head", options);
  }

  /** A script from where some revisions are applied. */
  public String offline(
      Direction direction, Set<String> applied, String target, ScriptOption... options) {
    return String.join("\n", offlineLines(direction, applied, target, options)) + "\n";
  }

  List<String> offlineLines(
      Direction direction, Set<String> applied, String target, ScriptOption... options) {
    OfflineScript script =
        new OfflineScript(
            new Request(direction, target), new PostgreSql(), settings, Set.of(options));
    return script.from(applied).lines();
  }

  Executor executor() {
    return connections
        .map(source -> new Executor(new PostgreSql(), settings, source))
        .orElseGet(() -> new Executor(new PostgreSql(), settings));
  }

  private static List<String> ids(RunResult result) {
    return result.revisions().stream().map(run -> run.revision().id()).toList();
  }

  /** Asks for a run of these revisions. */
  private final class Request implements RunRequest {

    private final RevisionGraph graph = RevisionGraph.of(revisions);
    private final Direction direction;
    private final String target;

    Request(Direction direction, String target) {
      this.direction = direction;
      this.target = target;
    }

    @Override
    public Direction direction() {
      return direction;
    }

    @Override
    public RevisionPlan plan(Set<String> applied) {
      return direction == Direction.UPGRADE
          ? RevisionPlan.upgrade(graph, applied, target)
          : RevisionPlan.downgrade(graph, applied, target);
    }

    @Override
    public List<RevisionInfo> inOrder(Set<String> ids) {
      return graph.revisions().stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<Operation> operations(RevisionInfo revision, Direction way) {
      return Scripts.this.operations(revision, way);
    }
  }
}
