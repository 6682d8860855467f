package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.schema.SchemaException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that are added in one go, on a real server. */
class BulkInsertTest extends OnDatabase {

  private static final String SPECIAL =
      "tab\t newline\n return\r backslash\\ \\. \\N \\x41 quote' \"double\" ä€😀 {brace} ?";

  /** How the rows get there. */
  enum Way {
    COPY {
      @Override
      void add(Connection connection, Scripts scripts) throws SQLException {
        scripts.upgrade(connection, "head");
      }
    },
    ANOTHER_DRIVER {
      @Override
      void add(Connection connection, Scripts scripts) throws SQLException {
        scripts.upgrade(hidden(connection), "head");
      }
    },
    SCRIPT {
      @Override
      void add(Connection connection, Scripts scripts) throws SQLException {
        Rows.execute(connection, scripts.offline());
      }
    };

    abstract void add(Connection connection, Scripts scripts) throws SQLException;
  }

  @ParameterizedTest
  @EnumSource
  void everyValueArrivesAsItIs(Way way) throws SQLException {
    Rows.execute(
        connection,
        "create table t (id int primary key, note text, empty text, nothing text, tags text[],"
            + " grid int[], doc jsonb, bytes bytea, at timestamptz, local timestamp, day date,"
            + " clock time, amount numeric, ratio double precision, flag boolean, code uuid)");

    way.add(
        connection,
        scripts(
            op ->
                op.bulkInsert(
                    "t",
                    List.of(
                        "id", "note", "empty", "nothing", "tags", "grid", "doc", "bytes", "at",
                        "local", "day", "clock", "amount", "ratio", "flag", "code"),
                    rows ->
                        rows.add(
                            1,
                            SPECIAL,
                            "",
                            null,
                            Arrays.asList(SPECIAL, null, "NULL", "", "a,b"),
                            new int[][] {{1, 2}, {3, 4}},
                            "{\"a\": \"x\\n\\u00e9\\\\\"}",
                            new byte[] {0, 92, 110, (byte) 255},
                            Instant.parse("2026-01-15T10:30:00.123456Z"),
                            LocalDateTime.parse("2026-01-15T10:30:00.5"),
                            LocalDate.parse("2026-01-15"),
                            LocalTime.parse("10:30"),
                            new BigDecimal("-123456789012345678901234567890.10"),
                            Double.NEGATIVE_INFINITY,
                            true,
                            UUID.fromString("01234567-89ab-cdef-0123-456789abcdef")))));

    assertThat(Rows.of(connection, "select note from t")).containsExactly(SPECIAL);
    assertThat(Rows.of(connection, "select tags[1] from t")).containsExactly(SPECIAL);
    assertThat(Rows.of(connection, "select doc ->> 'a' from t")).containsExactly("x\né\\");
    assertThat(
            Rows.of(
                connection,
                "select concat_ws('|', empty = '', nothing is null, tags[2] is null,"
                    + " array_to_string(tags[3:5], ';'), grid, bytes, at at time zone 'UTC', local,"
                    + " day, clock, amount, ratio, flag, code) from t"))
        .containsExactly(
            "t|t|t|NULL;;a,b|{{1,2},{3,4}}|\\x005c6eff|2026-01-15 10:30:00.123456"
                + "|2026-01-15 10:30:00.5|2026-01-15|10:30:00|-123456789012345678901234567890.10"
                + "|-Infinity|t|01234567-89ab-cdef-0123-456789abcdef");
  }

  @ParameterizedTest
  @EnumSource
  void columnsThatAreNotNamedGetTheirDefaultsAndIdentitiesWhatIsGiven(Way way) throws SQLException {
    Rows.execute(
        connection,
        "create table \"T x\" (id int generated always as identity, \"N\" int, d int default 5)");

    way.add(
        connection,
        scripts(
            op -> op.bulkInsert("T x", List.of("id", "N"), rows -> rows.add(7, 1).add(8, null))));

    assertThat(Rows.of(connection, "select concat_ws(',', id, \"N\", d) from \"T x\" order by id"))
        .containsExactly("7,1,5", "8,5");
  }

