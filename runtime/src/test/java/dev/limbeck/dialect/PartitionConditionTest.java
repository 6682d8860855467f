package dev.limbeck.dialect;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Operations;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions as text; that PostgreSQL takes them for proofs is tested on a server. */
class PartitionConditionTest {

  private static final Schema SCHEMA =
      Replay.forward(
          Schema.EMPTY,
          Operations.collect(
              op -> {
                op.createTable(
                    "day",
                    table -> {
                      table.column("Day", bigint());
                      table.column("id", bigint());
                      table.partitionByRange("Day", "id");
                    });
                op.createTable(
                    "kind",
                    table -> {
                      table.column("name", text());
                      table.column("id", bigint());
                      table.partitionByList("name");
                    });
                op.createPartition("half", "kind", "IN ('b')", it -> it.partitionByRange("id"));
                op.createPartition("shard", "kind", "IN ('h')", it -> it.partitionByHash("id"));
                op.createTable(
                    "sorted",
                    table -> {
                      table.column("name", text());
                      table.partitionByList(keys -> keys.column("name").collate("C"));
                    });
              }));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "day    | FROM (1, 2) TO (3, 4) | \"Day\" is not null and id is not null and (\"Day\" > 1 or (\"Day\" = 1 and id >= 2)) and (\"Day\" < 3 or (\"Day\" = 3 and id < 4))",
        "day    | from (1, 2) to (1, 4) | \"Day\" is not null and id is not null and \"Day\" = 1 and id >= 2 and id < 4",
        "day    | FROM (1, MINVALUE) TO (3, MAXVALUE) | \"Day\" is not null and id is not null and \"Day\" >= 1 and \"Day\" <= 3",
        "day    | FROM (MINVALUE, MINVALUE) TO (MAXVALUE, MAXVALUE) | \"Day\" is not null and id is not null",
        "day    | FROM (1) TO (3) | none",
        "day    | FROM (1, 1 + 1) TO (3, 4) | none",
        "day    | DEFAULT | none",
        "kind   | IN ('a') | name is not null and name = 'a'",
        "kind   | IN ('a', 'it''s, (b') | name is not null and name in ('a', 'it''s, (b')",
        "kind   | IN (null, 'a') | (name is null or name = 'a')",
        "kind   | IN (NULL) | name is null",
        "kind   | IN (current_user) | none",
        "half   | FROM (-1) TO (5) | id is not null and id >= -1 and id < 5 and name is not null and name = 'b'",
        "shard  | WITH (modulus 2, remainder 0) | none",
        "sorted | IN ('a') | none",
      })
  void theConditionOfABound(String parent, String bound, String condition) {
    PartitionOf place = new PartitionOf(QualifiedName.of(parent), bound);

    assertThat(PartitionCondition.held(SCHEMA, place).orElse(null)).isEqualTo(condition);
  }

  @Test
  void theDefaultPartitionHoldsWhatTheNewOneDoesNot() {
    PartitionOf place = new PartitionOf(QualifiedName.of("half"), "FROM (1) TO (5)");

    assertThat(PartitionCondition.notHeld(SCHEMA, place))
        .contains("not (id is not null and id >= 1 and id < 5)");
  }
}
