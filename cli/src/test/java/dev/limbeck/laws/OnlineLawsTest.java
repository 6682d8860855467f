package dev.limbeck.laws;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Hints;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws over the same cases, in the form for tables that are in use. */
@Execution(ExecutionMode.CONCURRENT)
class OnlineLawsTest {

  static Stream<LawCase> ofDiffer() {
    return Portion.of(LawCase.ofDiffer());
  }

  static Stream<LawCase> generated() {
    return Portion.of(LawCase.generated());
  }

  static Stream<LawCase> online() {
    return LawCase.online();
  }

  @ParameterizedTest
  @MethodSource("ofDiffer")
  void aCaseOfTheDifferHoldsTheLaws(LawCase given) throws SQLException {
    Change change = Change.online(given.before(), given.after(), Hints.NONE, message(given));
    MemoryLaws.hold(change);
    ServerLaws.hold(change);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void aGeneratedMigrationHoldsTheLaws(LawCase given) throws SQLException {
    Change change = change(given);
    MemoryLaws.hold(change);
    ServerLaws.hold(change, given);
  }

  @ParameterizedTest
  @MethodSource("online")
  void theMigrationOfARuleIsTheExpectedOne(LawCase given) throws SQLException {
    Change change = change(given);
    given.golden("Migration.java").holds(change.source().source());
    given.golden("up.sql").holds(sql(change.upgrade()));
    given.golden("down.sql").holds(sql(change.downgrade()));
    MemoryLaws.hold(change);
    ServerLaws.hold(change, given);
  }

  private static Change change(LawCase given) {
    return Change.online(given.before(), given.after(), given.hints(), message(given));
  }

  private static String message(LawCase given) {
    return given.toString().replace('-', ' ');
  }

  private static String sql(java.util.List<dev.limbeck.operation.Operation> operations) {
    return LawDatabase.statements(operations).map(sql -> sql + ";\n").collect(joining());
  }
}
