package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An empty cluster that each private PostgreSQL starts as a copy of.
 *
 * @param folder holds the cluster and the first password of its superuser
 */
record ClusterTemplate(Path folder) {

  static final String SUPERUSER = "postgres";

  /** Finds the template in the cache, or makes it there. */
  static ClusterTemplate in(Path cache, ServerBinaries binaries, List<ServerAccount> accounts)
      throws IOException {
    int major = binaries.majorVersion();
    ClusterOptions options = ClusterOptions.of(major);
    String format = major + "-" + Integer.toHexString(options.format());
    Path folder = cache.resolve(binaries.name() + "-cluster-" + format);
    if (!Files.isDirectory(folder)) {
      CacheEntry.make(folder, entry -> initialize(entry, binaries, options, accounts));
    }
    return new ClusterTemplate(folder);
  }

  Path data() {
    return folder.resolve("data");
  }

  String password() throws IOException {
    return Files.readString(passwordFile(folder));
  }

  private static void initialize(
      Path folder, ServerBinaries binaries, ClusterOptions options, List<ServerAccount> accounts)
      throws IOException {
    List<String> failures = new ArrayList<>();
    for (ServerAccount account : accounts) {
      Optional<Program.Outcome> outcome = initialize(folder, binaries, options, account);
      if (outcome.filter(Program.Outcome::succeeded).isPresent()) {
        Files.writeString(
            folder.resolve("data/postgresql.conf"),
            options.postgresqlConf(),
            StandardOpenOption.APPEND);
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
      Path folder, ServerBinaries binaries, ClusterOptions options, ServerAccount account)
      throws IOException {
    Path data = folder.resolve("data");
    if (Files.exists(data)) {
      FolderDeletion.delete(data);
    }
    Files.createDirectory(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    Path password = writePassword(folder);
    account.give(List.of(data, password));
    Optional<Program.Outcome> outcome =
        Program.run(account.command(initdb(binaries, options, data, password)));
    account.takeBack(List.of(data, password));
    return outcome;
  }

  private static List<String> initdb(
      ServerBinaries binaries, ClusterOptions options, Path data, Path password) {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("initdb"));
    command.add("--pgdata=" + data);
    command.add("--pwfile=" + password);
    command.addAll(options.initdb());
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
