package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.ColumnStorage.Strategy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableStorage;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How tables, columns and indexes are kept is read as it is. */
class IntrospectorStorageTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void aTableIsReadWithItsParametersAndThoseOfItsLongValues() throws SQLException {
    Table table =
        table(
            """
            create unlogged table t (id bigserial, a text)
              with (fillfactor = 70, toast.autovacuum_enabled = off, autovacuum_enabled = false)
            """);
    assertThat(table.storage())
        .isEqualTo(
            new TableStorage(
                List.of(
                    new StorageParameter("autovacuum_enabled", "false"),
                    new StorageParameter("fillfactor", "70"),
                    new StorageParameter("toast.autovacuum_enabled", "off")),
                true,
                Optional.empty()));
    assertThat(database.read().schema().sequences()).hasSize(1).allMatch(it -> it.unlogged());
  }

  @Test
  void eachReplicaIdentityIsRead() throws SQLException {
    database.execute(
        """
        create table nothing (id integer);
        alter table nothing replica identity nothing;
        create table "all" (id integer);
        alter table "all" replica identity full;
        create table by_index (id integer not null);
        create unique index "By it" on by_index (id);
        alter table by_index replica identity using index "By it";
        create table by_key (id integer not null constraint k unique);
        alter table by_key replica identity using index k;
        create table usual (id integer primary key)
        """);
    assertThat(identity("nothing")).contains(ReplicaIdentity.NOTHING);
    assertThat(identity("all")).contains(ReplicaIdentity.FULL);
    assertThat(identity("by_index")).contains(ReplicaIdentity.using("By it"));
    assertThat(identity("by_key")).contains(ReplicaIdentity.using("k"));
    assertThat(identity("usual")).isEmpty();
    assertThat(database.read().unmodelled()).isEmpty();
  }

  @Test
  void aColumnIsReadWithWhatIsNotItsTypes() throws SQLException {
    Table table =
        table(
            """
            create table t (a text compression pglz, b text, c numeric, d integer);
            alter table t alter a set storage external, alter a set (n_distinct = -0.5),
              alter b set storage extended, alter c set storage main, alter d set statistics 0
            """);
    assertThat(table.columns())
        .extracting(Column::storage)
        .containsExactly(
            new ColumnStorage(
                Optional.of(Strategy.EXTERNAL),
                Optional.of("pglz"),
                Optional.empty(),
                List.of(new StorageParameter("n_distinct", "-0.5"))),
            ColumnStorage.USUAL,
            ColumnStorage.USUAL,
            ColumnStorage.USUAL.withStatistics(Optional.of(0)));
  }

  @Test
  void indexesAreReadWithTheirParameters() throws SQLException {
    Table table =
        table(
            """
            create table t (a integer constraint p primary key with (fillfactor = 60), b text,
              constraint u unique (b) with (fillfactor = 70),
              constraint x exclude using gist (int4range(a, a) with &&) with (fillfactor = 80));
            create index i on t (lower(b)) with (deduplicate_items = off) where a > 0
            """);
    assertThat(table.constraint("p").orElseThrow().parameters()).hasToString("[fillfactor = 60]");
    assertThat(table.constraint("u").orElseThrow().parameters()).hasToString("[fillfactor = 70]");
    assertThat(table.constraint("x").orElseThrow().parameters()).hasToString("[fillfactor = 80]");
    assertThat(table.index("i").orElseThrow().parameters())
        .hasToString("[deduplicate_items = off]");
    assertThat(database.read().unmodelled()).isEmpty();
  }

  private Table table(String sql) throws SQLException {
    database.execute(sql);
    return database.read().schema().require(QualifiedName.of("t"));
  }

  private Optional<ReplicaIdentity> identity(String table) throws SQLException {
    return database.read().schema().require(QualifiedName.of(table)).storage().replicaIdentity();
  }
}
