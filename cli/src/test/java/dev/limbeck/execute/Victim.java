package dev.limbeck.execute;

import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;

/** A process that upgrades and is killed: tells each step, and waits for a line before the last. */
final class Victim {

  private Victim() {}

  /**
   * Takes a JDBC URL, a revision of {@link #scripts}, and the number of its step to stop before.
   */
  public static void main(String[] arguments) throws Exception {
    String halted = arguments[1];
    int stop = Integer.parseInt(arguments[2]);
    try (Connection connection = DriverManager.getConnection(arguments[0])) {
      scripts(halted)
          .upgrade(
              connection,
              "head",
              new ProgressListener() {
                @Override
                public void step(RevisionInfo revision, String text, int number, int count) {
                  if (revision.id().equals(halted) && number == stop) {
                    System.out.println("at " + number);
                    waitForALine();
                  }
                }
              });
    }
  }

  /** The scripts with a revision: {@code thirty} or {@code busy}. */
  static Scripts scripts(String revision) {
    return revision.equals("busy") ? InUse.scripts() : ThirtySteps.scripts();
  }

  private static void waitForALine() {
    try {
      if (System.in.read() < 0) {
        throw new IllegalStateException("Nobody kills this process.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
