package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Partitioning.Strategy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Partitioned tables and partitions are read with what is their own. */
class IntrospectorPartitionsTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void aPartitionHasNeitherColumnsNorWhatItsParentHas() throws SQLException {
    Schema schema =
        schema(
            """
            create table u (id integer primary key);
            create table t (
              id integer primary key, day date check (day > '2000-01-01'),
              u integer references u, unique (id, day)) partition by range (id);
            create index on t (day);
            create table t1 partition of t (constraint own check (id < 7))
              for values from (0) to (10);
            create table t2 partition of t default;
            create index t1_u on t1 (u);
            create table r (t integer references t)
            """);

    Table t1 = table(schema, "t1");
    assertThat(t1)
        .isEqualTo(
            new Table(
                t1.name(),
                List.of(),
                List.of(new Check("own", "id < 7")),
                List.of(Index.of("t1_u", List.of(IndexKey.column("u")))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PartitionOf(QualifiedName.of("t"), "FROM (0) TO (10)"))));
    assertThat(table(schema, "t2").partitionOf().orElseThrow().isDefault()).isTrue();
    assertThat(table(schema, "r").constraints()).hasSize(1);
    assertThat(new PartitionTree(schema).whole(table(schema, "t2")).constraints())
        .extracting(it -> it.name())
        .containsExactly("t2_id_day_key", "t2_pkey", "t_day_check", "t_u_fkey");
  }

  @Test
  void theKeysAreReadWithCollationAndOperatorClassWhereTheyAreNotTheUsualOnes()
      throws SQLException {
    Schema schema =
        schema(
            """
            create table a (x text, y integer, "Z z" varchar(9))
              partition by range (lower(x) collate "C", y, "Z z" collate "POSIX", (y + 1));
            create table b (x text) partition by list (x text_pattern_ops);
            create table c (x text, y integer) partition by hash (x, y);
            create table d (x text, y text) partition by list (coalesce(x, y || ', b'))
            """);

    assertThat(table(schema, "a").partitioning())
        .contains(
            new Partitioning(
                Strategy.RANGE,
                List.of(
                    IndexKey.expression("lower(x)").withCollation("C"),
                    IndexKey.column("y"),
                    IndexKey.column("Z z").withCollation("POSIX"),
                    IndexKey.expression("y + 1"))));
    assertThat(table(schema, "b").partitioning())
        .contains(
            new Partitioning(
                Strategy.LIST,
                List.of(IndexKey.column("x").withOperatorClass("text_pattern_ops"))));
    assertThat(table(schema, "c").partitioning())
        .contains(
            new Partitioning(Strategy.HASH, List.of(IndexKey.column("x"), IndexKey.column("y"))));
    assertThat(table(schema, "d").partitioning().orElseThrow().keys().get(0).sql())
        .isEqualTo("COALESCE(x, (y || ', b'::text))");
  }

  @Test
  void aPartitionMayHavePartitionsAndKeepsTheNamesOfItsCopies() throws SQLException {
    Schema schema =
        schema(
            """
            create table t (id integer, k text, constraint tk primary key (id, k))
              partition by range (id);
            create table t1 (id integer, k text, constraint odd primary key (id, k))
              partition by list (k);
            create table t1a partition of t1 for values in ('a');
            alter table t attach partition t1 for values from (1) to (2)
            """);

    assertThat(table(schema, "t1").partitionOf().orElseThrow().names()).containsEntry("tk", "odd");
    assertThat(table(schema, "t1a").partitionOf().orElseThrow().names())
        .containsEntry("odd", "t1a_pkey");
    assertThat(
            new PartitionTree(schema)
                .whole(table(schema, "t1a"))
                .primaryKey()
                .orElseThrow()
                .columns())
        .containsExactly("id", "k");
  }

  @Test
  void aPartitionOfATableThatIsNotLookedAtIsBesideTheModel() throws SQLException {
    database.execute(
        """
        create schema far;
        create table far.t (id integer) partition by range (id);
        create table t1 partition of far.t default
        """);

    assertThat(database.read().schema().tables()).isEmpty();
    assertThat(Surroundings.read(database.connection(), List.of()).objects())
        .extracting(Surrounding::name)
        .containsExactly("partition t1");
  }

  private Schema schema(String sql) throws SQLException {
    database.execute(sql);
    return database.read().schema();
  }

  private static Table table(Schema schema, String name) {
    return schema.require(QualifiedName.of(name));
  }
}
