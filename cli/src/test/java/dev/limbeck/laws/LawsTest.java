package dev.limbeck.laws;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the design over folders of cases, each up, down and up again. */
class LawsTest {

  static Stream<LawCase> ofDiffer() {
    return Portion.of(LawCase.ofDiffer());
  }

  static Stream<LawCase> generated() {
    return LawCase.generated();
  }

  static Stream<LawCase> byHand() {
    return LawCase.byHand();
  }

  static Stream<LawCase> written() {
    return Stream.of(LawCase.generated(), LawCase.byHand(), LawCase.online())
        .flatMap(cases -> cases);
  }

  @ParameterizedTest
  @MethodSource("ofDiffer")
  void aCaseOfTheDifferHoldsTheLaws(LawCase given) throws SQLException {
    Change change = generatedFrom(given);
    MemoryLaws.hold(change);
    ServerLaws.hold(change);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void aGeneratedMigrationHoldsTheLaws(LawCase given) throws SQLException {
    Change change = generatedFrom(given);
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
    given.golden("before.json").holds(json(given.before(), Hints.NONE));
    given.golden("after.json").holds(json(given.after(), given.hints()));
  }

  /** Law 6. */
  @ParameterizedTest
  @MethodSource("generated")
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void theSameChangeGivesTheSameBytesInAnyOrderAndPlace(LawCase given) {
    String source = generatedFrom(given).source().source();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      LawCase shuffled =
          new LawCase(
              given.folder(),
              Disorder.of(given.before()),
              Disorder.of(given.after()),
              given.hints());

      assertThat(generatedFrom(shuffled).source().source()).isEqualTo(source);
      assertThat(json(shuffled.after(), given.hints()))
          .isEqualTo(json(given.after(), given.hints()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Change generatedFrom(LawCase given) {
    String message = given.toString().replace('-', ' ');
    return Change.generated(given.before(), given.after(), given.hints(), message);
  }

  private static String json(Schema schema, Hints hints) {
    return new SchemaDocument(Map.of(), new TreeMap<>(), schema, hints, List.of()).json();
  }

  private static String sql(List<Operation> operations) {
    return LawDatabase.statements(operations).map(sql -> sql + ";\n").collect(joining());
  }
}
