package dev.limbeck.dialect;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.exclusion;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.numeric;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamptz;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;
import static dev.limbeck.schema.ColumnStorage.Strategy.EXTERNAL;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Operations;
import dev.limbeck.operation.CustomOperation;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.operation.RunJava;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of each operation, measured on a server: locks, table files and scans. */
class ImpactTest {

  private static final PostgreSql DIALECT = new PostgreSql();

  private static void before(Operations op) {
    op.createEnum("mood", "sad", "ok");
    op.createComposite("address", type -> type.attribute("zip", integer()));
    op.createDomain("amount", integer(), domain -> domain.check("amount_check", "value > 0"));
    op.createDomain("small", type("amount"));
    op.createDomain("label", text(), domain -> domain.defaultTo("'none'"));
    op.createSequence("ticket_seq");
    op.createTable(
        "parent",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", text());
          table.primaryKey("parent_pkey", "id");
        });
    op.createTable(
        "child",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("parent_id", bigint());
          table.column("other_id", bigint());
          table.column("name", varchar(20));
          table.column("amount", numeric(8, 2)).notNull();
          table.column("at", timestamptz());
          table.column("twice", numeric()).generatedAs("amount * 2");
          table.primaryKey("child_pkey", "id");
          table.foreignKey("child_parent_fkey", "parent_id").references("parent", "id");
        });
    op.createTable("feeling", table -> table.column("mood", type("mood")));
    op.createTable("bill", table -> table.column("amount", type("small")));
    op.createTable("loose", table -> table.column("id", bigint()).notNull());
    op.createTable("bare", table -> table.column("id", bigint()).notNull());
    op.createTable("elder", table -> table.column("id", bigint()).notNull());
    op.createTable("heir", table -> table.column("id", bigint()).notNull());
    op.createTable(
        "event",
        table -> {
          table.column("id", bigint()).notNull();
          table.partitionByRange("id");
        });
    op.createPartition("event_1", "event", "FROM (0) TO (100)");
    op.createPartition("event_rest", "event", "DEFAULT");
    op.createTable("event_9", table -> table.column("id", bigint()).notNull());
    op.createIndex("child_name_idx", "child", "name");
    op.createIndex(
        "loose_id_idx",
        "loose",
        index -> {
          index.unique();
          index.column("id");
        });
    op.addConstraintNotValid("child", check("child_amount_check", "amount > 0"));
    op.addConstraintNotValid(
        "child", foreignKey("child_other_fkey", "other_id").references("parent", "id"));
    op.addConstraint("child", check("child_at_check", "at is not null"));
    op.addDomainConstraintNotValid("amount", check("amount_low", "value < 9999"));
    op.createStatistics("loose_id", "loose", statistics -> statistics.expression("id % 10"));
    op.createView("one", "select 1 as n");
    op.createFunction("spare()", "returns trigger language plpgsql as 'begin return new; end'");
    op.createFunction("touch()", "returns trigger language plpgsql as 'begin return new; end'");
    op.createTrigger("loose_touch", "loose", "before update", "execute function spare()");
    op.createPolicy("loose_own", "loose", "using (true)");
    op.createExtension("hstore", extension -> extension.version("1.7"));
  }

  private static void measured(Operations op) {
    types(op);
    objects(op);
    op.createSchema("sales");
    op.dropSchema("empty");
    op.renameSchema("empty", "full");
    op.createTable("fresh", table -> table.column("id", bigint()));
    op.createTable(
        "grandchild",
        table -> {
          table.column("child_id", bigint());
          table.foreignKey("grandchild_child_fkey", "child_id").references("child", "id");
        });
    op.dropTable("child");
    op.ifExists().dropTable("loose");
    op.ifNotExists().createIndex("child_at_idx", "child", "at");
    op.dropTable("loose");
    op.renameTable("child", "kid");
    op.moveTable("child", "empty");
    op.moveTable("parent", "empty");
    op.moveType("mood", "empty");
    op.moveSequence("ticket_seq", "empty");
    op.commentOnTable("child", "Children");
    columns(op);
    constraints(op);
    op.backfill("child", fill -> fill.set("name", "'x'"));
    op.bulkInsert("bare", List.of("id"), rows -> rows.add(1000));
    op.createIndex("child_at_idx", "child", "at");
    op.dropIndex("child_name_idx", "child");
    op.renameIndex("child_name_idx", "child_nick_idx", "child");
    partitions(op);
    storage(op);
    statistics(op);
    op.createSequence("other_seq");
    op.dropSequence("ticket_seq");
    op.alterSequence("ticket_seq", before -> {}, after -> after.incrementBy(2));
    op.renameSequence("ticket_seq", "number_seq");
  }

  private static void objects(Operations op) {
    op.createView("numbers", "select 1 as n");
    op.createMaterializedView("kept_numbers", "select 1 as n");
    op.dropView("one", "select 1 as n");
    op.replaceView("one", "select 1 as n", "select 2 as n");
    op.createFunction("f()", "returns integer language sql as 'select 1'");
    op.dropFunction("touch()");
    op.replaceFunction("touch()", "returns trigger language plpgsql as 'begin return old; end'");
    op.createTrigger("child_touch", "child", "before update", "execute function touch()");
    op.dropTrigger("loose_touch", "loose");
    op.createPolicy("child_own", "child", "using (true)");
    op.dropPolicy("loose_own", "loose");
    op.enableRowLevelSecurity("child");
    op.disableRowLevelSecurity("child");
    op.forceRowLevelSecurity("child");
    op.grant("usage", "schema empty", "public");
    op.revoke("usage", "schema empty", "public");
    op.createExtension("pg_trgm");
    op.updateExtension("hstore", "1.7", "1.8");
    op.dropExtension("hstore");
  }

  private static void storage(Operations op) {
    op.alterTableParameters("child", parameters -> parameters.set("fillfactor", "70"));
    op.alterTableParameters("child", parameters -> parameters.reset("toast.autovacuum_enabled"));
    op.alterTableParameters("child", parameters -> parameters.set("user_catalog_table", "true"));
    op.alterIndexParameters(
        "child_name_idx", "child", parameters -> parameters.set("fillfactor", "70"));
    op.setUnlogged("loose");
    op.setUnlogged("child");
    op.setLogged("loose");
    op.replicaIdentityFull("child");
    op.replicaIdentityUsingIndex("child", "child_pkey");
    op.alterColumn(
        "child", column("name", varchar(20)), column("name", varchar(20)).storage(EXTERNAL));
    op.alterColumn(
        "child", column("name", varchar(20)), column("name", varchar(20)).compression("pglz"));
    op.alterColumn(
        "child", column("name", varchar(20)), column("name", varchar(20)).statistics(500));
    op.alterColumn(
        "child", column("name", varchar(20)), column("name", varchar(20)).with("n_distinct", "9"));
  }

  private static void statistics(Operations op) {
    op.createStatistics("child_name_at", "child", "name", "at");
    op.createStatistics(
        "child_pair",
        "child",
        statistics -> {
          statistics.columns("name", "at");
          statistics.target(10);
          statistics.comment("Both");
        });
    op.createStatistics("event_id", "event", statistics -> statistics.expression("id % 10"));
    op.dropStatistics("loose_id", "loose");
    op.renameStatistics("loose_id", "loose_ids");
    op.setStatisticsTarget("loose_id", 10);
    op.commentOnStatistics("loose_id", "Identifiers");
    op.moveStatistics("loose_id", "empty");
  }

  private static void partitions(Operations op) {
    op.createPartition("event_2", "event", "FROM (5000) TO (6000)");
    op.inherit("heir", "elder");
    op.attachPartition("event_9", "event", "FROM (5000) TO (9000)");
    op.detachPartition("event_1", "event");
    op.detachPartition("event_rest", "event");
    op.dropTable("event_1");
    op.dropTable("event");
    op.addColumn("event", column("a", text()));
    op.createIndex("event_id_idx", "event", "id");
    op.createIndex("event_1_id_idx", "event_1", "id");
    op.addConstraint("event", check("event_check", "id > -1"));
    op.renameTable("event", "happening");
    op.commentOnTable("event", "Events");
  }

  private static void types(Operations op) {
    op.createEnum("colour", "red");
    op.dropType("address");
    op.renameType("mood", "feelings");
    op.commentOnType("mood", "Moods");
    op.addEnumValue("mood", "fine");
    op.renameEnumValue("mood", "ok", "so so");
    op.rebuildEnum("mood", List.of("sad", "ok"), List.of("ok", "sad"));
    op.addAttribute("address", "city", text());
    op.dropAttribute("address", "zip");
    op.alterAttribute("address", "zip", integer(), text());
    op.createDomain("word", text());
    op.setDomainDefault("amount", "7");
    op.dropDomainDefault("label");
    op.setDomainNotNull("amount");
    op.dropDomainNotNull("amount");
    op.addDomainConstraint("amount", check("amount_high", "value > -1"));
    op.addDomainConstraintNotValid("amount", check("amount_high", "value > -1"));
    op.renameDomainConstraint("amount", "amount_check", "amount_rule");
    op.dropDomainConstraint("amount", "amount_check");
  }

  private static void validation(Operations op) {
    op.validateDomainConstraint("amount", "amount_low");
  }

  private static void columns(Operations op) {
    op.addColumn("child", column("a", text()));
    op.addColumn("child", column("a", text()).notNull().defaultTo("'x'"));
    op.addColumn("child", column("a", timestamptz()).notNull().defaultTo("now()"));
    op.addColumn("child", column("a", text()).defaultTo("gen_random_uuid()::text"));
    op.addColumn("child", column("a", type("amount")));
    op.addColumn("child", column("a", type("small")));
    op.addColumn("child", column("a", type("label")).notNull());
    op.addColumn("child", column("a", bigint()).identity());
    op.addColumn("child", column("a", bigint()).generatedAs("id + 1"));
    op.addColumn("child", column("a", text()).comment("A"));
    op.dropColumn("child", "name");
    op.dropColumn("child", "parent_id");
    op.renameColumn("child", "name", "nick");
    op.alterColumn("child", column("name", varchar(20)), column("name", varchar(30)));
    op.alterColumn("child", column("name", varchar(20)), column("name", text()));
    op.alterColumn("child", column("name", varchar(20)), column("name", varchar(10)));
    op.alterColumn("child", column("name", varchar(20)), column("name", varchar(20)).notNull());
    op.alterColumn("child", column("at", timestamptz()), column("at", timestamptz()).notNull());
    op.alterColumn("child", column("name", varchar(20)), column("name", text()), "upper(name)");
    op.alterColumn("child", column("name", varchar(20)), column("name", varchar(20)).collate("C"));
    op.alterColumn("child", column("name", varchar(20)), column("name", varchar(20)).comment("N"));
    op.alterColumn(
        "child", column("name", varchar(20)), column("name", varchar(20)).defaultTo("'x'"));
    for (String table : List.of("loose", "bare")) {
      op.alterColumn(table, column("id", bigint()).notNull(), column("id", bigint()).identity());
      op.alterColumn(
          table,
          column("id", bigint()).notNull(),
          column("id", bigint()).notNull().defaultTo("nextval('ticket_seq')"));
    }
    op.alterColumn("parent", column("name", text()), column("name", varchar(10)));
    op.alterColumn("child", column("parent_id", bigint()), column("parent_id", integer()));
  }

  private static void constraints(Operations op) {
    op.addConstraint("loose", primaryKey("loose_pkey", "id"));
    op.addConstraint("child", unique("child_name_key", "name"));
    op.addConstraintUsingIndex("loose", unique("loose_id_key", "id"), "loose_id_idx");
    op.addConstraintUsingIndex("loose", primaryKey("loose_pkey", "id"), "loose_id_idx");
    op.addConstraint("child", exclusion("child_excl").using("btree").column("id", "="));
    op.addConstraint("child", check("child_check", "id > 0"));
    op.addConstraintNotValid("child", check("child_check", "id > 0"));
    op.addConstraint("child", foreignKey("child_fkey", "other_id").references("parent", "id"));
    op.addConstraintNotValid(
        "child", foreignKey("child_fkey", "other_id").references("parent", "id"));
    op.dropConstraint("child", "child_parent_fkey");
    op.dropConstraint("child", "child_amount_check");
    op.dropConstraint("child", "child_pkey");
    op.renameConstraint("child", "child_amount_check", "child_price_check");
    op.validateConstraint("child", "child_amount_check");
    op.validateConstraint("child", "child_other_fkey");
  }

  private static void concurrent(Operations op) {
    op.createIndexConcurrently("child_at_idx", "child", "at");
    op.dropIndexConcurrently("child_name_idx", "child");
  }

  @Test
  void everyOperationDoesToTablesWhatIsSaidOfIt() throws SQLException {
    Schema before = schema();
    try (ShadowDatabase database = TestPostgres.database();
        Measurement measurement = Measurement.of(database, statements(), rows())) {
      for (Operation operation : Operations.collect(ImpactTest::measured)) {
        assertThat(measurement.touches(DIALECT.statements(operation)))
            .as(operation.toString())
            .isEqualTo(lines(DIALECT.impact(operation, before)));
      }
    }
  }

  /** PostgreSQL 18 takes a stronger lock on the partitions than those before it. */
  @Test
  void aKeyOfPartitionsTakesTheLockThatIsSaidOfItOrAWeakerOne() throws SQLException {
    Schema before = schema();
    Operation add =
        Operations.collect(op -> op.addConstraint("event", primaryKey("event_pkey", "id"))).get(0);
    try (ShadowDatabase database = TestPostgres.database();
        Measurement measurement = Measurement.of(database, statements(), rows())) {
      assertThat(lines(DIALECT.impact(add, before)))
          .containsExactly(
              "event: access exclusive, NONE",
              "event_1: access exclusive, READS",
              "event_rest: access exclusive, READS");
      assertThat(measurement.touches(DIALECT.statements(add)))
          .hasSize(3)
          .contains("event: access exclusive, NONE")
          .containsAnyOf("event_1: access exclusive, READS", "event_1: share, READS")
          .containsAnyOf("event_rest: access exclusive, READS", "event_rest: share, READS");
    }
  }

  @Test
  void whatRunsOutsideATransactionTakesTheLockThatIsSaidOfIt() throws Exception {
    Schema before = schema();
    for (Operation operation : Operations.collect(ImpactTest::concurrent)) {
      try (ShadowDatabase database = TestPostgres.database();
          Measurement measurement = Measurement.of(database, statements(), rows())) {
        assertThat(
                measurement.touchesOutside(database, DIALECT.statements(operation).get(0), "child"))
            .as(operation.toString())
            .isEqualTo(lines(DIALECT.impact(operation, before)));
      }
    }
  }

  @Test
  void aDomainsConstraintIsValidatedUnderTheLockThatIsSaidOfItOrAWeakerOne() throws SQLException {
    Schema before = schema();
    Operation validate = Operations.collect(ImpactTest::validation).get(0);
    try (ShadowDatabase database = TestPostgres.database();
        Measurement measurement = Measurement.of(database, statements(), rows())) {
      assertThat(lines(DIALECT.impact(validate, before))).containsExactly("bill: share, READS");
      assertThat(measurement.touches(DIALECT.statements(validate)))
          .containsAnyOf("bill: share, READS", "bill: share update exclusive, READS")
          .hasSize(1);
    }
  }

  @Test
  void everyKindOfOperationIsMeasured() {
    Set<Class<?>> kinds = Stream.of(Operation.class.getPermittedSubclasses()).collect(toSet());
    kinds.removeAll(List.of(ExecuteSql.class, RunJava.class, CustomOperation.class));
    Set<Class<?>> measured = new HashSet<>();
    Stream.of(Operations.collect(ImpactTest::measured), Operations.collect(ImpactTest::validation))
        .flatMap(List::stream)
        .forEach(it -> measured.add(it.getClass()));

    assertThat(measured).isEqualTo(kinds);
  }

  @Test
  void whatNobodyCanKnowIsUnknown() {
    ExecuteSql sql = (ExecuteSql) Operations.collect(op -> op.execute("select 1")).get(0);

    assertThat(DIALECT.impact(sql, Schema.EMPTY).hazards()).containsExactly(Hazard.UNKNOWN);
  }

  private static Schema schema() {
    return Replay.forward(
        Schema.EMPTY,
        Operations.collect(
            op -> {
              op.createSchema("empty");
              before(op);
            }));
  }

  private static List<String> statements() {
    return Stream.concat(
            Stream.of("create schema empty"),
            Operations.collect(ImpactTest::before).stream()
                .flatMap(operation -> DIALECT.statements(operation).stream())
                .map(Statement::sql))
        .toList();
  }

  private static List<String> rows() {
    return List.of(
        "insert into parent select n, 'p' || n from generate_series(1, 2000) n",
        "insert into child (id, parent_id, other_id, name, amount, at)"
            + " select n, n, n, 'c' || n, n, now() from generate_series(1, 2000) n",
        "insert into feeling values ('sad'), ('ok')",
        "insert into bill select n from generate_series(1, 2000) n",
        "insert into event select n from generate_series(1, 2000) n",
        "insert into event_9 select n from generate_series(5000, 7000) n",
        "insert into loose select n from generate_series(1, 2000) n",
        "insert into bare select n from generate_series(1, 2000) n",
        "insert into heir select n from generate_series(1, 2000) n",
        "analyze");
  }

  private static List<String> lines(Impact impact) {
    return impact.touches().stream()
        .map(touch -> "%s: %s, %s".formatted(touch.table(), touch.lock().words(), touch.work()))
        .toList();
  }
}
