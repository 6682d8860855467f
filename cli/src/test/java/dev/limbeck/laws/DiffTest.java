package dev.limbeck.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.cli.TestProject;
import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.UserType;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code limbeck diff} between two databases, in both directions: either the first becomes like the
 * second, with its rows and identities kept, or it stays as it was and the reasons are told. Of the
 * laws' cases it takes some; {@code -Dlimbeck.tries=1000} takes each, which is many hundreds of
 * commands.
 */
@Execution(ExecutionMode.CONCURRENT)
class DiffTest {

  // Before 18, a NOT NULL has no name.
  private static final String NAMED_SINCE_18 =
      "(?m)^  rename constraint \\w+_not_null of table .*\\n";

  @TempDir private Path folder;

  static Stream<DiffCase> cases() {
    return Portion.of(DiffCase.all());
  }

  static Stream<LawCase> laws() {
    return Portion.of(Stream.concat(LawCase.ofDiffer(), LawCase.generated()), 10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneDatabaseBecomesLikeTheOtherOrTheReasonsAreTold(DiffCase given) throws SQLException {
    String forth = told(given.before(), given.after());
    String back = told(given.after(), given.before());
    given.expected().holds("=== forth\n%s=== back\n%s".formatted(forth, back));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void theSchemasOfTheLawsBecomeLikeEachOther(LawCase given) throws SQLException {
    try (DiffDatabase changed = DiffDatabase.of(sql(given.before()));
        DiffDatabase before = DiffDatabase.of(sql(given.before()));
        DiffDatabase after = DiffDatabase.of(sql(given.after()))) {
      becomes(changed, after);
      becomes(changed, before);
    }
  }

  private void becomes(DiffDatabase changed, DiffDatabase wanted) throws SQLException {
    limbeck(changed, wanted, "--apply", "--no-rename", "*").requireDone();
    assertThat(changed.listing().differencesTo(wanted.listing())).allMatch(DiffTest::isSpelling);
    assertThat(limbeck(wanted, changed).text()).startsWith("exit code 0");
  }

  // PostgreSQL prints a list in a check otherwise each of the first two times.
  private static boolean isSpelling(String line) {
    return line.contains(" CHECK (") && line.contains(" = ANY ");
  }

  private static String sql(Schema schema) {
    Schema named = Alignment.align(Schema.EMPTY, schema, Normaliser.NONE);
    return LawDatabase.statements(Differ.between(Schema.EMPTY, named))
        .map(it -> it + ";\n")
        .collect(Collectors.joining());
  }

  /** What is said, after the outcome was looked at. */
  private String told(String before, String after) throws SQLException {
    try (DiffDatabase from = DiffDatabase.of(before);
        DiffDatabase to = DiffDatabase.of(after)) {
      TestProject.Run diff = limbeck(from, to);
      CatalogueListing start = from.listing();
      Schema kept = Rows.shared(from.schema(), to.schema());
      Rows rows = from.rows(kept);
      Schema same = same(kept, from.schema(), to.schema());
      Identities identities = from.identities(same);

      TestProject.Run apply = limbeck(from, to, "--apply");

      assertThat(apply.exitCode()).as(apply.text()).isIn(0, 3);
      assertThat(from.rows(kept).byTable()).isEqualTo(rows.byTable());
      assertThat(from.identities(same)).isEqualTo(identities);
      if (apply.exitCode() == 0) {
        assertThat(limbeck(to, from).exitCode()).isZero();
        assertThat(from.listing().differencesTo(to.listing())).isEmpty();
      } else {
        assertThat(from.listing()).isEqualTo(start);
      }
      return "%s--- apply\n%s".formatted(shown(diff, from, to), shown(apply, from, to));
    }
  }

  private static Schema same(Schema kept, Schema one, Schema other) {
    return kept.withSequences(
            one.sequences().stream().filter(it -> other.sequence(it.name()).isPresent()).toList())
        .withTypes(one.types().stream().filter(it -> isSame(it, one, other)).toList());
  }

  // What a type is made of may have to be another one.
  private static boolean isSame(UserType type, Schema one, Schema other) {
    return one.types().stream()
        .filter(it -> one.isMadeOf(type.sqlType(), it.name()))
        .allMatch(other.types()::contains);
  }

  private TestProject.Run limbeck(DiffDatabase from, DiffDatabase to, String... more) {
    return TestProject.in(folder)
        .limbeck(
            Stream.concat(
                    Stream.of("diff", "--from", from.url(), "--to", to.url()), Stream.of(more))
                .toArray(String[]::new));
  }

  private static String shown(TestProject.Run run, DiffDatabase from, DiffDatabase to) {
    return run.text()
        .replace(place(from), "A")
        .replace(place(to), "B")
        .replaceAll(NAMED_SINCE_18, "");
  }

  private static String place(DiffDatabase database) {
    return database.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
  }
}
