package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL names, and the model does not. */
class PartNamesTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();
  @RegisterExtension final TestDatabase other = new TestDatabase();

  @Test
  void eachNameThatDiffersIsGiven() throws SQLException {
    database.requireVersion(18);
    database.execute(
        """
        create domain d as integer constraint must not null;
        create table t (id integer generated always as identity (sequence name counter), n d,
          same integer not null, gone integer constraint old not null);
        create table p (id integer constraint filled not null) partition by range (id);
        create table p1 partition of p default;
        create index p1_by_id on p1 (id);
        create index p_id on p (id)
        """);
    other.execute(
        """
        create domain d as integer not null;
        create table t (id integer generated always as identity, n d, same integer not null);
        create table p (id integer not null) partition by range (id);
        create table p1 partition of p default;
        create index p_id on p (id)
        """);
    List<Operation> renames = names(database).renames(names(other));
    assertThat(renames.stream().map(Operation::describe))
        .containsExactlyInAnyOrder(
            "rename constraint must of domain d to d_not_null",
            "rename sequence counter to t_id_seq",
            "rename constraint filled of table p to p_id_not_null",
            "rename index p1_by_id to p1_id_idx");
    assertThat(names(other).renames(names(other))).isEmpty();
  }

  @Test
  void namesThatMoveUpOrChangePlacesAreGivenInTurn() throws SQLException {
    database.requireVersion(18);
    database.execute(
        """
        create table moved (b integer constraint moved_a_not_null not null,
          c integer constraint moved_b_not_null not null);
        create table swapped (a integer constraint swapped_b_not_null not null,
          b integer constraint swapped_a_not_null not null)
        """);
    other.execute(
        """
        create table moved (b integer not null, c integer not null);
        create table swapped (a integer not null, b integer not null)
        """);
    for (Operation rename : names(database).renames(names(other))) {
      for (Statement statement : new PostgreSql().statements(rename)) {
        database.execute(statement.sql());
      }
    }
    assertThat(names(database)).isEqualTo(names(other));
  }

  private static PartNames names(TestDatabase database) throws SQLException {
    return PartNames.read(database.connection(), List.of());
  }
}
