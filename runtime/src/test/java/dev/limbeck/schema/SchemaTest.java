package dev.limbeck.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A schema that differs in one object is like one that was made of all of them. */
class SchemaTest {

  private static final Table BOOK = Table.of("book", Column.of("id", SqlType.of("bigint")));
  private static final Table LOAN = Table.of("loan", Column.of("id", SqlType.of("bigint")));
  private static final Table SHELF = Table.of("shelf", Column.of("id", SqlType.of("bigint")));
  private static final EnumType MOOD =
      new EnumType(QualifiedName.of("mood"), List.of("ok"), Optional.empty());

  @Test
  void staysSortedWhateverComesAndGoes() {
    Schema schema = Schema.EMPTY.plus(LOAN).plus(SHELF).plus(BOOK);

    assertThat(schema.tables()).containsExactly(BOOK, LOAN, SHELF);
    assertThat(schema).isEqualTo(Schema.of(SHELF, LOAN, BOOK));
    assertThat(schema.minusTable(LOAN.name()).tables()).containsExactly(BOOK, SHELF);
    assertThat(schema.minusTable(QualifiedName.of("other"))).isEqualTo(schema);
  }

  @Test
  void findsEachTableByItsName() {
    Schema schema = Schema.of(BOOK, LOAN, SHELF);

    assertThat(schema.tables()).allMatch(it -> schema.table(it.name()).orElseThrow().equals(it));
    assertThat(schema.table(QualifiedName.of("c"))).isEmpty();
  }

  @Test
  void aChangedTableStandsWhereItsNameBelongs() {
    Schema renamed =
        Schema.of(BOOK, LOAN).changing(BOOK.name(), it -> it.withName(QualifiedName.of("volume")));

    assertThat(renamed.tables())
        .extracting(it -> it.name().name())
        .containsExactly("loan", "volume");
  }

  @Test
  void aNameIsGivenOnce() {
    refuses(() -> Schema.of(BOOK).plus(BOOK), "The schema has book twice.");
    refuses(() -> Schema.EMPTY.plus(MOOD).plus(MOOD), "The schema has mood twice.");
    refuses(
        () -> Schema.EMPTY.plus(MOOD).plus(BOOK.withName(MOOD.name())),
        "The schema has mood twice.");
    refuses(
        () -> Schema.of(BOOK, LOAN).changing(BOOK.name(), it -> it.withName(LOAN.name())),
        "The schema has loan twice.");
  }

  private static void refuses(Runnable change, String message) {
    assertThatThrownBy(change::run).isInstanceOf(SchemaException.class).hasMessage(message);
  }
}
