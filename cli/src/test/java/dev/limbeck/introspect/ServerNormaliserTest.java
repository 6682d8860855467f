package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Default.Generated;
import dev.limbeck.schema.Default.Generated.Storage;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerNormaliserTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Table users =
      Table.of(
          "users",
          Column.of("id", SqlType.of("bigint")).identity(),
          Column.of("status", SqlType.of("varchar", "20")),
          Column.of("name", SqlType.of("text")),
          Column.of("age", SqlType.of("integer")),
          Column.of("price", SqlType.of("numeric", "10", "2")),
          Column.of("made", SqlType.of("timestamptz")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "status in ('a','b') | (status)::text = ANY (ARRAY[('a'::character varying)::text,"
            + " ('b'::character varying)::text])",
        "age between 1 and 9 | (age >= 1) AND (age <= 9)",
        "AGE>0 | age > 0",
        "(((age > 0))) | age > 0",
        "users.age > 0 | age > 0",
        "coalesce(name,'') <> '' | COALESCE(name, ''::text) <> ''::text",
        "cast(age as text) = name | (age)::text = name",
        "price>=0 and not price>1e3 | (price >= (0)::numeric) AND (NOT (price > '1000'::numeric))",
        "made <= now() | made <= now()",
        "made <= CURRENT_TIMESTAMP | made <= CURRENT_TIMESTAMP",
        "name like 'x%' | name ~~ 'x%'::text",
        "name ~ '^[?{}]+$' | name ~ '^[?{}]+$'::text",
        "name is not null | name IS NOT NULL",
      })
  void aCheckIsSpelledAsPostgresPrintsIt(String sql, String expected) {
    assertThat(normalised(users.plus(new Check("c", sql))).constraints())
        .containsExactly(new Check("c", expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status in ('a','b')",
        "status = any (array['a', 'b']::text[])",
        "status not in ('a')",
        "age between 1 and 9",
        "price in (1, 2.5)",
        "case when age > 1 then name = 'x' else status = 'y' end",
        "made at time zone 'utc' > '2020-01-01'",
      })
  void whatIsSpelledOnceStaysAsItIs(String sql) {
    Table once = normalised(users.plus(new Check("c", sql)));
    assertThat(normalised(once)).isEqualTo(once);
  }

  @Test
  void theSpellingIsTheOneThatALiveDatabaseEndsAtToo() throws SQLException {
    Table wanted = users.plus(new Check("c", "status in ('a','b')"));
    Table live =
        database.table(
            "live",
            "create table live (status varchar(20), constraint c check (status in ('a','b')))");
    assertThat(normalised(live).constraints()).isEqualTo(normalised(wanted).constraints());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name | 'x' | 'x'::text",
        "status | 'x' | 'x'::character varying",
        "age | 1+1 | (1 + 1)",
        "age | '7' | 7",
        "made | now() at time zone 'utc' | (now() AT TIME ZONE 'utc'::text)",
        "made | current_timestamp | CURRENT_TIMESTAMP",
      })
  void aDefaultIsSpelledAsPostgresPrintsIt(String column, String sql, String expected) {
    Table wanted = users.replacing(column, it -> it.defaultTo(sql).notNull());
    assertThat(normalised(wanted))
        .isEqualTo(users.replacing(column, it -> it.defaultTo(expected).notNull()));
  }

  @Test
  void aGeneratedColumnIsSpelled() {
    Column wanted =
        Column.of("twice", SqlType.of("integer"))
            .withValue(Optional.of(new Generated("age*2", Storage.STORED)));
    assertThat(normalised(users.plus(wanted)).column("twice").flatMap(Column::value))
        .contains(new Generated("age * 2", Storage.STORED));
  }

  @Test
  void theKeysAndThePredicateOfAnIndexAreSpelled() {
    Index index =
        new Index(
            "i",
            true,
            true,
            "btree",
            List.of(
                IndexKey.column("id"),
                IndexKey.expression("LOWER(status)").descending().withCollation("C"),
                IndexKey.expression("age+1")),
            List.of("name"),
            true,
            Optional.of("status='a'"));
    assertThat(normalised(users.plus(index)).indexes())
        .containsExactly(
            new Index(
                "i",
                true,
                true,
                "btree",
                List.of(
                    IndexKey.column("id"),
                    IndexKey.expression("lower((status)::text)").descending().withCollation("C"),
                    IndexKey.expression("age + 1")),
                List.of("name"),
                true,
                Optional.of("(status)::text = 'a'::text")));
  }

  @Test
  void everythingElseStaysAsItIs() {
    Table wanted =
        users
            .plus(new Check("z", true, "age > 0"))
            .plus(new PrimaryKey("users_pkey", "id"))
            .plus(new Unique("u", "name"))
            .plus(ForeignKey.of("fk", "age", "missing", "id"))
            .plus(Index.of("i", List.of(IndexKey.column("nowhere"))))
            .replacing("id", it -> it.withComment(Optional.of("key")))
            .withComment(Optional.of("about"));
    assertThat(normalised(wanted)).isEqualTo(wanted);
  }

  @Test
  void aSequenceThatADefaultCountsOnIsThere() {
    Table table =
        Table.of(
            "t",
            Column.of("a", SqlType.of("bigint")).defaultTo("nextval('t_a_seq')"),
            Column.of("b", SqlType.of("bigint")).defaultTo("nextval('public.\"It''s\"\"B\"')"),
            Column.of("c", SqlType.of("bigint")).defaultTo("nextval('sales.c_seq'::text)"));
    Schema schema =
        Schema.of(table)
            .plus(Sequence.of("t_a_seq", SequenceOptions.DEFAULTS))
            .plus(sequence(new QualifiedName(Optional.empty(), "It's\"B")))
            .plus(sequence(QualifiedName.of("sales", "c_seq")));
    assertThat(normaliser().normalise(schema).tables().get(0).columns())
        .extracting(Column::value)
        .containsExactly(
            Optional.of(new Default.Expression("nextval('t_a_seq'::regclass)")),
            Optional.of(new Default.Expression("nextval('\"It''s\"\"B\"'::regclass)")),
            Optional.of(new Default.Expression("nextval(('sales.c_seq'::text)::regclass)")));
  }

  @Test
  void tablesOfOtherSchemasAreSpelledToo() {
    Table other =
        users
            .withName(QualifiedName.of("Odd.schema", "users"))
            .plus(new Check("c", "age between 1 and 2"));
    Table own = users.plus(new Check("c", "age between 3 and 4"));
    assertThat(normaliser().normalise(Schema.of(other, own)).tables())
        .extracting(Table::constraints)
        .containsExactly(
            List.<Constraint>of(new Check("c", "(age >= 3) AND (age <= 4)")),
            List.<Constraint>of(new Check("c", "(age >= 1) AND (age <= 2)")));
  }

  @Test
  void expressionsOfDomainsAreSpelledAndTheirNamesKept() throws SQLException {
    database.execute("create domain word as integer");
    DomainType word =
        DomainType.of("word", SqlType.of("text"))
            .withNullable(false)
            .withValue(Optional.of("LOWER('A')"))
            .withChecks(
                List.of(
                    new Check("b", "VALUE in ('a', 'b')"), new Check("a", "length( value )<9")));
    Schema schema = Schema.EMPTY.plus(word).plus(DomainType.of("plain", SqlType.of("word")));

    assertThat(new ServerNormaliser(database.connection()).normalise(schema))
        .isEqualTo(
            schema
                .minusType(word.name())
                .plus(
                    word.withValue(Optional.of("lower('A'::text)"))
                        .withChecks(
                            List.of(
                                new Check("b", "VALUE = ANY (ARRAY['a'::text, 'b'::text])"),
                                new Check("a", "length(VALUE) < 9")))));
  }

  @Test
  void typesOfTheDatabaseAreFoundAndPrintedAsThere() throws SQLException {
    database.execute("create type mood as enum ('sad', 'happy')");
    database.execute("create table users (id integer)"); // In nobody's way.
    Table wanted =
        users
            .plus(Column.of("mood", SqlType.of("mood")).defaultTo("'sad'"))
            .plus(new Check("c", "mood <> 'happy'"));
    Table spelled = normalised(wanted);
    assertThat(spelled.column("mood").flatMap(Column::value))
        .contains(new Default.Expression("'sad'::mood"));
    assertThat(spelled.constraints()).containsExactly(new Check("c", "mood <> 'happy'::mood"));
  }

  @Test
  void nothingIsLeftBehind() throws SQLException {
    Introspection before = database.read("limbeck_scratch");
    normalised(users.plus(new Check("c", "age > 0")));
    assertThat(database.connection().getAutoCommit()).isTrue();
    assertThat(database.read("limbeck_scratch")).isEqualTo(before);
  }

  @Test
  void anOpenTransactionGoesOn() throws SQLException {
    Connection connection = database.connection();
    connection.setAutoCommit(false);
    database.execute("create table mine (id integer)");
    normalised(users.plus(new Check("c", "age > 0")));
    connection.commit();
    connection.setAutoCommit(true);
    assertThat(database.read().schema().tables()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "check | PostgreSQL refuses check c of table users, agee > 0: column \"agee\" does not exist;",
        "function | PostgreSQL refuses check c of table users, missing(age): function"
            + " missing(integer) does not exist;",
        "default | PostgreSQL refuses the default of column age of table users, 'x': invalid input"
            + " syntax for type integer: \"x\";",
        "generated | PostgreSQL refuses generated column g of table users, agee * 2: column"
            + " \"agee\" does not exist;",
        "index | PostgreSQL refuses index i of table users, now(), where agee > 0: column \"agee\""
            + " does not exist;",
        "type | PostgreSQL refuses the columns of table users: type \"mood\" does not exist;",
      })
  void whatPostgresRefusesIsNamed(String which, String message) {
    Table wrong =
        switch (which) {
          case "check" -> users.plus(new Check("c", "agee > 0"));
          case "function" -> users.plus(new Check("c", "missing(age)"));
          case "default" -> users.replacing("age", it -> it.defaultTo("'x'"));
          case "generated" ->
              users.plus(
                  Column.of("g", SqlType.of("integer"))
                      .withValue(Optional.of(new Generated("agee * 2", Storage.STORED))));
          case "index" ->
              users.plus(
                  Index.of("i", List.of(IndexKey.expression("now()")))
                      .withWhere(Optional.of("agee > 0")));
          default -> users.plus(Column.of("m", SqlType.of("mood"))).plus(new Check("c", "m > 0"));
        };
    Table right = users.withName(QualifiedName.of("alright")).plus(new Check("c", "age > 0"));
    assertThatThrownBy(() -> normaliser().normalise(Schema.of(right, wrong)))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(message);
    assertThat(normalised(right).constraints()).containsExactly(new Check("c", "age > 0"));
  }

  private Table normalised(Table table) {
    return normaliser().normalise(Schema.of(table)).tables().get(0);
  }

  private ServerNormaliser normaliser() {
    return new ServerNormaliser(database.connection());
  }

  private static Sequence sequence(QualifiedName name) {
    return Sequence.of("x", SequenceOptions.DEFAULTS).withName(name);
  }
}
