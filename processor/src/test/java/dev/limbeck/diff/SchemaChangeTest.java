package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What differs between two schemas, line by line. */
class SchemaChangeTest {

  private static final Column ID = Column.of("id", SqlType.of("bigint")).notNull();
  private static final Column NICK = Column.of("nick", SqlType.of("text"));

  @Test
  void equalOnesDoNotDiffer() {
    Schema schema = Schema.of(Table.of("users", ID, NICK));
    assertThat(SchemaChange.between(schema, schema)).isEmpty();
  }

  @Test
  void aNewTableIsALineForItselfAndOneForEachPart() {
    Table users = Table.of("users", ID).plus(new PrimaryKey("users_pkey", "id"));
    assertThat(SchemaChange.between(Schema.EMPTY, Schema.of(users)))
        .containsExactly(
            came("", ""),
            came("column id", "id bigint not null"),
            came("constraint users_pkey", "primary key users_pkey (id)"));
  }

  @Test
  void aColumnThatIsOtherIsOneLineWithBothForms() {
    assertThat(
            SchemaChange.between(
                Schema.of(Table.of("users", ID, NICK)),
                Schema.of(Table.of("users", ID, NICK.notNull().defaultTo("''")))))
        .containsExactly(
            new SchemaChange(
                "table users",
                "column nick",
                Optional.of("nick text"),
                Optional.of("nick text not null default ''")));
  }

  @Test
  void whatIsGoneHasNoFormAfterwards() {
    assertThat(
            SchemaChange.between(
                Schema.of(Table.of("users", ID, NICK)), Schema.of(Table.of("users", ID))))
        .containsExactly(
            new SchemaChange(
                "table users", "column nick", Optional.of("nick text"), Optional.empty()));
  }

  private static SchemaChange came(String part, String text) {
    return new SchemaChange("table users", part, Optional.empty(), Optional.of(text));
  }
}
