package dev.limbeck.shadow;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running server on a copy of the template, and the small shell that watches over it. */
final class ServerProcess implements AutoCloseable {

  /**
   * Starts the server and ends it when its standard input, a pipe held by the JVM, comes to its
   * end, which happens however the JVM ends; then deletes the cluster. It deletes nothing when the
   * server ends by itself, so that the log can be read.
   *
   * <p>Two signals, because the server may still be starting: before it has taken over its signals
   * it ignores QUIT, as any background command of a shell does, and TERM ends it; afterwards QUIT
   * is an immediate shutdown.
   */
  private static final String SUPERVISOR =
      """
      umask 077
      template=$1 folder=$2 owner=$3
      shift 3
      cp -R "$template" "$folder/data" || exit 1
      if [ -n "$owner" ]; then chown -R "$owner" "$folder/data" || exit 1; fi
      exec 3<&0
      "$@" </dev/null 3<&- &
      server=$!
      trap '' HUP INT TERM
      (read -r end <&3; kill -TERM $server; kill -QUIT $server; exit 0) &
      watcher=$!
      exec 3<&-
      wait $server
      kill -KILL $watcher 2>/dev/null
      wait $watcher && rm -rf "$folder" "$folder.lock"
      exit 0
      """;

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofMillis(2);
  private static final int STATUS_LINE = 7;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final Process supervisor;
  private final Path folder;
  private final int port;

  private ServerProcess(Process supervisor, Path folder, int port) {
    this.supervisor = supervisor;
    this.folder = folder;
    this.port = port;
  }

  /** Starts a server in {@code folder}; empty when another program took its port meanwhile. */
  static Optional<ServerProcess> start(
      ServerBinaries binaries, ClusterTemplate template, ServerAccount account, Path folder)
      throws IOException {
    int port = freePort();
    ServerProcess server =
        new ServerProcess(supervise(binaries, template, account, folder, port), folder, port);
    try {
      if (server.awaitReady()) {
        return Optional.of(server);
      }
    } catch (IOException | RuntimeException | Error e) {
      server.close();
      throw e;
    }
    String log = server.log();
    if (log.contains("could not bind")) {
      return Optional.empty();
    }
    throw new ShadowException(
        "The private PostgreSQL in " + folder + " did not start; its log says: " + log);
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    try {
      // The end of this pipe is what the supervisor waits for.
      supervisor.getOutputStream().close();
      if (!supervisor.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        endServer(folder);
      }
    } catch (IOException e) {
      throw new ShadowException("The private PostgreSQL in " + folder + " cannot be ended.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends a server that its supervisor did not end, if one still runs in this folder. */
  static void endServer(Path folder) {
    Path data = data(folder);
    statusLines(data).stream()
        .findFirst()
        .map(Long::valueOf)
        .flatMap(ProcessHandle::of)
        .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
        .ifPresent(ServerProcess::end);
  }

  /** Lets the server clear away its shared memory, and kills it only when it does not end. */
  private static void end(ProcessHandle process) {
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, ORPHAN_LIMIT.toSeconds(), TimeUnit.SECONDS)
        .thenAccept(ProcessHandle::destroyForcibly)
        .join();
  }

  private static Process supervise(
      ServerBinaries binaries,
      ClusterTemplate template,
      ServerAccount account,
      Path folder,
      int port)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (Program.exists("setsid")) {
      // Away from the terminal: Ctrl-C ends the JVM, and through it the server.
      command.add("setsid");
    }
    command.addAll(List.of("/bin/sh", "-c", SUPERVISOR, "limbeck-shadow"));
    command.addAll(
        List.of(template.data().toString(), folder.toString(), account.owner().orElse("")));
    command.addAll(
        account.command(
            List.of(
                binaries.program("postgres"),
                "-D",
                data(folder).toString(),
                "-p",
                Integer.toString(port))));
    return Program.builder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  /** Waits until the server says in its own pid file that it takes connections. */
  private boolean awaitReady() throws IOException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!isReady()) {
      if (!supervisor.isAlive()) {
        return false;
      }
      if (System.nanoTime() > deadline) {
        throw new ShadowException(
            "The private PostgreSQL in "
                + folder
                + " was not ready after "
                + START_LIMIT.toSeconds()
                + " seconds; its log says: "
                + log());
      }
      pause();
    }
    return true;
  }

  private boolean isReady() {
    List<String> lines = statusLines(data(folder));
    return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
  }

  private static void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ShadowException("Interrupted while the private PostgreSQL started.", e);
    }
  }

  private static List<String> statusLines(Path data) {
    try {
      return Files.readAllLines(data.resolve("postmaster.pid"));
    } catch (NoSuchFileException notYetOrNoLonger) {
      return List.of();
    } catch (IOException e) {
      throw new ShadowException("The private PostgreSQL in " + data + " cannot be watched.", e);
    }
  }

  private static Path data(Path folder) {
    return folder.resolve("data");
  }

  private String log() throws IOException {
    Path log = folder.resolve("log");
    return Files.exists(log) ? Files.readString(log).strip() : "(none)";
  }
}
