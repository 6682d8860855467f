package dev.limbeck.dialect;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to tables that inherit, and to their parents, measured on a server. */
class InheritanceImpactTest {

  private static final PostgreSql DIALECT = new PostgreSql();

  private static void before(Operations op) {
    op.createTable(
        "animal",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", text());
        });
    op.createTable(
        "dog",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", text());
        });
    op.addConstraintNotValid("dog", check("animal_check", "id > 0"));
    op.addConstraintNotValid("animal", check("animal_check", "id > 0"));
    op.inherit("dog", "animal");
    op.createTable(
        "puppy",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", text());
        });
    op.addConstraintNotValid("puppy", check("animal_check", "id > 0"));
    op.inherit("puppy", "dog");
    op.createTable(
        "cat",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", text());
          table.check("animal_check", "id > 0");
        });
  }

  private static void measured(Operations op) {
    op.inherit("cat", "animal");
    op.inherit("cat", "dog");
    op.noInherit("dog", "animal");
    op.noInherit("puppy", "dog");
    op.createTable(
        "bird",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", text());
          table.check("animal_check", "id > 0");
          table.inherits("animal");
        });
    op.dropTable("puppy");
    op.validateConstraint("animal", "animal_check");
    op.backfill("animal", fill -> fill.set("name", "'x'"));
    op.renameTable("animal", "beast");
    op.commentOnTable("animal", "All of them");
    op.createIndex("animal_name_idx", "animal", "name");
  }

  @Test
  void everyOperationDoesToTablesWhatIsSaidOfIt() throws SQLException {
    List<Operation> steps = Operations.collect(InheritanceImpactTest::before);
    List<String> statements =
        steps.stream().flatMap(it -> DIALECT.statements(it).stream()).map(Statement::sql).toList();
    Schema before = Replay.forward(Schema.EMPTY, steps);
    try (ShadowDatabase database = TestPostgres.database();
        Measurement measurement = Measurement.of(database, statements, rows())) {
      for (Operation operation : Operations.collect(InheritanceImpactTest::measured)) {
        assertThat(measurement.touches(DIALECT.statements(operation)))
            .as(operation.toString())
            .isEqualTo(lines(DIALECT.impact(operation, before)));
      }
    }
  }

  private static List<String> lines(Impact impact) {
    return impact.touches().stream()
        .map(touch -> "%s: %s, %s".formatted(touch.table(), touch.lock().words(), touch.work()))
        .toList();
  }

  private static List<String> rows() {
    return List.of(
        "insert into animal select n from generate_series(1, 900) n",
        "insert into dog select n from generate_series(1, 900) n",
        "insert into puppy select n from generate_series(1, 900) n",
        "insert into cat select n from generate_series(1, 900) n",
        "analyze");
  }
}
