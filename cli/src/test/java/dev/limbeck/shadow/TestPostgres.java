package dev.limbeck.shadow;

/** One private PostgreSQL for all tests of a JVM, and a database of its own for each test. */
public final class TestPostgres {

  private TestPostgres() {}

  /** Makes a fresh, empty database in a few milliseconds; whoever asks for it closes it. */
  public static ShadowDatabase database() {
    return Cluster.RUNNING.createDatabase();
  }

  /** Started when the first test asks for it. */
  private static final class Cluster {

    private static final ShadowPostgres RUNNING = start();

    private static ShadowPostgres start() {
      ShadowPostgres postgres = ShadowPostgres.start();
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "test-postgres"));
      return postgres;
    }
  }
}
