package dev.limbeck.shadow;

import dev.limbeck.Requirement;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A disk of a few megabytes in memory, for a server on this machine to run out of. */
public final class SmallDisk implements AutoCloseable {

  private static final String NAME = "small_disk";
  private static final int KILOBYTE = 1024;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one; the test is skipped where it may not. */
  public static SmallDisk of(int megabytes) throws IOException {
    Path folder = Files.createTempDirectory("small-disk");
    Optional<Program.Outcome> mounted =
        Program.run(
            List.of(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + megabytes + "m",
                "tmpfs",
                folder.toString()));
    if (mounted.filter(Program.Outcome::succeeded).isEmpty()) {
      Files.delete(folder);
      throw Requirement.missing("mount", "right to mount a file system");
    }
    return new SmallDisk(folder);
  }

  /** Makes it a table space of the server. */
  public void offerTo(ShadowPostgres server) throws IOException, SQLException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    PgBouncer.account().give(List.of(folder));
    try (ShadowDatabase any = server.createDatabase()) {
      execute(any, "create tablespace " + NAME + " location '" + tables + "'");
    }
  }

  /** Puts a database's tables and indexes here, and those that it will have. */
  public void keepTablesOf(ShadowDatabase database) throws SQLException {
    move(database, "pg_default", NAME);
  }

  /** Puts them back where they were. */
  public void giveBackTablesOf(ShadowDatabase database) throws SQLException {
    move(database, NAME, "pg_default");
  }

  private static void move(ShadowDatabase database, String from, String to) throws SQLException {
    for (String kind : List.of("table", "index")) {
      execute(
          database, "alter %s all in tablespace %s set tablespace %s".formatted(kind, from, to));
    }
    execute(
        database, "alter database %s set default_tablespace = %s".formatted(database.name(), to));
  }

  /** Fills it but for so many kilobytes. */
  public void leaveFree(long kilobytes) throws IOException {
    Path ballast = folder.resolve("ballast");
    Files.deleteIfExists(ballast);
    long weight = Files.getFileStore(folder).getUsableSpace() - kilobytes * KILOBYTE;
    if (weight > 0) {
      try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
        byte[] block = new byte[KILOBYTE];
        for (long written = 0; written < weight; written += KILOBYTE) {
          file.write(block, 0, (int) Math.min(KILOBYTE, weight - written));
        }
      }
    }
  }

  /** Empties it. */
  public void clear() throws IOException {
    Files.deleteIfExists(folder.resolve("ballast"));
  }

  @Override
  public void close() throws IOException {
    Program.run(List.of("umount", "--lazy", folder.toString()));
    Files.delete(folder);
  }

  private static void execute(ShadowDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
