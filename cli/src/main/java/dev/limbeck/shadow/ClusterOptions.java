package dev.limbeck.shadow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a cluster is made and run with, as far as its major version knows it.
 *
 * @param initdb the options of initdb: the same on every machine, whatever its locale
 * @param configuration lines of postgresql.conf: fast, since nothing here outlives a crash, and
 *     seen by nobody outside the machine
 */
record ClusterOptions(List<String> initdb, List<String> configuration) {

  private static final int SCRAM_ITERATIONS_SINCE = 16;
  private static final int BUILTIN_LOCALE_SINCE = 17;
  private static final int ASYNCHRONOUS_IO_SINCE = 18;

  static ClusterOptions of(int major) {
    return new ClusterOptions(initdb(major), configuration(major));
  }

  private static List<String> initdb(int major) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--username=" + ClusterTemplate.SUPERUSER,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--wal-segsize=1",
                "--no-sync",
                "--no-instructions"));
    if (major >= BUILTIN_LOCALE_SINCE) {
      options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    }
    if (major >= ASYNCHRONOUS_IO_SINCE) {
      // Before, there were none unless asked for.
      options.add("--no-data-checksums");
    }
    return options;
  }

  private static List<String> configuration(int major) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "max_connections = 64",
                // A migration of some hundreds of tables locks each of them and their indexes at
                // once.
                "max_locks_per_transaction = 1024",
                "fsync = off",
                "synchronous_commit = off",
                "full_page_writes = off",
                "wal_level = minimal",
                "max_wal_senders = 0",
                "autovacuum = off",
                "jit = off",
                // Inside the data folder, so that nothing stays behind elsewhere after a crash.
                "dynamic_shared_memory_type = mmap",
                "log_checkpoints = off",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'"));
    if (major >= SCRAM_ITERATIONS_SINCE) {
      // The passwords are random 128-bit numbers, which stretching does not make safer.
      settings.add("scram_iterations = 1");
    }
    if (major >= ASYNCHRONOUS_IO_SINCE) {
      settings.add("io_method = sync");
    }
    return settings;
  }

  /** Another number for other options. */
  int format() {
    return List.of(initdb, configuration).hashCode();
  }

  String postgresqlConf() {
    return configuration.stream().collect(Collectors.joining("\n", "\n", "\n"));
  }
}
