package dev.limbeck;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.execute.Arrival;
import dev.limbeck.execute.ExecutionSettings;
import dev.limbeck.execute.Executor;
import dev.limbeck.execute.OfflineScript;
import dev.limbeck.execute.RunRequest;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RunResult;
import dev.limbeck.progress.Script;
import dev.limbeck.progress.ScriptOption;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import dev.limbeck.revision.RevisionWords;
import dev.limbeck.revision.StampPlan;
import dev.limbeck.revision.Verification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;

/**
 * Brings a database to a revision: {@code Limbeck.configure(dataSource).upgrade()}.
 *
 * <p>Only one run at a time works on a schema; another waits for it and then does what is left. A
 * revision is applied whole or not at all, or its journal tells the next run where to go on. Each
 * method opens one connection and closes it, so a pool of one is enough, but for a backfill in
 * parallel. A {@code Limbeck} never changes: each option gives another one.
 */
public final class Limbeck {

  private final ConnectionSource connections;
  private final ClassLoader classLoader;
  private final ExecutionSettings settings;
  private final ProgressListener listener;

  private Limbeck(
      ConnectionSource connections,
      ClassLoader classLoader,
      ExecutionSettings settings,
      ProgressListener listener) {
    this.connections = connections;
    this.classLoader = classLoader;
    this.settings = settings;
    this.listener = listener;
  }

  /** Works on the database that the data source leads to. */
  public static Limbeck configure(DataSource dataSource) {
    return configure((ConnectionSource) dataSource::getConnection);
  }

  /**
   * Works on the database of a URL, over JDBC; PostgreSQL's driver has to be on the class path.
   *
   * @param url {@code jdbc:postgresql://host/name}, {@code postgresql://user:password@host/name},
   *     or the {@code r2dbc:} URL of a reactive application
   * @throws dev.limbeck.problem.RefusedException if it is no URL of PostgreSQL's
   */
  public static Limbeck configure(String url) {
    DatabaseUrl address = DatabaseUrl.parse(url);
    return configure(address, address.user(), address.password());
  }

  /**
   * The same with user and password apart.
   *
   * @throws dev.limbeck.problem.RefusedException if it is no URL of PostgreSQL's
   */
  public static Limbeck configure(String url, String user, String password) {
    return configure(DatabaseUrl.parse(url), Optional.of(user), Optional.of(password));
  }

  private static Limbeck configure(
      DatabaseUrl address, Optional<String> user, Optional<String> password) {
    Properties properties = new Properties();
    user.ifPresent(it -> properties.put("user", it));
    password.ifPresent(it -> properties.put("password", it));
    return configure(
        (ConnectionSource) () -> DriverManager.getConnection(address.jdbc(), properties));
  }

