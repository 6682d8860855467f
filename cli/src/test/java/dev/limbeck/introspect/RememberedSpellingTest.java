package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server is asked, and that its answers are the same when they are remembered. */
class RememberedSpellingTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final List<Schema> asked = new ArrayList<>();
  private final List<Schema> kept = new ArrayList<>();
  private SpellingMemory memory = new SpellingMemory(Schema.EMPTY, kept::add);

  private final Table users =
      Table.of(
          "users",
          Column.of("id", SqlType.of("bigint")).identity(),
          Column.of("name", SqlType.of("varchar", "20")),
          Column.of("age", SqlType.of("integer")));

  @Test
  void whatWasAskedIsNotAskedAgain() {
    Schema schema = Schema.of(users.plus(new Check("c", "age>0")));
    assertThat(normalised(schema)).isEqualTo(spelled(schema));
    assertThat(normalised(schema)).isEqualTo(spelled(schema));
    assertThat(asked).hasSize(1);
  }

  @Test
  void tablesThatAskTheSameAskOnce() {
    Table animals =
        Table.of("animals", Column.of("age", SqlType.of("integer")))
            .plus(new Check("positive", "age>0"));
    Schema schema = Schema.of(users.plus(new Check("c", "age>0")), animals);
    assertThat(normalised(schema)).isEqualTo(spelled(schema));
    assertThat(asked).singleElement().satisfies(it -> assertThat(it.tables()).hasSize(1));
  }

  @Test
  void everythingWithAnExpressionMayBeInSeveralTables() {
    Table users = withEverything(this.users, "users");
    Table animals =
        withEverything(
            Table.of(
                "animals",
                Column.of("name", SqlType.of("text")),
                Column.of("age", SqlType.of("numeric"))),
            "animals");
    Schema schema = Schema.of(users, animals);
    assertThat(normalised(schema)).isEqualTo(spelled(schema)).isNotEqualTo(schema);
    assertThat(normalised(schema)).isEqualTo(spelled(schema));
    assertThat(asked).singleElement().satisfies(it -> assertThat(it.tables()).hasSize(2));
  }

  private static Table withEverything(Table table, String name) {
    Exclusion.Element element =
        new Exclusion.Element(IndexKey.expression("box(point(age,1),point(2,3))"), "&&");
    return table
        .plus(new Check(name + "_check", "age>0"))
        .plus(
            new Exclusion(
                name + "_excl",
                false,
                "gist",
                List.of(element),
                Optional.of("age<9"),
                Constraint.Deferral.NOT_DEFERRABLE))
        .plus(Index.of(name + "_idx", List.of(IndexKey.expression("lower(name||'x')"))))
        .plus(
            new Statistics(
                QualifiedName.of(name + "_stat"),
                Statistics.ALL_KINDS,
                List.of("age"),
                List.of("lower(name||'y')"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aColumnThatNoExpressionNamesDoesNotMatter() {
    normalised(Schema.of(users.plus(new Check("c", "age>0"))));
    Table changed =
        users
            .replacing("name", it -> it.withType(SqlType.of("text")))
            .plus(Column.of("born", SqlType.of("date")));
    normalised(Schema.of(changed.plus(new Check("d", "age>0"))));
    assertThat(asked).hasSize(1);
  }

  @Test
  void theTypeOfAColumnThatIsNamedMatters() {
    Schema before = Schema.of(users.plus(new Check("c", "age>0")));
    Schema after =
        Schema.of(
            users
                .replacing("age", it -> it.withType(SqlType.of("numeric")))
                .plus(new Check("c", "age>0")));
    assertThat(normalised(before)).isEqualTo(spelled(before));
    assertThat(normalised(after)).isEqualTo(spelled(after)).isNotEqualTo(after);
    assertThat(asked).hasSize(2);
  }

  @Test
  void aTableMayNameItselfAndItsRow() {
    Table rows =
        users
            .plus(new Check("a", "users.age>0"))
            .plus(new Check("b", "(users.*) is not null"))
            .plus(
                Index.of("i", List.of(IndexKey.expression("lower(USERS.name)")))
                    .withWhere(Optional.of("\"users\".age in (1,2)")));
    Schema schema = Schema.of(rows);
    assertThat(normalised(schema)).isEqualTo(spelled(schema)).isNotEqualTo(schema);
    Table elsewhere = withEverything(users, "x").withName(QualifiedName.of("sales", "a"));
    Schema inSales = Schema.of(elsewhere).withNamespaces(new TreeSet<>(Set.of("sales")));
    assertThat(normalised(inSales)).isEqualTo(spelled(inSales)).isNotEqualTo(inSales);
    Schema wider = Schema.of(rows.plus(Column.of("born", SqlType.of("date"))));
    assertThat(normalised(wider)).isEqualTo(spelled(wider));
    assertThat(asked).hasSize(3);
  }

  @Test
  void whatATypeHoldsMatters() {
    EnumType mood = EnumType.of("mood", "sad", "happy");
    Schema schema = Schema.of(withMood()).plus(mood);
    assertThat(normalised(schema)).isEqualTo(spelled(schema));
    assertThatThrownBy(() -> normalised(Schema.of(withMood()).plus(EnumType.of("mood", "happy"))))
        .isInstanceOf(RefusedException.class);
  }

  private Table withMood() {
    return users
        .plus(Column.of("mood", SqlType.of("mood")).defaultTo("'sad'"))
        .plus(new Check("c", "mood <> 'sad'"));
  }

  @Test
  void domainsAreRememberedToo() {
    DomainType word =
        DomainType.of("word", SqlType.of("text"))
            .withValue(Optional.of("LOWER('A')"))
            .withChecks(List.of(new Check("b", "VALUE in ('a', 'b')")));
    Schema schema = Schema.of(users.plus(new Check("c", "age>0"))).plus(word);
    assertThat(normalised(schema)).isEqualTo(spelled(schema)).isNotEqualTo(schema);
    assertThat(normalised(schema)).isEqualTo(spelled(schema));
    assertThat(asked).hasSize(1);
  }

  @Test
  void whatWasKeptIsKnownNextTime() {
    Schema schema =
        Schema.of(users.plus(new Check("c", "age>0")).plus(new Check("d", "users.age>1")))
            .plus(
                DomainType.of("word", SqlType.of("text"))
                    .withChecks(List.of(new Check("b", "VALUE in ('a', 'b')"))));
    normalised(schema);
    memory = new SpellingMemory(kept.get(0), kept::add);
    assertThat(normalised(schema)).isEqualTo(spelled(schema));
    assertThat(asked).hasSize(1);
  }

  @Test
  void whatTheServerRefusesHasTheUsersNames() {
    assertThatThrownBy(() -> normalised(Schema.of(users.plus(new Check("c", "agee>0")))))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("PostgreSQL refuses check c of table users, agee>0: ");
    assertThat(kept).isEmpty();
  }

  @Test
  void whereNothingIsToBeSpelledNobodyIsAsked() {
    assertThat(normalised(Schema.of(users))).isEqualTo(Schema.of(users));
    assertThat(asked).isEmpty();
  }

  private Schema normalised(Schema schema) {
    return new RememberedSpelling(this::answered, memory).normalise(schema);
  }

  private Schema answered(Schema question) {
    asked.add(question);
    return spelled(question);
  }

  private Schema spelled(Schema schema) {
    return new ServerNormaliser(database.connection()).normalise(schema);
  }
}
