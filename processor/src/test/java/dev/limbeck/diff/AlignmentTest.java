package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static final Column N = Column.of("n", SqlType.of("integer"));
  private static final Schema LIVE =
      Schema.of(
          Table.of("t", N.defaultTo("(1)"), Column.of("m", SqlType.of("text")).defaultTo("now()"))
              .plus(new Check("t_n_check", "(n > 0)"))
              .plus(new Check("same", "n < 9")),
          Table.of("other", N.defaultTo("7")));
  private static final Schema WANTED =
      Schema.of(
          Table.of("t", N.defaultTo("1"), Column.of("m", SqlType.of("text")).defaultTo("now()"))
              .plus(new Check("named_by_convention", true, "n > 0"))
              .plus(new Check("same", "n < 9")),
          Table.of("other", N.defaultTo("7")));

  @Test
  void expressionsThatTheServerFindsEqualTakeTheSpellingAndTheNameFound() {
    assertThat(Alignment.align(LIVE, WANTED, AlignmentTest::withoutParentheses)).isEqualTo(LIVE);
  }

  @Test
  void aCollationThatTheDomainHasTooIsNoDifference() {
    DomainType code = DomainType.of("code", SqlType.of("text")).withCollation(Optional.of("C"));
    Column plain = Column.of("c", code.sqlType());
    Schema silent = Schema.of(Table.of("t", plain)).withTypes(List.of(code));
    Schema said =
        Schema.of(Table.of("t", plain.withCollation(Optional.of("C")))).withTypes(List.of(code));
    Schema other =
        Schema.of(Table.of("t", plain.withCollation(Optional.of("POSIX"))))
            .withTypes(List.of(code));

    assertThat(Alignment.align(silent, said, Normaliser.NONE)).isEqualTo(silent);
    assertThat(Alignment.align(said, silent, Normaliser.NONE)).isEqualTo(said);
    assertThat(Alignment.align(silent, other, Normaliser.NONE)).isEqualTo(other);
  }

  @Test
  void theServerIsAskedOnlyAboutWhatDiffers() {
    List<Schema> asked = new ArrayList<>();

    Alignment.align(
        LIVE,
        WANTED,
        schema -> {
          asked.add(schema);
          return withoutParentheses(schema);
        });

    assertThat(asked)
        .containsExactly(
            Schema.of(
                Table.of("t", N.defaultTo("(1)"), Column.of("m", SqlType.of("text")))
                    .plus(new Check("t_n_check", "(n > 0)"))),
            Schema.of(
                Table.of("t", N.defaultTo("1"), Column.of("m", SqlType.of("text")))
                    .plus(new Check("named_by_convention", true, "n > 0"))));
  }

  @Test
  void whatDiffersIsSaidInALineEach() {
    Schema aligned = Alignment.align(LIVE, WANTED, Normaliser.NONE);

    assertThat(SchemaDifference.between(aligned, LIVE))
        .extracting(SchemaDifference::toString)
        .containsExactly(
            "table t: column n has default (1), expected default 1",
            "table t: check named_by_convention (n > 0) is missing",
            "table t: check t_n_check ((n > 0)) is not expected");
  }

  private static Schema withoutParentheses(Schema schema) {
    return schema.withTables(
        schema.tables().stream()
            .map(
                table ->
                    table
                        .replacing("n", column -> column.defaultTo("1"))
                        .withConstraints(
                            table.constraints().stream()
                                .map(AlignmentTest::withoutParentheses)
                                .toList()))
            .toList());
  }

  private static Constraint withoutParentheses(Constraint constraint) {
    return new Check(constraint.name(), constraint.implied(), "n > 0");
  }
}
