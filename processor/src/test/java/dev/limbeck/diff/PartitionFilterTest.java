package dev.limbeck.diff;

import static dev.limbeck.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Operations;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionFilterTest {

  private static final Schema SCHEMA =
      Replay.forward(
          Schema.EMPTY,
          Operations.collect(
              op -> {
                op.createTable(
                    "event",
                    table -> {
                      table.column("id", integer());
                      table.partitionByRange("id");
                    });
                op.createPartition("part", "event", "DEFAULT", it -> it.partitionByHash("id"));
                op.createPartition("part_0", "part", "WITH (modulus 1, remainder 0)");
              }));

  @Test
  void aTableIsLeftOutWithItsPartitions() {
    SchemaFilter filter =
        new SchemaFilter(
            List.of(), List.of(), List.of(), List.of(new NamePattern("event")), Set.of());

    assertThat(filter.part(SCHEMA)).isEqualTo(Schema.EMPTY);
  }

  @Test
  void partitionsCanBeLeftOutByTheirKind() {
    SchemaFilter filter =
        new SchemaFilter(List.of(), List.of(), List.of(), List.of(), Set.of("partition"));

    assertThat(filter.part(SCHEMA).tables())
        .extracting(it -> it.name().toString())
        .containsExactly("event");
  }
}
