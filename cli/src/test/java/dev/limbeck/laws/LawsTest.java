package dev.limbeck.laws;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Hints;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the design over folders of cases, each up, down and up again. */
@Execution(ExecutionMode.CONCURRENT)
class LawsTest {

  static Stream<LawCase> ofDiffer() {
    return Portion.of(LawCase.ofDiffer());
  }

  static Stream<LawCase> generated() {
    return Portion.of(LawCase.generated());
  }

  static Stream<LawCase> byHand() {
    return Portion.of(LawCase.byHand());
  }

  static Stream<LawCase> written() {
    return Stream.of(LawCase.generated(), LawCase.byHand(), LawCase.online())
        .flatMap(cases -> cases);
  }

  @ParameterizedTest
  @MethodSource("ofDiffer")
  void aCaseOfTheDifferHoldsTheLaws(LawCase given) throws SQLException {
    Change change = Change.generated(given);
    MemoryLaws.hold(change);
    ServerLaws.hold(change);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void aGeneratedMigrationHoldsTheLaws(LawCase given) throws SQLException {
    Change change = Change.generated(given);
    given.golden("Migration.java").holds(change.source().source());
    given.golden("up.sql").holds(sql(change.upgrade()));
    given.golden("down.sql").holds(sql(change.downgrade()));
    MemoryLaws.hold(change);
    ServerLaws.hold(change, given);
  }

  @ParameterizedTest
  @MethodSource("byHand")
  void aMigrationWrittenByHandHoldsTheLaws(LawCase given) throws SQLException {
    String source = given.file("Migration.java").orElseThrow();
    Change change = Change.byHand(given.before(), given.after(), source);
    given.golden("up.sql").holds(sql(change.upgrade()));
    given.golden("down.sql").holds(sql(change.downgrade()));
    MemoryLaws.hold(change);
    ServerLaws.hold(change, given);
  }

  @ParameterizedTest
  @MethodSource("written")
  void theSchemasOfACaseAreWrittenAsLimbeckWritesThem(LawCase given) {
    given.golden("before.json").holds(SameBytesLawTest.json(given.before(), Hints.NONE));
    given.golden("after.json").holds(SameBytesLawTest.json(given.after(), given.hints()));
  }

  private static String sql(List<Operation> operations) {
    return LawDatabase.statements(operations).map(sql -> sql + ";\n").collect(joining());
  }
}
