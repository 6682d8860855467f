package dev.limbeck.execute;

import static dev.limbeck.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Fleet;
import dev.limbeck.Limbeck;
import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import dev.limbeck.introspect.CountingConnection;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.FleetResult;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RevisionRun;
import dev.limbeck.progress.RunResult;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionIndex;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimbeckTest {

  /** The first revision. */
  @Revision(id = "a1", message = "Create users")
  public static final class CreateUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("users", table -> table.column("id", bigint()));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("users");
    }
  }

  /** The second revision, which says no way back. */
  @Revision(id = "b2", revises = "a1", message = "Create a sequence")
  static final class CreateSequence implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createSequence("s");
    }
  }

  /** Fails while it is asked what it does. */
  @Revision(id = "c3", revises = "a1")
  public static final class Broken implements Migration {
    @Override
    public void upgrade(Operations op) {
      throw new IllegalStateException("no");
    }
  }

  /** Cannot be made. */
  @Revision(id = "d4", revises = "a1")
  public static final class NeedsSomething implements Migration {
    NeedsSomething(String something) {
      assertThat(something).isNotNull();
    }

    @Override
    public void upgrade(Operations op) {}
  }

  private static final RevisionInfo FIRST = info("a1", CreateUsers.class);
  private static final RevisionInfo SECOND = info("b2", CreateSequence.class, "a1");

  private final List<URLClassLoader> loaders = new ArrayList<>();
  private Path folder;
  private ShadowDatabase database;

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = temporary;
    database = TestPostgres.database();
  }

  @AfterEach
  void close() throws IOException {
    for (URLClassLoader loader : loaders) {
      loader.close();
    }
    database.close();
  }

  @Test
  void upgradeFindsTheMigrationsOfAllModulesAndRunsThem() throws IOException {
    Limbeck limbeck = limbeck(List.of(FIRST), List.of(SECOND));

    RunResult ran = limbeck.upgrade();

    assertThat(ran.revisions()).extracting(RevisionRun::revision).containsExactly(FIRST, SECOND);
    assertThat(limbeck.upgrade().revisions()).isEmpty();
    assertThat(limbeck.applied()).extracting(AppliedRevision::id).containsExactly("a1", "b2");
    assertThat(limbeck.current()).extracting(AppliedRevision::id).containsExactly("b2");
    assertThat(limbeck.history()).extracting(HistoryEntry::id).containsExactly("a1", "b2");
    assertThat(limbeck.history().get(0).toolVersion()).matches("[0-9].*");
  }

  @Test
  void aFirstRevisionIsStampedBeforeItsClassIsThere() throws IOException {
    List<Operation> upgrade = Operations.collect(new CreateUsers()::upgrade);
    Limbeck nothingCompiled =
        Limbeck.configure(database.dataSource()).listener(new ProgressListener() {});

    nothingCompiled.stampFirst(FIRST, upgrade);

    assertThat(limbeck(List.of(FIRST)).upgrade().revisions()).isEmpty();
    assertThat(limbeck(List.of(FIRST)).verify().isGood()).isTrue();
    assertThatThrownBy(() -> nothingCompiled.stampFirst(SECOND, upgrade))
        .isInstanceOf(RefusedException.class)
        .hasMessage("The database has revisions already: a1. Nothing was written down.");
  }

  @Test
  void atHeadOneQueryIsAskedAndNoLockTaken() throws Exception {
    limbeck(List.of(FIRST, SECOND)).upgrade();
    try (Connection connection = database.connect()) {
      CountingConnection counting = new CountingConnection(connection);
      Limbeck atHead =
          Limbeck.configure(counting::connection).classLoader(loader(List.of(FIRST, SECOND)));

      assertThat(atHead.upgrade().isEmpty()).isTrue();

      assertThat(counting.statements()).isEqualTo(1);
    }
  }

  @Test
  void aRowTakenOutByHandIsNoticed() throws Exception {
    limbeck(List.of(FIRST, SECOND)).upgrade();
    try (Connection connection = database.connect()) {
      Rows.execute(connection, "delete from limbeck_revision where id = 'b2'");
      Rows.execute(connection, "drop sequence s");
    }

    assertThat(limbeck(List.of(FIRST, SECOND)).upgrade().revisions())
        .extracting(RevisionRun::revision)
        .containsExactly(SECOND);
  }

  @Test
  void aPlanSaysWhatWouldBeRunAndRunsNothing() throws IOException {
    Limbeck limbeck = limbeck(List.of(FIRST, SECOND));

    assertThat(limbeck.plan(Direction.UPGRADE, "+1").revisions()).containsExactly(FIRST);
    assertThat(limbeck.plan(Direction.DOWNGRADE, "base").revisions()).isEmpty();
    assertThat(limbeck.current()).isEmpty();
  }

  @Test
  void aMigrationWithoutAWayBackIsRefusedBeforeAnythingRuns() throws IOException {
    Limbeck limbeck = limbeck(List.of(FIRST, SECOND));
    limbeck.upgrade();

    assertThatThrownBy(() -> limbeck.downgrade("base"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("LimbeckTest$CreateSequence says no way back");
    assertThat(limbeck.applied()).hasSize(2);
  }

  @Test
  void aPoolOfOneIsEnough() throws IOException {
    Semaphore pool = new Semaphore(1);
    Limbeck limbeck =
        Limbeck.configure(() -> pooled(pool)).classLoader(loader(List.of(FIRST, SECOND)));

    limbeck.upgrade();

    assertThat(limbeck.current()).hasSize(1);
    assertThat(limbeck.downgrade("b2").revisions()).isEmpty();
  }

  @Test
  void withoutAnIndexThereAreNoMigrations() {
    Limbeck limbeck =
        Limbeck.configure(database.dataSource()).classLoader(ClassLoader.getPlatformClassLoader());

    assertThatThrownBy(limbeck::upgrade)
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(
            "There are no migrations: the class path has no META-INF/limbeck/revisions");
  }

  @Test
  void aClassThatDoesNotFitTheIndexIsRefused() throws IOException {
    refused(new RevisionInfo("x", List.of(), List.of(), List.of(), "", "gone.Gone"))
        .hasMessage(
            "The class of revision x, gone.Gone, is not on the class path;"
                + " compile the migrations again.");
    refused(info("x", CreateUsers.class))
        .hasMessage(
            "dev.limbeck.execute.LimbeckTest$CreateUsers is not revision x any more;"
                + " compile the migrations again.");
    refused(info("d4", NeedsSomething.class))
        .hasMessageEndingWith("it needs to be a public class whose constructor takes nothing.");
    refused(info("c3", Broken.class))
        .hasMessage(
            "upgrade of revision c3 failed before anything was run, in"
                + " dev.limbeck.execute.LimbeckTest$Broken: java.lang.IllegalStateException: no");
  }

  @Test
  void aSchemaForEachTenantIsUpgradedInOneCallAndAFailureKeepsNobodyElse() throws Exception {
    List<String> tenants = List.of("north", "east", "south", "west", "up");
    try (Connection connection = database.connect()) {
      for (String tenant : tenants) {
        Rows.execute(connection, "create schema " + tenant);
      }
      Rows.execute(connection, "create sequence south.s");
      Fleet fleet =
          Fleet.ofSchemas(limbeck(List.of(FIRST, SECOND)).listener(new Silent()), tenants)
              .parallel(3);

      FleetResult first = fleet.upgrade();

      assertThat(first.done().keySet()).containsExactly("north", "east", "west", "up");
      assertThat(first.failed().keySet()).containsExactly("south");
      assertThatThrownBy(first::requireAllDone)
          .isInstanceOf(LimbeckException.class)
          .hasMessageStartingWith(
              "1 of 5 failed; the others are done, and running it again goes on with these:\nsouth:"
                  + " Revision b2");
      Rows.execute(connection, "drop sequence south.s");

      FleetResult second = fleet.upgrade().requireAllDone();

      assertThat(second.done().values())
          .extracting(result -> result.revisions().size())
          .containsExactly(0, 0, 1, 0, 0);
    }
  }

  @Test
  void aReactiveApplicationDoesNotBlock() throws Exception {
    String url = database.url().replace("jdbc:", "r2dbc:pool:") + "&maxSize=10";
    String user = database.url().replaceAll(".*user=([^&]*).*", "$1");
    String password = database.url().replaceAll(".*password=([^&]*).*", "$1");
    Limbeck limbeck = Limbeck.configure(url, user, password).classLoader(loader(List.of(FIRST)));

    RunResult ran = limbeck.upgradeAsync().toCompletableFuture().get(1, TimeUnit.MINUTES);

    assertThat(ran.revisions()).extracting(RevisionRun::revision).containsExactly(FIRST);
    assertThat(limbeck.downgradeAsync("nowhere").toCompletableFuture())
        .failsWithin(Duration.ofMinutes(1))
        .withThrowableThat()
        .withCauseInstanceOf(RefusedException.class);
  }

  /** Nobody needs to read it. */
  private static final class Silent implements ProgressListener {}

  @Test
  void aDatabaseThatCannotBeReachedIsTold() throws IOException {
    Limbeck limbeck =
        Limbeck.configure(
                () -> {
                  throw new SQLException("no way");
                })
            .classLoader(loader(List.of(FIRST)));

    assertThatThrownBy(limbeck::upgrade)
        .isInstanceOf(LimbeckException.class)
        .hasMessage("The database says: no way");
  }

  private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      RevisionInfo revision) throws IOException {
    Limbeck limbeck = limbeck(List.of(revision));
    return assertThatThrownBy(limbeck::upgrade).isInstanceOf(RefusedException.class);
  }

  @SafeVarargs
  private Limbeck limbeck(List<RevisionInfo>... modules) throws IOException {
    return Limbeck.configure(database.dataSource()).classLoader(loader(modules));
  }

  @SafeVarargs
  private ClassLoader loader(List<RevisionInfo>... modules) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (List<RevisionInfo> module : modules) {
      Path root = Files.createTempDirectory(folder, "module");
      Path index = root.resolve(RevisionIndex.PATH);
      Files.createDirectories(index.getParent());
      Files.writeString(index, RevisionIndex.write(module));
      urls.add(root.toUri().toURL());
    }
    URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), LimbeckTest.class.getClassLoader());
    loaders.add(loader);
    return loader;
  }

  // Another connection while one is out would wait for ever in a pool of one; here it fails.
  private Connection pooled(Semaphore pool) throws SQLException {
    if (!pool.tryAcquire()) {
      throw new SQLException("The pool is empty.");
    }
    Connection connection = database.connect();
    return (Connection)
        java.lang.reflect.Proxy.newProxyInstance(
            LimbeckTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                pool.release();
              }
              return method.invoke(connection, arguments);
            });
  }

  private static RevisionInfo info(String id, Class<?> type, String... parents) {
    Revision revision = type.getAnnotation(Revision.class);
    String message = revision == null ? "" : revision.message();
    return new RevisionInfo(id, List.of(parents), List.of(), List.of(), message, type.getName());
  }
}
