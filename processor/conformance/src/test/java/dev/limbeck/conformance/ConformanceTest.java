package dev.limbeck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every group of entities below {@code src/test/resources/groups} gives the schema that Hibernate
 * gives it, in the release of Hibernate that this run is made with. {@code -Dgroups=ids/} runs
 * those alone whose name begins so.
 */
class ConformanceTest {

  private static final Path GROUPS = Path.of("src", "test", "resources", "groups");
  private static final Level LEVEL = Level.of(System.getProperty("limbeck.hibernate", "7.4"));
  private static final Report REPORT = new Report(LEVEL);

  @TempDir static Path folder;
  private static GroupCompiler compiler;
  private static Comparison comparison;

  @BeforeAll
  static void open() throws SQLException {
    compiler = new GroupCompiler(LEVEL, folder);
    comparison = new Comparison();
  }

  @AfterAll
  static void close() throws IOException, SQLException {
    compiler.close();
    comparison.close();
    REPORT.print();
  }

  @TestFactory
  Stream<DynamicTest> hibernateAndLimbeckMakeTheSameSchema() throws IOException {
    String wanted = System.getProperty("groups", "");
    return Group.all(GROUPS).stream()
        .filter(group -> group.name().startsWith(wanted))
        .flatMap(group -> Stream.of(Naming.values()).map(naming -> Map.entry(group, naming)))
        .filter(it -> it.getKey().isFor(LEVEL, it.getValue()))
        .map(it -> test(it.getKey(), it.getValue()));
  }

  private static DynamicTest test(Group group, Naming naming) {
    String name = group.name() + " " + naming.option();
    return DynamicTest.dynamicTest(name, () -> verify(group, naming));
  }

  private static void verify(Group group, Naming naming) throws Exception {
    OurSchema ours = compiler.compile(group, naming);
    Optional<Expected> refusal = group.refusal(LEVEL);
    if (refusal.isPresent()) {
      assertThat(ours.errors()).anyMatch(it -> refusal.get().pattern().matcher(it).find());
      REPORT.add(group, naming, new Verdict(List.of(), List.of(), List.of(refusal.get().reason())));
      return;
    }
    assertThat(ours.errors()).isEmpty();
    Map<String, String> settings = new HashMap<>(naming.settings());
    settings.putAll(group.hibernateSettings());
    List<String> hibernate = HibernateSchema.statements(ours, settings);
    Verdict verdict =
        Verdict.of(comparison.differences(hibernate, ours.schema()), group.differences(LEVEL));
    REPORT.add(group, naming, verdict);
    assertThat(verdict)
        .withFailMessage(
            () ->
                "Hibernate (-) and Limbeck (+) differ, and nothing explains it:\n%s\n%s\nHibernate:\n%s"
                    .formatted(
                        String.join("\n", verdict.unexplained()),
                        String.join("\n", verdict.unmet()),
                        String.join("\n", hibernate)))
        .matches(Verdict::isGood);
  }
}
