package dev.limbeck;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.progress.FleetResult;
import dev.limbeck.progress.RunResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Many databases, or a schema for each tenant, brought to a revision in one call: {@code
 * Fleet.ofSchemas(limbeck, tenants).parallel(4).upgrade()}.
 *
 * <p>One that fails keeps no other from going on; the result tells which. Calling it again goes on
 * with those, for where everything is applied already it costs one query. A {@code Fleet} never
 * changes.
 */
public final class Fleet {

  private final Map<String, Limbeck> members;
  private final int threads;

  private Fleet(Map<String, Limbeck> members, int threads) {
    this.members = members;
    this.threads = threads;
  }

  /** These databases, each under a name that the result tells. */
  public static Fleet of(Map<String, Limbeck> databases) {
    return new Fleet(new LinkedHashMap<>(databases), 1);
  }

  /** These schemas of one database, each with tables of its own. */
  public static Fleet ofSchemas(Limbeck database, Collection<String> schemas) {
    Map<String, Limbeck> members = new LinkedHashMap<>();
    schemas.forEach(schema -> members.put(schema, database.schema(schema)));
    return new Fleet(members, 1);
  }

  /**
   * How many are worked on at the same time, each over a connection of its own; one unless said.
   */
  public Fleet parallel(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("At least one must be worked on at a time, not " + count);
    }
    return new Fleet(members, count);
  }

  /** Runs everything that is not applied yet, in all of them. */
  public FleetResult upgrade() {
    return upgrade("head");
  }

  /** Runs what is not applied yet up to a target, in all of them. */
  public FleetResult upgrade(String target) {
    return each(limbeck -> limbeck.upgrade(target));
  }

  /** Takes back what is applied above a target, in all of them. */
  public FleetResult downgrade(String target) {
    return each(limbeck -> limbeck.downgrade(target));
  }

  private FleetResult each(Function<Limbeck, RunResult> run) {
    ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>(members.keySet());
    Map<String, RunResult> done = new ConcurrentHashMap<>();
    Map<String, RuntimeException> failed = new ConcurrentHashMap<>();
    Runnable work =
        () -> {
          for (String name = waiting.poll(); name != null; name = waiting.poll()) {
            try {
              done.put(name, run.apply(members.get(name)));
            } catch (RuntimeException e) {
              failed.put(name, e);
            }
          }
        };
    List<Thread> others = new ArrayList<>();
    for (int number = 2; number <= Math.min(threads, members.size()); number++) {
      Thread thread = new Thread(work, "limbeck-" + number);
      thread.start();
      others.add(thread);
    }
    work.run();
    others.forEach(Fleet::join);
    return new FleetResult(inOrder(done), inOrder(failed));
  }

  private <T> Map<String, T> inOrder(Map<String, T> results) {
    Map<String, T> ordered = new LinkedHashMap<>();
    for (String name : members.keySet()) {
      T result = results.get(name);
      if (result != null) {
        ordered.put(name, result);
      }
    }
    return ordered;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimbeckException("Interrupted while other databases were worked on.", e);
    }
  }
}
