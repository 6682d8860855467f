package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.ForeignKey.Action;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntrospectorConstraintsTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void aPrimaryKeyKeepsTheOrderOfItsColumns() throws SQLException {
    assertThat(constraints("a integer, b integer, constraint pk primary key (b, a)"))
        .containsExactly(new PrimaryKey("pk", "b", "a"));
  }

  @Test
  void aNotNullIsTheColumnsAndNoConstraint() throws SQLException {
    assertThat(constraints("a integer constraint must not null")).isEmpty();
  }

  @Test
  void aUniqueConstraintIsReadWithAllThatItSays() throws SQLException {
    assertThat(
            constraints(
                """
                a integer, b integer,
                constraint u1 unique (b, a),
                constraint u2 unique nulls not distinct (a),
                constraint u3 unique (a) deferrable,
                constraint u4 unique (b) deferrable initially deferred,
                constraint u5 unique (b) include (a)
                """))
        .containsExactly(
            new Unique("u1", "b", "a"),
            new Unique("u2", false, List.of("a"), true, Deferral.NOT_DEFERRABLE),
            new Unique("u3", false, List.of("a"), false, Deferral.INITIALLY_IMMEDIATE),
            new Unique("u4", false, List.of("b"), false, Deferral.INITIALLY_DEFERRED),
            new Unique("u5", "b").withInclude(List.of("a")));
  }

  @Test
  void anExclusionConstraintIsReadWithAllThatItSays() throws SQLException {
    Exclusion.Element overlap = new Exclusion.Element(IndexKey.expression("tsrange(a, b)"), "&&");
    assertThat(
            constraints(
                """
                a timestamp, b timestamp, c inet, d text,
                constraint x1 exclude using gist (tsrange(a, b) with &&) where (d <> ''),
                constraint x2 exclude using gist (c inet_ops with &&) deferrable,
                constraint x3 exclude (a desc nulls last with =, d collate "C" with =)
                  deferrable initially deferred
                """))
        .containsExactly(
            new Exclusion(
                "x1",
                false,
                "gist",
                List.of(overlap),
                Optional.of("d <> ''::text"),
                Deferral.NOT_DEFERRABLE),
            new Exclusion(
                "x2",
                false,
                "gist",
                List.of(
                    new Exclusion.Element(
                        IndexKey.column("c").withOperatorClass("inet_ops"), "&&")),
                Optional.empty(),
                Deferral.INITIALLY_IMMEDIATE),
            new Exclusion(
                "x3",
                false,
                "btree",
                List.of(
                    new Exclusion.Element(
                        IndexKey.column("a").descending().withNulls(IndexKey.Nulls.LAST), "="),
                    new Exclusion.Element(IndexKey.column("d").withCollation("C"), "=")),
                Optional.empty(),
                Deferral.INITIALLY_DEFERRED));
  }

  @Test
  void anOperatorThatIsNotFoundByItsNameAloneIsReadWithItsSchema() throws SQLException {
    String sql =
        """
        create schema other;
        create operator other.=== (leftarg = int4, rightarg = int4, function = int4eq,
          commutator = operator(other.===));
        create operator class other.same_ops for type int4 using btree as
          operator 1 <, operator 2 <=, operator 3 other.===, operator 4 >=, operator 5 >,
          function 1 btint4cmp(int4, int4);
        create table t (a integer,
          constraint x exclude using btree (a other.same_ops with operator(other.===)))
        """;
    assertThat(database.table("t", sql).constraints())
        .singleElement()
        .isEqualTo(
            new Exclusion(
                "x",
                false,
                "btree",
                List.of(
                    new Exclusion.Element(
                        IndexKey.column("a").withOperatorClass("other.same_ops"),
                        "operator(other.===)")),
                Optional.empty(),
                Deferral.NOT_DEFERRABLE));
  }

  @Test
  void aCheckIsReadWithoutTheParenthesesAroundTheWhole() throws SQLException {
    assertThat(constraints("a integer, constraint c check (a > 0), check ((a < 9) or (a = 10))"))
        .containsExactly(new Check("c", "a > 0"), new Check("t_a_check", "(a < 9) OR (a = 10)"));
  }

  @Test
  void checksOfTheSameNameStayWithTheirTables() throws SQLException {
    Schema schema =
        database.created(
            """
            create table one (a integer, constraint positive check (a > 1));
            create table two (a integer, constraint positive check (a > 2))
            """);
    assertThat(schema.require(QualifiedName.of("one")).constraints())
        .containsExactly(new Check("positive", "a > 1"));
    assertThat(schema.require(QualifiedName.of("two")).constraints())
        .containsExactly(new Check("positive", "a > 2"));
  }

  @Test
  void everyActionOfAForeignKeyIsRead() throws SQLException {
    List<ForeignKey> keys =
        database
            .table(
                "t",
                """
                create table target (id integer primary key);
                create table t (
                  a integer constraint a references target on delete cascade,
                  b integer constraint b references target on delete set null on update restrict,
                  c integer constraint c references target on delete restrict on update set null,
                  d integer constraint d references target on delete set default on update cascade,
                  e integer constraint e references target on delete no action
                    on update set default)
                """)
            .foreignKeys();
    assertThat(keys)
        .extracting(ForeignKey::onDelete)
        .containsExactly(
            Action.CASCADE, Action.SET_NULL, Action.RESTRICT, Action.SET_DEFAULT, Action.NO_ACTION);
    assertThat(keys)
        .extracting(ForeignKey::onUpdate)
        .containsExactly(
            Action.NO_ACTION, Action.RESTRICT, Action.SET_NULL, Action.CASCADE, Action.SET_DEFAULT);
  }

  @Test
  void aForeignKeyPairsItsColumnsInTheirOrder() throws SQLException {
    Table table =
        database.table(
            "t",
            """
            create table target (x integer, y integer, unique (y, x));
            create table t (a integer, b integer, constraint fk foreign key (b, a)
              references target (y, x) deferrable initially deferred)
            """);
    assertThat(table.constraints())
        .containsExactly(
            new ForeignKey(
                "fk",
                false,
                List.of("b", "a"),
                QualifiedName.of("target"),
                List.of("y", "x"),
                Action.NO_ACTION,
                Action.NO_ACTION,
                Deferral.INITIALLY_DEFERRED));
  }

  @Test
  void foreignKeysMayGoInACircle() throws SQLException {
    Schema schema =
        database.created(
            """
            create table a (id integer primary key, b integer, me integer references a);
            create table b (id integer primary key, a integer references a);
            alter table a add constraint a_b_fkey foreign key (b) references b
            """);
    assertThat(schema.require(QualifiedName.of("a")).foreignKeys())
        .containsExactly(
            ForeignKey.of("a_b_fkey", "b", "b", "id"), ForeignKey.of("a_me_fkey", "me", "a", "id"));
    assertThat(schema.require(QualifiedName.of("b")).foreignKeys())
        .containsExactly(ForeignKey.of("b_a_fkey", "a", "a", "id"));
  }

  private List<Constraint> constraints(String sql) throws SQLException {
    return database.table("t", "create table t (" + sql + ")").constraints();
  }
}
