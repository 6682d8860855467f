package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Statistics.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Extended statistics are read as they are. */
class IntrospectorStatisticsTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void columnsAreReadInTheOrderOfTheirNamesWhateverTheOrderOfTheTable() throws SQLException {
    assertThat(statistics("create statistics st on zip, city from place"))
        .containsExactly(Statistics.of("st", List.of("city", "zip")));
  }

  @Test
  void eachKindIsRead() throws SQLException {
    assertThat(
            statistics(
                """
                create statistics a (mcv) on zip, city from place;
                create statistics b (ndistinct) on zip, city from place;
                create statistics c (mcv, dependencies) on zip, city from place
                """))
        .extracting(Statistics::kinds)
        .containsExactly(
            List.of(Kind.MCV), List.of(Kind.NDISTINCT), List.of(Kind.DEPENDENCIES, Kind.MCV));
  }

  @Test
  void expressionsAreReadInPostgresWordsAndASingleOneHasNoKinds() throws SQLException {
    assertThat(
            statistics(
                """
                create statistics alone on lower(city) from place;
                create statistics "With others" (mcv) on (n+1), (Zip), ("Odd name" || ')') from place
                """))
        .containsExactly(
            new Statistics(
                QualifiedName.of("With others"),
                List.of(Kind.MCV),
                List.of("zip"),
                List.of("\"Odd name\" || ')'::text", "n + 1"),
                Optional.empty(),
                Optional.empty()),
            new Statistics(
                QualifiedName.of("alone"),
                List.of(),
                List.of(),
                List.of("lower(city)"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aTargetIsReadWhereThereIsOneAndTheComment() throws SQLException {
    assertThat(
            statistics(
                """
                create statistics a on zip, city from place;
                alter statistics a set statistics 0;
                comment on statistics a is 'It''s';
                create statistics b on zip, city from place;
                alter statistics b set statistics 100;
                alter statistics b set statistics -1
                """))
        .extracting(Statistics::target, Statistics::comment)
        .containsExactly(
            tuple(Optional.of(0), Optional.of("It's")), tuple(Optional.empty(), Optional.empty()));
  }

  @Test
  void theyStayInTheirSchemaWhenTheTableMoves() throws SQLException {
    database.execute(
        """
        create schema sales;
        create table place (city text, zip text);
        create statistics st on zip, city from place;
        alter table place set schema sales
        """);
    assertThat(
            database.read("sales").schema().require(QualifiedName.of("sales.place")).statistics())
        .extracting(it -> it.name().toString())
        .containsExactly("st");
  }

  @Test
  void thoseOfAPartitionAreItsOwn() throws SQLException {
    database.execute(
        """
        create table event (id integer, kind text) partition by range (id);
        create table event_1 partition of event default;
        create statistics whole on id, kind from event;
        create statistics part on id, kind from event_1
        """);
    assertThat(database.read().schema().tables())
        .extracting(table -> table.statistics().get(0).name().toString())
        .containsExactly("whole", "part");
  }

  private List<Statistics> statistics(String sql) throws SQLException {
    database.execute("create table place (zip text, city text, n integer, \"Odd name\" text)");
    database.execute(sql);
    Introspection found = database.read();
    assertThat(found.unmodelled()).isEmpty();
    return found.schema().require(QualifiedName.of("place")).statistics();
  }
}
