package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedRenamesTest {

  private static final Schema BEFORE = schema("users", "nick", "mood", "sad");
  private static final Schema AFTER = schema("people", "handle", "feeling", "unhappy");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "users=people | rename table users to people",
        "users=people users.nick=handle"
            + " | rename table users to people; rename column people.nick to handle",
        "users.nick=people.handle users=people"
            + " | rename table users to people; rename column people.nick to handle",
        "mood=feeling mood.sad=unhappy"
            + " | rename type mood to feeling; rename value sad of enum type feeling to unhappy",
      })
  void whatIsSaidBecomesSteps(String texts, String steps) {
    assertThat(operations(texts.split(" ")).stream().map(Operation::describe))
        .containsExactly(steps.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "users | --rename users says no rename",
        "user=people | there is no schema, table, column, sequence, type or enum value user.",
        "users.name=handle | there is no schema, table, column, sequence, type or enum value users.name.",
        "users=folk | nobody wants a table folk",
        "users.nick=handle | nobody wants a column users.handle",
      })
  void whatCannotBeMeantIsRefused(String text, String reason) {
    assertThatThrownBy(() -> operations(text))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "users.nick=handle users.handle=nick | Column users.handle is there already",
        "users.nick=handle users.handle=third | Column users.handle is there already",
        "users=people people=users | Something called people is there already",
      })
  void aNameThatSomethingElseStillHasIsRefused(String texts, String reason) {
    Table people = table("people", "nick", "handle");
    Schema before = Schema.of(table("users", "nick", "handle"), people);
    Schema both = Schema.of(table("users", "nick", "handle", "third"), people);
    assertThatThrownBy(() -> RequestedRenames.of(before, both, List.of(texts.split(" "))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aNameIsFreeOnceItsHolderGaveItUp() {
    Schema before = Schema.of(table("users", "nick", "handle"));
    Schema after = Schema.of(table("users", "handle", "third"));
    assertThat(
            RequestedRenames.of(before, after, List.of("users.handle=third", "users.nick=handle"))
                .operations(before, after, Hints.NONE)
                .stream()
                .map(Operation::describe))
        .containsExactly(
            "rename column users.handle to third", "rename column users.nick to handle");
  }

  @Test
  void aSchemaKeepsWhatIsInIt() {
    Schema before = schema("old.users", "nick", "mood", "sad");
    Schema after = schema("new.people", "handle", "mood", "sad");
    assertThat(
            RequestedRenames.of(
                    before, after, List.of("old.users.nick=handle", "old.users=people", "old=new"))
                .operations(before, after, Hints.NONE)
                .stream()
                .map(Operation::describe))
        .containsExactly(
            "rename schema old to new",
            "rename table new.users to people",
            "rename column new.people.nick to handle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "users | sales.users | users=sales.users"
            + " | create schema sales; move table users to schema sales",
        "users | sales.people | users=sales.people users.nick=handle"
            + " | create schema sales; move table users to schema sales;"
            + " rename table sales.users to people; rename column sales.people.nick to handle",
        "sales.users | users | sales.users=users | move table sales.users to the default schema",
        "sales.users | sales.people | sales.users=people | rename table sales.users to people",
      })
  void aTableMovesToAnotherSchemaWithItsRows(
      String old, String present, String texts, String steps) {
    Schema before = schema(old, "nick", "mood", "sad");
    Schema after = schema(present, "handle", "mood", "sad");

    assertThat(
            RequestedRenames.of(before, after, List.of(texts.split(" ")))
                .operations(before, after, Hints.NONE)
                .stream()
                .map(Operation::describe))
        .containsExactly(steps.split("; "));
  }

  @Test
  void aTypeMovesToAnotherSchema() {
    Schema before = schema("users", "nick", "mood", "sad");
    Schema after = schema("users", "nick", "sales.mood", "sad");

    assertThat(
            RequestedRenames.of(before, after, List.of("mood=sales.mood")).steps().stream()
                .map(Operation::describe))
        .containsExactly("create schema sales", "move type mood to schema sales");
  }

  @ParameterizedTest
  @ValueSource(strings = {"users_nick_idx=users_nick", "users.long=users.short"})
  void aConstraintOrIndexMayBeNamedAndNeedsNoStep(String text) {
    Schema before = Schema.of(withParts("users_nick_idx", "long"));
    Schema after = Schema.of(withParts("users_nick", "short"));
    assertThat(
            RequestedRenames.of(before, after, List.of(text)).operations(before, after, Hints.NONE))
        .isEmpty();
    assertThatThrownBy(() -> RequestedRenames.of(before, before, List.of(text)))
        .hasMessageContaining("there is no");
  }

  private static Table withParts(String index, String check) {
    return table("users", "nick")
        .plus(Index.of(index, List.of(IndexKey.column("nick"))))
        .plus(new Check(check, "nick <> ''"));
  }

  @Test
  void nothingSaidIsNothingRenamed() {
    assertThat(operations()).isEmpty();
  }

  private static List<Operation> operations(String... texts) {
    return RequestedRenames.of(BEFORE, AFTER, List.of(texts)).operations(BEFORE, AFTER, Hints.NONE);
  }

  private static Table table(String name, String... columns) {
    return Table.of(
        name,
        Stream.of(columns).map(it -> Column.of(it, SqlType.of("text"))).toArray(Column[]::new));
  }

  private static Schema schema(String table, String column, String type, String value) {
    List<UserType> types =
        List.of(new EnumType(QualifiedName.of(type), List.of(value, "happy"), Optional.empty()));
    TreeSet<String> namespaces = new TreeSet<>();
    QualifiedName.of(table).schema().ifPresent(namespaces::add);
    return Schema.EMPTY
        .withNamespaces(namespaces)
        .withTypes(types)
        .withTables(
            List.of(
                new Table(
                    QualifiedName.of(table),
                    List.of(Column.of(column, SqlType.of("text"))),
                    List.of(),
                    List.of(),
                    Optional.empty())));
  }
}
