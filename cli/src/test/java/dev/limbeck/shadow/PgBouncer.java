package dev.limbeck.shadow;

import dev.limbeck.Requirement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PgBouncer before one database; the test is skipped where none is installed. */
public final class PgBouncer implements AutoCloseable {

  private static final int POLLS = 200;

  // Ends with whoever started it: then its standard input ends.
  private static final String SUPERVISOR = "\"$@\" & pid=$!; read line; kill $pid; wait $pid";

  private final Path folder;
  private final Process process;
  private final ServerAccount account;
  private final String url;

  private PgBouncer(Path folder, Process process, ServerAccount account, String url) {
    this.folder = folder;
    this.process = process;
    this.account = account;
    this.url = url;
  }

  /**
   * Starts one.
   *
   * @param mode {@code transaction} or {@code session}
   * @param size how many sessions of the server it shares among its clients
   */
  public static PgBouncer before(ShadowDatabase database, String mode, int size)
      throws IOException {
    Path program = Requirement.pgBouncer();
    int port = freePort();
    String url = database.url().replaceFirst(":\\d+/", ":" + port + "/");
    Path folder =
        Files.createTempDirectory(
            "pgbouncer",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    write(folder, database, mode, size, port);
    ServerAccount account = account();
    account.give(List.of(folder));
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SUPERVISOR, "pgbouncer"));
    command.addAll(
        account.command(List.of(program.toString(), folder.resolve("pgbouncer.ini").toString())));
    Process process =
        Program.builder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    PgBouncer started = new PgBouncer(folder, process, account, url);
    started.awaitPort(port);
    return started;
  }

  /** The JDBC URL through it, with user and password. */
  public String url() {
    return url;
  }

  /** A connection through it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** A source of new connections through it. */
  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    account.takeBack(List.of(folder));
    FolderDeletion.delete(folder);
  }

  private static void write(Path folder, ShadowDatabase database, String mode, int size, int port)
      throws IOException {
    String server = database.url();
    String password = server.replaceFirst(".*password=", "");
    Files.writeString(
        folder.resolve("users"), "\"%s\" \"%s\"%n".formatted(ClusterTemplate.SUPERUSER, password));
    Files.writeString(
        folder.resolve("pgbouncer.ini"),
        """
        [databases]
        %s = host=127.0.0.1 port=%s dbname=%s
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %d
        unix_socket_dir =
        auth_type = scram-sha-256
        auth_file = %s
        pool_mode = %s
        default_pool_size = %d
        max_client_conn = 300
        ignore_startup_parameters = extra_float_digits
        """
            .formatted(
                database.name(),
                server.replaceFirst(".*:(\\d+)/.*", "$1"),
                database.name(),
                port,
                folder.resolve("users"),
                mode,
                size));
  }

  // It refuses to run as root, as PostgreSQL does.
  static ServerAccount account() throws IOException {
    return ServerAccount.usable(
            ServerAccount.ownUid(),
            ServerBinaries.in(
                Places.ofMachine(ServerAccount.ownUid()).cache(),
                Platform.current(),
                Optional.empty()))
        .get(0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitPort(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    for (int poll = 0; poll < POLLS && process.isAlive(); poll++) {
      try (Socket socket = new Socket()) {
        socket.connect(address);
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    String log = Files.readString(folder.resolve("log"));
    close();
    throw new IOException("PgBouncer did not start: " + log);
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