  /** Works on the database that the source leads to. */
  public static Limbeck configure(ConnectionSource connections) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader classLoader = context == null ? Limbeck.class.getClassLoader() : context;
    return new Limbeck(
        connections,
        classLoader,
        ExecutionSettings.usual(RuntimeVersion.number()),
        new LoggingListener());
  }

  /**
   * Where tables without a schema in their name belong, Limbeck's own among them; the connection's
   * current schema unless said. It must exist.
   */
  public Limbeck schema(String name) {
    return with(settings.withSchema(name));
  }

  /** Where the migrations are found; the thread's context class loader unless said. */
  public Limbeck classLoader(ClassLoader loader) {
    return new Limbeck(connections, loader, settings, listener);
  }

  /** How long to wait for another run to end; ten minutes unless said. */
  public Limbeck runnerTimeout(Duration timeout) {
    return with(settings.withRunnerTimeout(timeout));
  }

  /**
   * How long a statement in a transaction waits for a lock, half a second unless said, zero for no
   * end. One that waits for a strong lock keeps everybody waiting who comes after it, so the
   * transaction is rolled back and tried again, for as long as {@link #lockPatience} says. A Java
   * step in it is run again too.
   */
  public Limbeck lockTimeout(Duration timeout) {
    return with(settings.withLimits(settings.limits().withLock(timeout)));
  }

  /**
   * For how long a transaction that did not get its locks is tried again; ten minutes unless said.
   */
  public Limbeck lockPatience(Duration patience) {
    return with(settings.withLimits(settings.limits().withPatience(patience)));
  }

  /**
   * How long a statement in a transaction may run; what the connection says unless said. It does
   * not hold for statements outside transactions, which would be left half done.
   */
  public Limbeck statementTimeout(Duration timeout) {
    return with(settings.withLimits(settings.limits().withStatement(timeout)));
  }

  /** How much is one transaction; each migration unless said. */
  public Limbeck transactions(Transactions transactions) {
    return with(settings.withTransactions(transactions));
  }

  /**
   * Whether a pooler stands between here and PostgreSQL; found out unless said. Of a pooler that
   * keeps a session for each client say {@link Pooling#SESSION}.
   */
  public Limbeck pooling(Pooling kind) {
    return with(settings.withPooling(kind));
  }

  /** Who is told what happens; the log {@code dev.limbeck} unless said. */
  public Limbeck listener(ProgressListener progress) {
    return new Limbeck(connections, classLoader, settings, progress);
  }

  private Limbeck with(ExecutionSettings other) {
    return new Limbeck(connections, classLoader, other, listener);
  }

  /** Runs everything that is not applied yet. */
  public RunResult upgrade() {
    return upgrade("head");
  }

  /**
   * Runs what is not applied yet up to a target.
   *
   * @param target a revision id, the start of one, a label, {@code head}, {@code heads}, {@code +2}
   *     for the next two, {@code ab12+1}; or on a branch, such as {@code billing@head}
   * @return what was run
   * @throws dev.limbeck.problem.RefusedException if nothing was run, for the reason it gives
   * @throws MigrationFailedException if a revision failed
   */
  public RunResult upgrade(String target) {
    return run(Direction.UPGRADE, target);
  }

  /**
   * Takes back what is applied above a target.
   *
   * @param target a revision id, the start of one, a label, {@code base}, {@code -2} for the last
   *     two, {@code ab12-1}; or on a branch, such as {@code billing@base}
   * @return what was taken back
   * @throws dev.limbeck.problem.RefusedException if nothing was run, for the reason it gives
   * @throws MigrationFailedException if a revision failed
   */
  public RunResult downgrade(String target) {
    return run(Direction.DOWNGRADE, target);
  }

  /**
   * Waits until the database has all revisions of the class path, which somebody else applies, and
   * applies nothing itself. A database that is not up yet is waited for too. What it has besides
   * does not matter.
   *
   * @throws dev.limbeck.progress.NotAppliedException if it does not have them in time
   */
  public void awaitHead(Duration timeout) {
    arrival().await(revisions().revisions(), timeout);
  }

  /**
   * The same, up to a target: a revision id, the start of one, or a head.
   *
   * @throws dev.limbeck.problem.RefusedException if the target counts from where the database is
   */
  public void awaitRevision(String target, Duration timeout) {
    if (target.startsWith("+") || target.startsWith("-")) {
      throw new RefusedException(
          target + " counts from where the database is; name the revision that is waited for.");
    }
    arrival().await(RevisionPlan.upgrade(revisions(), Set.of(), target).revisions(), timeout);
  }

  /**
   * Writes down that the database is at some places, and runs nothing: for a database whose schema
   * was made in another way.
   *
   * @param words one place for each branch that is meant
   * @return what was written down
   * @throws dev.limbeck.problem.RefusedException if nothing was, for the reason it gives
   */
  public StampPlan stamp(List<String> words) {
    return stamp(words, false);
  }

  /**
   * The same after everything that is applied was forgotten, also what the class path does not
   * know.
   */
  public StampPlan stampPurging(List<String> words) {
    return stamp(words, true);
  }

  /** What {@link #stamp} would write down now. */
  public StampPlan stampPlan(List<String> words) {
    return StampPlan.of(revisions(), ids(applied()), words);
  }

  /**
   * Writes down that a database is at its first revision, and runs nothing: for a tool that has
   * just written that revision from what the database holds, so that nobody compiled it yet.
   *
   * @param upgrade what the revision does, whose fingerprint becomes its checksum
   * @throws dev.limbeck.problem.RefusedException if the database has a revision already
   */
  public void stampFirst(RevisionInfo revision, List<Operation> upgrade) {
    FirstRequest request = new FirstRequest(revision, upgrade);
    connected(connection -> executor().stamp(connection, request, false, request::stamp, listener));
  }

  private StampPlan stamp(List<String> words, boolean purge) {
    RevisionGraph graph = revisions();
    RunRequest request = request(Direction.UPGRADE, "heads");
    return connected(
        connection ->
            executor()
                .stamp(
                    connection,
                    request,
                    purge,
                    applied -> StampPlan.of(graph, applied, words),
                    listener));
  }

  /**
   * Makes Limbeck's own tables, and nothing else.
   *
   * @return whether they were not there
   */
  public boolean ensureVersion() {
    return connected(connection -> executor().ensureTables(connection, listener));
  }

  /**
   * {@link #upgrade()} on a thread of its own, for an application that must not block the one that
   * it is on. The stage fails with what {@code upgrade} throws.
   */
  public CompletionStage<RunResult> upgradeAsync() {
    return upgradeAsync("head");
  }

  /** {@link #upgrade(String)} on a thread of its own. */
  public CompletionStage<RunResult> upgradeAsync(String target) {
    return CompletableFuture.supplyAsync(() -> upgrade(target), Limbeck::onItsOwnThread);
  }

  /** {@link #downgrade(String)} on a thread of its own. */
  public CompletionStage<RunResult> downgradeAsync(String target) {
    return CompletableFuture.supplyAsync(() -> downgrade(target), Limbeck::onItsOwnThread);
  }

  // No daemon: a JVM does not end in the middle of a migration.
  private static void onItsOwnThread(Runnable task) {
    new Thread(task, "limbeck").start();
  }

  /** What {@link #upgrade(String)} or {@link #downgrade(String)} would run now. */
  public RevisionPlan plan(Direction direction, String target) {
    return request(direction, target).plan(ids(applied()));
  }

  /** The same with each statement, in the transactions in which it would be run. */
  public List<PlannedRevision> preview(Direction direction, String target) {
    RunRequest request = request(direction, target);
    return connected(connection -> executor().preview(connection, request));
  }

  /**
   * A run as SQL for somebody else to run; no database is asked.
   *
   * @param from where the database is: a word for a revision, or {@code base}
   * @param target as for {@link #upgrade(String)} or {@link #downgrade(String)}
   * @throws dev.limbeck.problem.RefusedException if there is no way, or a Java step is on it that
   *     is not to be left as a comment
   */
  public Script script(Direction direction, String from, String target, ScriptOption... options) {
    RevisionGraph graph = revisions();
    Set<String> applied = new TreeSet<>();
    graph
        .upTo(RevisionWords.revisions(graph, Set.of(), from))
        .forEach(revision -> applied.add(revision.id()));
    return new OfflineScript(
            request(direction, target), new PostgreSql(), settings, Set.of(options))
        .from(applied);
  }

  /** The revision that an earlier run was cut off in. */
  public Optional<HalfDone> halfDone() {
    return connected(connection -> executor().halfDone(connection));
  }

  /**
   * What an {@link #upgrade()} would do of a half-done revision, or a downgrade if it was begun as
   * one. No database is asked; the step that was under way may turn out to be done.
   *
   * @throws dev.limbeck.problem.RefusedException if the class path does not have the revision, or a
   *     step that was begun has changed since
   */
  public PlannedRevision rest(HalfDone halfDone) {
    return executor().rest(request(Direction.UPGRADE, "head"), halfDone);
  }

  /**
   * Believes what a person says about the revision that is half done, and runs nothing of it.
   *
   * @return what was half done; empty if nothing is
   * @throws dev.limbeck.problem.RefusedException if the class path does not have it
   */
  public Optional<HalfDone> settle(Settlement settlement) {
    RunRequest request = request(Direction.UPGRADE, "head");
    return connected(connection -> executor().settle(connection, request, settlement, listener));
  }

  /**
   * Compares the revisions that the database has with those on the class path. That the schema is
   * still what they made of it is another question: {@code limbeck verify} answers both.
   */
  public Verification verify() {
    MigrationClasses classes = new MigrationClasses(classLoader);
    return RevisionVerification.of(revisions(), applied(), halfDone(), classes);
  }

  /** The revisions on the class path. */
  public RevisionGraph revisions() {
    return RevisionGraph.of(new MigrationClasses(classLoader).revisions());
  }

  /** The revisions that are applied, sorted by id. */
  public List<AppliedRevision> applied() {
    return connected(connection -> executor().applied(connection));
  }

  /**
   * Where the database is: the applied revisions that no other applied one comes after. A revision
   * that the class path does not know is among them, because nothing is known of it.
   */
  public List<AppliedRevision> current() {
    List<AppliedRevision> applied = applied();
    if (applied.isEmpty()) {
      return applied;
    }
    RevisionGraph graph = revisions();
    Set<String> ids = ids(applied);
    Set<RevisionInfo> tips = Set.copyOf(graph.tips(ids));
    return applied.stream()
        .filter(it -> graph.find(it.id()).map(tips::contains).orElse(true))
        .toList();
  }

  /** Everything that was ever run on the database, the oldest first. */
  public List<HistoryEntry> history() {
    return connected(connection -> executor().history(connection));
  }

  private RunResult run(Direction direction, String target) {
    RunRequest request = request(direction, target);
    return connected(connection -> executor().run(connection, request, listener));
  }

  private RunRequest request(Direction direction, String target) {
    return new TargetRequest(new MigrationClasses(classLoader), direction, target);
  }

  private Arrival arrival() {
    return new Arrival(connections, new PostgreSql(), settings, listener);
  }

  private Executor executor() {
    return new Executor(new PostgreSql(), settings, connections);
  }

  private <T> T connected(Work<T> work) {
    try (Connection connection = connections.connect()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new LimbeckException("The database says: " + e.getMessage(), e);
    }
  }

  private static Set<String> ids(Collection<AppliedRevision> applied) {
    Set<String> ids = new TreeSet<>();
    applied.forEach(revision -> ids.add(revision.id()));
    return ids;
  }

  /** Something done on a connection. */
  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
