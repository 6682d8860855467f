package dev.limbeck.introspect;

import dev.limbeck.problem.LimbeckException;
import java.sql.Connection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * The discovery of tables, on its way in a thread of its own. SchemaCrawler sorts what it found for
 * longer than it asks for it, and meanwhile the same connection is asked the rest; the driver lets
 * one statement run after the other.
 */
final class Discovery implements AutoCloseable {

  private final CompletableFuture<SortedSet<Long>> tables;

  private Discovery(CompletableFuture<SortedSet<Long>> tables) {
    this.tables = tables;
  }

  static Discovery start(Connection connection, Namespaces namespaces, OwnTables own) {
    return new Discovery(
        CompletableFuture.supplyAsync(
            () -> TableDiscovery.oids(connection, namespaces, own), Discovery::run));
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "discovery");
    thread.setDaemon(true);
    thread.start();
  }

  /** Throws if it found other tables than these. */
  void requireSame(List<RelationRow> relations) {
    SortedSet<Long> read =
        relations.stream().map(RelationRow::oid).collect(Collectors.toCollection(TreeSet::new));
    SortedSet<Long> discovered = discovered();
    if (!read.equals(discovered)) {
      throw new LimbeckException(
          "SchemaCrawler found %d tables where the catalogue holds %d; run it again when nobody"
                  .formatted(discovered.size(), read.size())
              + " else changes the database.");
    }
  }

  private SortedSet<Long> discovered() {
    try {
      return tables.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException problem ? problem : e;
    }
  }

  /** Waits until it no longer uses the connection. */
  @Override
  public void close() {
    tables.handle((found, problem) -> found).join();
  }
}