  @ParameterizedTest
  @EnumSource(names = {"COPY", "ANOTHER_DRIVER"})
  void rowsThatJavaGivesStreamInAndTheirStreamIsClosed(Way way) throws SQLException {
    Rows.execute(connection, "create table t (id int primary key, name text)");
    int[] closed = {0};

    way.add(
        connection,
        scripts(
            op ->
                op.bulkInsert(
                    "t",
                    List.of("id", "name"),
                    "many rows",
                    () ->
                        IntStream.range(0, 25_001)
                            .mapToObj(id -> new Object[] {id, "name " + id})
                            .onClose(() -> closed[0]++))));

    assertThat(Rows.of(connection, "select count(*) from t where name = 'name ' || id"))
        .containsExactly("25001");
    assertThat(closed[0]).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"COPY", "ANOTHER_DRIVER"})
  void aFileIsReadAsPostgresReadsIt(Way way) throws SQLException {
    Rows.execute(connection, "create table t (code text primary key, name text, note text)");

    way.add(
        connection,
        scripts(op -> op.bulkInsert("t", BulkInsertTest.class, "/bulk-insert/rows.csv")));

    assertThat(
            Rows.of(
                connection,
                "select concat_ws('|', code, name, coalesce(note, 'null')) from t order by code"))
        .containsExactly("a|Ä, \"b\"\nc|null", "b|\\N|", "c|x");
  }

  @Test
  void aFileThatIsNotThereOrNotWholeIsSaid() {
    assertThatThrownBy(
            () -> scripts(op -> op.bulkInsert("t", BulkInsertTest.class, "no.csv")).offline())
        .isInstanceOf(SchemaException.class)
        .hasMessageStartingWith("There is no resource no.csv beside dev.limbeck.execute.Bulk");
  }

  @Test
  void whatFailsLeavesNothingAndTheConnectionWhole() throws SQLException {
    Rows.execute(connection, "create table t (id int primary key)");
    Scripts twice =
        scripts(op -> op.bulkInsert("t", List.of("id"), rows -> rows.add(1).add(2).add(1)));
    Scripts broken =
        scripts(
            op ->
                op.bulkInsert(
                    "t",
                    List.of("id"),
                    "broken rows",
                    () ->
                        Stream.of(1, 2, 3)
                            .map(
                                id -> {
                                  if (id == 3) {
                                    throw new IllegalStateException("no third row");
                                  }
                                  return new Object[] {id};
                                })));
    Scripts wide =
        scripts(
            op ->
                op.bulkInsert(
                    "t", List.of("id"), "wide rows", () -> Stream.of(new Object[] {1, 2}, null)));

    assertThatThrownBy(() -> twice.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith(
            "Revision a (Do a) was rolled back: bulk insert 1 of 1 failed.\n  insert into t (id)")
        .hasMessageContaining("SQLSTATE: 23505");
    assertThatThrownBy(() -> broken.upgrade(connection, "head"))
        .hasMessageContaining("bulk insert \"broken rows\" into t (id)")
        .hasMessageContaining("no third row");
    assertThatThrownBy(() -> wide.upgrade(connection, "head"))
        .hasMessageContaining("Row 1 of the bulk insert into t does not have a value for each");
    assertThat(Rows.of(connection, "select count(*) from t")).containsExactly("0");
  }

  @Test
  void rowsThatJavaGivesAreNoSqlAndNothingTakesThemBack() {
    Consumer<Operations> script =
        op -> op.bulkInsert("t", List.of("id"), "some rows", Stream::empty);

    assertThatThrownBy(() -> scripts(script).offline())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("bulk insert \"some rows\" into t (id)");
  }

  @Test
  void aMillionRowsGoByCopy() throws SQLException {
    Rows.execute(connection, "create table t (id int, name text)");
    long start = System.nanoTime();

    scripts(
            op ->
                op.bulkInsert(
                    "t",
                    List.of("id", "name"),
                    "a million",
                    () -> IntStream.range(0, 1_000_000).mapToObj(id -> new Object[] {id, "n"})))
        .upgrade(connection, "head");

    assertThat(Rows.of(connection, "select count(*) from t")).containsExactly("1000000");
    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(60);
  }

  private static Scripts scripts(Consumer<Operations> script) {
    return new Scripts().then("a", script);
  }

  /** The connection of a driver that is not known to be PostgreSQL's. */
  private static Connection hidden(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            BulkInsertTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isWrapperFor")) {
                return false;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
