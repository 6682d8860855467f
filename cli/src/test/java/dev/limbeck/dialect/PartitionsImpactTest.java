package dev.limbeck.dialect;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is proved, or there already, is neither read nor built when a partitioned table takes it in,
 * measured on a server.
 */
class PartitionsImpactTest {

  private static final PostgreSql DIALECT = new PostgreSql();

  private static void before(Operations op) {
    op.createTable(
        "account",
        table -> {
          table.column("id", bigint()).notNull();
          table.primaryKey("account_pkey", "id");
        });
    op.createTable(
        "log",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("day", integer());
          table.partitionByRange("day");
        });
    op.createPartition("log_1", "log", "FROM (0) TO (1000)");
    op.createPartition(
        "log_2", "log", "FROM (1000) TO (2000)", table -> table.partitionByList("day"));
    op.createPartition("log_2_rest", "log_2", "DEFAULT");
    op.createPartition("log_rest", "log", "DEFAULT");
    op.createTable(
        "log_3",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("day", integer());
        });
    String three = "day is not null and day >= 3000 and day < 4000";
    op.addConstraint("log_3", check("log_3_check", three));
    op.addConstraint("log_rest", check("log_rest_check", "not (" + three + ")"));
    op.addConstraint("log_2_rest", check("log_2_check", "not (day is not null and day = 1500)"));
    for (String leaf : List.of("log_1", "log_2_rest", "log_rest")) {
      op.addConstraint(leaf, unique(leaf + "_key", "id", "day"));
      op.addConstraint(leaf, foreignKey("log_account_fkey", "id").references("account", "id"));
      op.createIndex(leaf + "_idx", leaf, "id");
    }
    op.addConstraint("log_1", foreignKey("log_other_fkey", "id").references("account", "id"));
  }

  private static void measured(Operations op) {
    op.attachPartition("log_3", "log", "FROM (3000) TO (4000)");
    op.createPartition("log_4", "log", "FROM (3000) TO (4000)");
    op.createPartition("log_5", "log", "FROM (4000) TO (5000)");
    op.createPartition("log_2_1", "log_2", "IN (1500)");
    op.createIndex("log_id_idx", "log", "id");
    op.createIndex("log_day_idx", "log", "day");
    op.addConstraint("log", foreignKey("log_account_fkey", "id").references("account", "id"));
  }

  @Test
  void whatIsProvedOrThereIsNeitherReadNorBuilt() throws SQLException {
    for (Operation operation : Operations.collect(PartitionsImpactTest::measured)) {
      assertThat(touched(PartitionsImpactTest::before, rows(), operation))
          .as(operation.toString())
          .isEqualTo(said(PartitionsImpactTest::before, operation));
    }
  }

  /** PostgreSQL 18 takes a stronger lock on the partitions for a primary key. */
  @Test
  void aKeyThatThePartitionsHaveIsNotBuiltAnew() throws SQLException {
    Operation key =
        Operations.collect(op -> op.addConstraint("log", unique("log_key", "id", "day"))).get(0);

    assertThat(said(PartitionsImpactTest::before, key))
        .hasSize(5)
        .allMatch(line -> line.endsWith("access exclusive, NONE"));
    assertThat(touched(PartitionsImpactTest::before, rows(), key))
        .hasSize(5)
        .contains("log: access exclusive, NONE")
        .allMatch(line -> line.endsWith(", NONE"));
  }

  @Test
  void aForeignKeyOfATableThatIsAttachedIsTakenForItsParents() throws SQLException {
    Consumer<Operations> parents =
        op -> {
          before(op);
          op.addConstraint("log", foreignKey("log_account_fkey", "id").references("account", "id"));
        };
    Consumer<Operations> both =
        parents.andThen(
            op ->
                op.addConstraint(
                    "log_3", foreignKey("log_account_fkey", "id").references("account", "id")));
    Operation attach =
        Operations.collect(op -> op.attachPartition("log_3", "log", "FROM (3000) TO (4000)"))
            .get(0);

    assertThat(touched(parents, rows(), attach))
        .contains("account: share row exclusive, READS", "log_3: access exclusive, READS")
        .isEqualTo(said(parents, attach));
    assertThat(touched(both, rows(), attach))
        .contains("account: access exclusive, NONE", "log_3: access exclusive, NONE")
        .isEqualTo(said(both, attach));
  }

  @Test
  void aTableThatLacksAnIndexOfItsParentIsReadForIt() throws SQLException {
    Consumer<Operations> indexed =
        op -> {
          before(op);
          op.createIndex("log_day_idx", "log", "day");
        };
    Operation attach =
        Operations.collect(op -> op.attachPartition("log_3", "log", "FROM (3000) TO (4000)"))
            .get(0);

    assertThat(touched(indexed, rows(), attach))
        .contains("log_3: access exclusive, READS")
        .isEqualTo(said(indexed, attach));
  }

  /** The keys, the type of all columns, the bound, and a value of the rows that it holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "range (a)       | integer     | FROM (1) TO (3)                           | n % 2 + 1",
        "range (a)       | bigint      | FROM ('1') TO ('3')                       | n % 2 + 1",
        "range (a)       | integer     | FROM (MINVALUE) TO (-3)                   | -10 - n",
        "range (a)       | smallint    | FROM ('-3') TO (MAXVALUE)                 | n % 100",
        "range (a)       | numeric     | FROM (1.5) TO ('2.5')                     | 2",
        "range (a)       | date        | FROM ('2026-01-01') TO ('2027-01-01')     | '2026-03-01'",
        "range (a)       | timestamptz | FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01') | '2026-03-01'",
        "range (a)       | timestamp   | FROM ('2026-01-01') TO (MAXVALUE)         | '2026-03-01'",
        "range (a)       | text        | FROM ('a') TO ('c')                       | 'b'",
        "range (a)       | varchar(9)  | FROM ('a''b') TO ('c')                    | 'b'",
        "range (a)       | uuid        | FROM (MINVALUE) TO ('80000000-0000-0000-0000-000000000000') | '00000000-0000-0000-0000-000000000001'",
        "range (a, b)    | integer     | FROM (1, 5) TO (3, 7)                     | 2",
        "range (a, b)    | integer     | FROM (2, 1) TO (2, 7)                     | 2",
        "range (a, b)    | integer     | FROM (1, MINVALUE) TO (3, MAXVALUE)       | 2",
        "range (a, b)    | integer     | FROM (1, MAXVALUE) TO (3, MINVALUE)       | 2",
        "range (a, b, c) | integer     | FROM (1, 1, 1) TO (3, 3, 3)               | 2",
        "range (a, b, c) | integer     | FROM (2, 1, 1) TO (2, 3, MAXVALUE)        | 2",
        "range ((a + 1)) | integer     | FROM (1) TO (9)                           | 2",
        "range (lower(a)) | text       | FROM ('a') TO ('c')                       | 'B'",
        "list (a)        | text        | IN ('a', 'b')                             | 'a'",
        "list (a)        | text        | IN ('a, (b')                              | 'a, (b'",
        "list (a)        | text        | IN (NULL, 'a')                            | nullif('a', 'a')",
        "list (a)        | text        | IN (NULL)                                 | null",
        "list (a)        | varchar(9)  | IN ('a', 'b', NULL)                       | 'b'",
        "list (a)        | integer     | IN (1, -2, 3)                             | -2",
        "list (a)        | bigint      | IN ('1', '2')                             | 1",
        "list (a)        | boolean     | IN (true)                                 | true",
        "list (lower(a)) | text        | IN ('a', 'b')                             | 'A'",
      })
  void aBoundIsProvedByItsCondition(String keys, String type, String bound, String value)
      throws SQLException {
    Partitioned given = new Partitioned(keys, type.strip(), bound.strip(), value.strip());

    assertThat(given.touchesOfAttaching(true))
        .contains("part: access exclusive, NONE", "rest: access exclusive, NONE");
    assertThat(given.touchesOfAttaching(false))
        .contains("part: access exclusive, READS", "rest: access exclusive, READS");
  }

  /** A table with a default partition, and one with rows that is to be a partition of it. */
  private record Partitioned(String keys, String type, String bound, String value) {

    List<String> touchesOfAttaching(boolean isProved) throws SQLException {
      try (ShadowDatabase database = TestPostgres.database();
          Measurement measurement =
              Measurement.of(database, isProved ? proved() : tables(), rows())) {
        return measurement.touches(
            List.of(
                Statement.of(
                    "alter table whole attach partition part for values %s".formatted(bound))));
      }
    }

    private List<String> tables() {
      String columns = "(a %1$s, b %1$s, c %1$s)".formatted(type);
      return List.of(
          "set time zone 'UTC'",
          "create table whole %s partition by %s".formatted(columns, keys),
          "create table rest partition of whole default",
          "create table part " + columns);
    }

    private List<String> proved() {
      PartitionOf place = new PartitionOf(QualifiedName.of("whole"), bound);
      String held = PartitionCondition.held(schema(), place).orElseThrow();
      String notHeld = PartitionCondition.notHeld(schema(), place).orElseThrow();
      return Stream.concat(
              tables().stream(),
              Stream.of(
                  "alter table part add constraint part_check check (%s)".formatted(held),
                  "alter table rest add constraint rest_check check (%s)".formatted(notHeld)))
          .toList();
    }

    private Schema schema() {
      Partitioning.Strategy strategy =
          keys.startsWith("range") ? Partitioning.Strategy.RANGE : Partitioning.Strategy.LIST;
      String list = keys.substring(keys.indexOf('(') + 1, keys.lastIndexOf(')'));
      List<IndexKey> all = Stream.of(list.split(", ")).map(Partitioned::key).toList();
      Table whole =
          Table.of("whole").withPartitioning(Optional.of(new Partitioning(strategy, all)));
      return Schema.EMPTY.withTables(List.of(whole));
    }

    private static IndexKey key(String text) {
      return text.length() == 1 ? IndexKey.column(text) : IndexKey.expression(text);
    }

    private List<String> rows() {
      return List.of(
          "insert into part select x, x, x from (select (%s)::%s x from generate_series(1, 500) n) rows"
              .formatted(value, type),
          "analyze");
    }
  }

  private static List<String> touched(
      Consumer<Operations> before, List<String> rows, Operation operation) throws SQLException {
    List<String> statements =
        Operations.collect(before).stream()
            .flatMap(it -> DIALECT.statements(it).stream())
            .map(Statement::sql)
            .toList();
    try (ShadowDatabase database = TestPostgres.database();
        Measurement measurement = Measurement.of(database, statements, rows)) {
      return measurement.touches(DIALECT.statements(operation));
    }
  }

  private static List<String> said(Consumer<Operations> before, Operation operation) {
    Schema schema = Replay.forward(Schema.EMPTY, Operations.collect(before));
    return DIALECT.impact(operation, schema).touches().stream()
        .map(touch -> "%s: %s, %s".formatted(touch.table(), touch.lock().words(), touch.work()))
        .toList();
  }

  private static List<String> rows() {
    return List.of(
        "insert into account select n from generate_series(1, 9000) n",
        "insert into log select n, n from generate_series(1, 2900) n where n <> 1500",
        "insert into log_3 select n, n from generate_series(3000, 3900) n",
        "analyze");
  }
}
