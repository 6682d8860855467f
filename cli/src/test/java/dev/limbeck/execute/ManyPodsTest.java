package dev.limbeck.execute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Limbeck;
import dev.limbeck.Revision;
import dev.limbeck.revision.RevisionIndex;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.PgBouncer;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Fifty runs that start at once: each migration runs once. In the nightly profile each is a process
 * of its own; else some processes run several of them, in threads.
 */
@Timeout(300)
class ManyPodsTest {

  private static final int RUNS = 50;
  private static final int PODS = Integer.getInteger("limbeck.pods", 10);

  private final List<Process> pods = new ArrayList<>();

  @TempDir private Path folder;
  private ShadowDatabase database;

  @BeforeEach
  void open() {
    database = TestPostgres.database();
  }

  @AfterEach
  void close() {
    pods.forEach(Process::destroyForcibly);
    database.close();
  }

  @Test
  void straightToTheServer() throws Exception {
    start(database.url(), Pod.CreateTable.class, Pod.Fill.class, Pod.Index.class);

    requireEachOnce("a1", "b2", "c3");
    assertThat(
            query("select indisvalid::text from pg_index where indexrelid = 't_c_idx'::regclass"))
        .containsExactly("true");
  }

  @Test
  void throughAPooler() throws Exception {
    try (PgBouncer pooler = PgBouncer.before(database, "transaction", 5)) {
      start(pooler.url(), Pod.CreateTable.class, Pod.Fill.class);

      requireEachOnce("a1", "b2");
    }
  }

  @Test
  void halfOfThemThroughAPooler() throws Exception {
    try (PgBouncer pooler = PgBouncer.before(database, "transaction", 5)) {
      for (int pod = 0; pod < PODS; pod++) {
        String url = pod % 2 == 0 ? pooler.url() : database.url();
        pods.add(pod(url, Pod.CreateTable.class, Pod.Fill.class));
      }

      requireEachOnce("a1", "b2");
    }
  }

  private void start(String url, Class<?>... migrations) throws Exception {
    for (int pod = 0; pod < PODS; pod++) {
      pods.add(pod(url, migrations));
    }
  }

  /** Lets them go all at once and looks at what they did. */
  private void requireEachOnce(String... ids) throws Exception {
    List<BufferedReader> outputs = new ArrayList<>();
    for (Process pod : pods) {
      BufferedReader output = pod.inputReader(UTF_8);
      outputs.add(output);
      assertThat(output.readLine()).isEqualTo("ready");
    }
    for (Process pod : pods) {
      pod.getOutputStream().write('\n');
      pod.getOutputStream().close();
    }
    List<String> said = new ArrayList<>();
    for (int pod = 0; pod < pods.size(); pod++) {
      List<String> lines = outputs.get(pod).lines().toList();
      said.addAll(lines);
      assertThat(pods.get(pod).waitFor()).as(String.join("\n", lines)).isZero();
    }
    assertThat(said).filteredOn(line -> line.startsWith("ran ")).hasSize(ids.length);
    assertThat(query("select revision from limbeck_history order by number")).containsExactly(ids);
    assertThat(query("select c::text from t order by c")).hasSize(ids.length);
    assertThat(query(Rows.LOCKS)).containsExactly("0");
  }

  private Process pod(String url, Class<?>... migrations) throws IOException, URISyntaxException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx64m",
            "-cp",
            classPath(migrations),
            Pod.class.getName(),
            url,
            Integer.toString(RUNS / PODS));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private String classPath(Class<?>... migrations) throws IOException, URISyntaxException {
    List<String> entries = new ArrayList<>(List.of(index(migrations).toString()));
    for (Class<?> type : List.of(Limbeck.class, PGSimpleDataSource.class, Pod.class)) {
      entries.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  private Path index(Class<?>... migrations) throws IOException {
    Path file = folder.resolve(RevisionIndex.PATH);
    Files.createDirectories(file.getParent());
    List<RevisionInfo> revisions =
        Stream.of(migrations)
            .map(
                type -> {
                  Revision revision = type.getAnnotation(Revision.class);
                  return new RevisionInfo(
                      revision.id(),
                      List.of(revision.revises()),
                      List.of(),
                      List.of(),
                      revision.message(),
                      type.getName());
                })
            .toList();
    Files.writeString(file, RevisionIndex.write(revisions));
    return folder;
  }

  private List<String> query(String sql) throws Exception {
    try (Connection connection = database.connect()) {
      return Rows.of(connection, sql);
    }
  }
}
