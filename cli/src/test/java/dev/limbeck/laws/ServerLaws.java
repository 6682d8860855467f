package dev.limbeck.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Laws 4 and 5: a change goes up, down and up again on a real PostgreSQL, and keeps the rows. */
final class ServerLaws implements AutoCloseable {

  private final Change change;
  private final Hints hints;
  private final LawDatabase database;
  private final CatalogueListing createdBefore;
  private final CatalogueListing createdAfter;

  private ServerLaws(Change change, Hints hints) throws SQLException {
    this.change = change;
    this.hints = hints;
    createdAfter = created(change.after());
    database = LawDatabase.of(change.before());
    createdBefore = database.listing();
  }

  private static CatalogueListing created(Schema schema) throws SQLException {
    try (LawDatabase created = LawDatabase.of(schema)) {
      return created.listing();
    }
  }

  /** Without rows. */
  static void hold(Change change) throws SQLException {
    try (ServerLaws laws = new ServerLaws(change, Hints.NONE)) {
      laws.upgrade();
      laws.downgrade();
      laws.upgrade();
    }
  }

  /** With the rows of a case: those before the change, and those inserted on the way. */
  static void hold(Change change, LawCase rows) throws SQLException {
    try (ServerLaws laws = new ServerLaws(change, rows.hints())) {
      laws.insert(rows, "rows");
      laws.upgrade();
      laws.insert(rows, "rows-upgraded");
      laws.expect(rows, "rows-upgraded", change.after());
      laws.downgrade();
      laws.insert(rows, "rows-downgraded");
      laws.expect(rows, "rows-downgraded", change.before());
      laws.upgrade();
    }
  }

  private void insert(LawCase given, String name) throws SQLException {
    if (given.file(name + ".sql").isPresent()) {
      database.execute(given.file(name + ".sql").orElseThrow());
    }
  }

  private void expect(LawCase given, String name, Schema schema) throws SQLException {
    Rows rows = database.rows(schema);
    if (!rows.toString().isEmpty()) {
      given.golden(name + ".txt").holds(rows.toString());
    }
  }

  private void upgrade() throws SQLException {
    run("upgrade", change.upgrade());
    arrivedAt("upgrade", change.after(), createdAfter);
  }

  private void downgrade() throws SQLException {
    run("downgrade", change.downgrade());
    arrivedAt("downgrade", change.before(), createdBefore);
  }

  private void run(String direction, List<Operation> operations) throws SQLException {
    Schema shared = Rows.unfilled(Rows.shared(change.before(), change.after()), hints);
    Rows kept = database.rows(shared);
    try {
      database.run(operations);
    } catch (SQLException e) {
      throw new AssertionError("law 4: the %s fails: %s".formatted(direction, e.getMessage()), e);
    }
    assertThat(database.rows(shared).byTable())
        .as("law 5: rows after the %s", direction)
        .isEqualTo(kept.byTable());
  }

  private void arrivedAt(String direction, Schema wanted, CatalogueListing created)
      throws SQLException {
    Schema live = database.introspect(namespaces());
    Schema aligned = Alignment.align(live, wanted, ServerSpelling.normaliser());
    assertThat(Differ.between(live, aligned).stream().map(Operation::describe))
        .as("law 4: what differs from the model after the %s", direction)
        .isEmpty();
    assertThat(database.listing().differencesTo(created))
        .as("law 4: migrated (-) and created (+) differ after the %s", direction)
        .isEmpty();
  }

  private List<String> namespaces() {
    return Stream.of(change.before(), change.after())
        .flatMap(schema -> schema.namespaces().stream())
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
