package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An empty cluster that each private PostgreSQL starts as a copy of.
 *
 * @param folder holds the cluster and the first password of its superuser
 */
record ClusterTemplate(Path folder) {

  static final String SUPERUSER = "postgres";

  /** What a cluster is made with: the same on every machine, whatever its locale. */
  private static final List<String> OPTIONS =
      List.of(
          "--username=" + SUPERUSER,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--no-data-checksums",
          "--wal-segsize=1",
          "--no-sync",
          "--no-instructions");

  /** Fast, since nothing here outlives a crash, and seen by nobody outside the machine. */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=64",
          // A migration of some hundreds of tables locks each of them and their indexes at once.
          "max_locks_per_transaction=1024",
          "fsync=off",
          "synchronous_commit=off",
          "full_page_writes=off",
          "wal_level=minimal",
          "max_wal_senders=0",
          "autovacuum=off",
          "io_method=sync",
          "jit=off",
          // Inside the data folder, so that nothing stays behind elsewhere after a crash.
          "dynamic_shared_memory_type=mmap",
          // The passwords are random 128-bit numbers, which stretching does not make safer.
          "scram_iterations=1",
          "log_checkpoints=off",
          "timezone=UTC",
          "log_timezone=UTC");

  /** Finds the template in the cache, or makes it there. */
  static ClusterTemplate in(Path cache, ServerBinaries binaries, List<ServerAccount> accounts)
      throws IOException {
    int format = Stream.of(OPTIONS, SETTINGS).toList().hashCode();
    Path folder =
        cache.resolve(binaries.home().getFileName() + "-cluster-" + Integer.toHexString(format));
    if (!Files.isDirectory(folder)) {
      CacheEntry.make(folder, entry -> initialize(entry, binaries, accounts));
    }
    return new ClusterTemplate(folder);
  }

  Path data() {
    return folder.resolve("data");
  }

  String password() throws IOException {
    return Files.readString(passwordFile(folder));
  }

  private static void initialize(Path folder, ServerBinaries binaries, List<ServerAccount> accounts)
      throws IOException {
    List<String> failures = new ArrayList<>();
    for (ServerAccount account : accounts) {
      Optional<Program.Outcome> outcome = initialize(folder, binaries, account);
      if (outcome.filter(Program.Outcome::succeeded).isPresent()) {
        return;
      }
      failures.add(outcome.map(Program.Outcome::output).orElse("it could not be started"));
    }
    throw new ShadowException(
        "initdb of the private PostgreSQL in "
            + binaries.home()
            + " failed; configure a database with a url, or remove the cause: "
            + String.join("\n", failures));
  }

  private static Optional<Program.Outcome> initialize(
      Path folder, ServerBinaries binaries, ServerAccount account) throws IOException {
    Path data = folder.resolve("data");
    if (Files.exists(data)) {
      FolderDeletion.delete(data);
    }
    Files.createDirectory(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    Path password = writePassword(folder);
    account.give(List.of(data, password));
    Optional<Program.Outcome> outcome =
        Program.run(account.command(initdb(binaries, data, password)));
    account.takeBack(List.of(data, password));
    return outcome;
  }

  private static List<String> initdb(ServerBinaries binaries, Path data, Path password) {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("initdb"));
    command.add("--pgdata=" + data);
    command.add("--pwfile=" + password);
    command.addAll(OPTIONS);
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return command;
  }

  private static Path writePassword(Path folder) throws IOException {
    Path file = passwordFile(folder);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, Passwords.random());
  }

  private static Path passwordFile(Path folder) {
    return folder.resolve("password");
  }
}
