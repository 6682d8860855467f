package dev.limbeck.execute;

import static dev.limbeck.Types.bigint;

import dev.limbeck.Limbeck;
import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import dev.limbeck.progress.RunResult;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.ds.PGSimpleDataSource;

/** What a pod does as it starts, in a process of its own: {@code upgrade()}, when it is told to. */
public final class Pod {

  /** A table, and a row that says that it was run. */
  @Revision(id = "a1", message = "Create t")
  public static final class CreateTable implements Migration {
    public CreateTable() {}

    @Override
    public void upgrade(Operations op) {
      op.createTable("t", table -> table.column("c", bigint()));
      op.execute("insert into t values (1)");
    }
  }

  /** Some work that takes time. */
  @Revision(id = "b2", revises = "a1", message = "Fill t")
  public static final class Fill implements Migration {
    public Fill() {}

    @Override
    public void upgrade(Operations op) {
      op.execute("insert into t select 2 from pg_sleep(1)");
    }
  }

  /** Steps outside transactions. */
  @Revision(id = "c3", revises = "b2", message = "Index t")
  public static final class Index implements Migration {
    public Index() {}

    @Override
    public void upgrade(Operations op) {
      op.createIndexConcurrently("t_c_idx", "t", "c");
      op.execute("insert into t values (3)");
    }
  }

  private Pod() {}

  /**
   * Waits for a line on its input, upgrades the database of the URL in as many threads as the
   * second argument says, and says what it ran.
   */
  public static void main(String[] arguments) throws Exception {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(arguments[0]);
    source.setApplicationName("pod");
    Callable<RunResult> upgrade = () -> Limbeck.configure(source).upgrade();
    int runs = Integer.parseInt(arguments[1]);
    System.out.println("ready");
    if (System.in.read() != '\n') {
      throw new IOException("The input ended before it was told to go.");
    }
    ExecutorService threads = Executors.newFixedThreadPool(runs);
    try {
      for (Future<RunResult> done : threads.invokeAll(Collections.nCopies(runs, upgrade))) {
        done.get().revisions().forEach(run -> System.out.println("ran " + run.revision().id()));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
