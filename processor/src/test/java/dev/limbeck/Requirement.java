package dev.limbeck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Something beyond Maven that a test needs. Where it is missing the test is skipped and says so,
 * unless {@code -Dlimbeck.require=pg_dump,jdk25} names it: then the test fails.
 */
public final class Requirement {

  private static final Pattern MAJOR_VERSION = Pattern.compile("\\b(\\d+)\\.\\d");

  private Requirement() {}

  /** The {@code pg_dump} on the path, if it can read a server of the given major version. */
  public static Path pgDump(int serverVersion) {
    return onPath("pg_dump")
        .filter(program -> majorVersion(program) >= serverVersion)
        .orElseThrow(
            () -> missing("pg_dump", "pg_dump " + serverVersion + " or newer on the path"));
  }

  /** The {@code psql} on the path. */
  public static Path psql() {
    return onPath("psql").orElseThrow(() -> missing("psql", "psql on the path"));
  }

  /** The {@code pgbouncer} on the path, or where Debian puts it, which an ordinary path lacks. */
  public static Path pgBouncer() {
    return onPath("pgbouncer")
        .or(() -> Optional.of(Path.of("/usr/sbin/pgbouncer")).filter(Files::isExecutable))
        .orElseThrow(() -> missing("pgbouncer", "pgbouncer on the path"));
  }

  /** The {@code alembic} on the path, if its Python has the driver {@code psycopg2}. */
  public static Path alembic() {
    return onPath("alembic")
        .filter(Requirement::hasDriver)
        .orElseThrow(() -> missing("alembic", "alembic with psycopg2 on the path"));
  }

  // The script's first line names the Python that it runs on.
  private static boolean hasDriver(Path script) {
    try {
      String python = Files.readString(script).lines().findFirst().orElse("").replace("#!", "");
      Process process =
          new ProcessBuilder(python.strip(), "-c", "import psycopg2").inheritIO().start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The home of an installed JDK of the given version: ours, or one beside it. */
  public static Path jdk(int version) {
    Path ours = Path.of(System.getProperty("java.home"));
    if (Runtime.version().feature() == version) {
      return ours;
    }
    return Stream.concat(besides(ours), named("JAVA_" + version + "_HOME"))
        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
        .filter(home -> release(home).contains("JAVA_VERSION=\"" + version))
        .findFirst()
        .orElseThrow(
            () ->
                missing(
                    "jdk" + version,
                    "a JDK " + version + " beside " + ours + " or in JAVA_" + version + "_HOME"));
  }

  /** Skips the test, or fails it where the build asks for what it needs. */
  public static RuntimeException missing(String name, String what) {
    String required = System.getProperty("limbeck.require", "");
    if (Arrays.asList(required.split(",")).contains(name)) {
      fail("-Dlimbeck.require=%s asks for it, but there is no %s", name, what);
    }
    return new TestAbortedException("skipped: there is no " + what);
  }

  private static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static int majorVersion(Path program) {
    try {
      Process process = new ProcessBuilder(program.toString(), "--version").start();
      Matcher version =
          MAJOR_VERSION.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> besides(Path home) {
    try (Stream<Path> homes = Files.list(home.toAbsolutePath().getParent())) {
      return homes.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> named(String variable) {
    return Optional.ofNullable(System.getenv(variable)).map(Path::of).stream();
  }

  private static String release(Path home) {
    Path release = home.resolve("release");
    try {
      return Files.exists(release) ? Files.readString(release) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
