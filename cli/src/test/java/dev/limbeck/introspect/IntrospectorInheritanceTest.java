package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables that inherit are read as they are, whoever made them. */
class IntrospectorInheritanceTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void aChildHoldsWhatItHasOfItsParents() throws SQLException {
    Table child =
        read("""
                create table animal (
                  id bigint generated always as identity primary key,
                  legs integer not null default 4 check (legs >= 0),
                  name text unique,
                  twice integer generated always as (legs * 2) stored);
                create index on animal (legs);
                create table dog (tail text) inherits (animal)
                """)
            .require(QualifiedName.of("dog"));

    assertThat(child.inherits()).containsExactly(QualifiedName.of("animal"));
    assertThat(child.columns())
        .extracting(Column::name, Column::nullable, it -> it.value().isPresent())
        .containsExactly(
            tuple("id", false, false),
            tuple("legs", false, true),
            tuple("name", true, false),
            tuple("twice", true, true),
            tuple("tail", true, false));
    assertThat(child.constraints())
        .extracting(Constraint::name)
        .containsExactly("animal_legs_check");
    assertThat(child.indexes()).isEmpty();
  }

  @Test
  void aChildMadeApartIsReadLikeOneThatPostgresMade() throws SQLException {
    String parent =
        """
        create table animal (
          id bigint not null, legs integer, constraint animal_legs_check check (legs >= 0));
        """;
    Schema made = read(parent + "create table dog (tail text) inherits (animal)");
    Schema tied =
        read(
            """
            drop table dog, animal;
            create table dog (
              tail text, legs integer, id bigint not null,
              constraint animal_legs_check check (legs >= 0));
            """
                + parent
                + "alter table dog inherit animal");

    assertThat(tied).isEqualTo(made);
  }

  @Test
  void parentsAreReadInTheirOrderAndFromOtherSchemas() throws SQLException {
    Schema schema =
        read(
            """
            create schema shop;
            create table b (x integer);
            create table shop.a (x integer, y integer);
            create table c (x integer);
            create table shop.d () inherits (c, shop.a, b);
            alter table shop.d no inherit c;
            alter table shop.d inherit c
            """,
            "shop");

    assertThat(schema.require(QualifiedName.of("shop.d")).inherits())
        .containsExactly(QualifiedName.of("shop.a"), QualifiedName.of("b"), QualifiedName.of("c"));
  }

  @Test
  void partitionsInheritFromNobody() throws SQLException {
    Schema schema =
        read(
            """
            create table log (id integer) partition by range (id);
            create table log_1 partition of log for values from (0) to (10)
            """);

    assertThat(schema.tables()).allMatch(it -> it.inherits().isEmpty());
  }

  @Test
  void aParentThatIsNotLookedAtIsNamed() throws SQLException {
    database.execute("create schema other; create table other.p (id integer)");
    database.execute("create table c () inherits (other.p)");

    Introspection found = database.read();

    assertThat(found.schema().require(QualifiedName.of("c")).inherits()).isEmpty();
    assertThat(found.unmodelled())
        .extracting(Unmodelled::text)
        .containsExactly("table c: inherits from other.p");
  }

  private Schema read(String sql, String... schemas) throws SQLException {
    database.execute(sql);
    Introspection found = database.read(schemas);
    assertThat(found.unmodelled()).isEmpty();
    return found.schema();
  }
}
