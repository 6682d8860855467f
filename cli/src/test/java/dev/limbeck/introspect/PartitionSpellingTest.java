package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.diff.Alignment;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bound or a key that is written otherwise than PostgreSQL prints it is no difference. */
class PartitionSpellingTest {

  private static final QualifiedName PARENT = QualifiedName.of("t");
  private static final QualifiedName PARTITION = QualifiedName.of("t1");

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "timestamptz | range | from ('2024-01-01') to (maxvalue)"
            + "| From ('2024-01-01T00:00:00Z') to (MaxValue)",
        "date | range | from ('2024-01-01') to ('2024-02-01')"
            + "| FROM ('1 January 2024') TO ('2024-02-01')",
        "integer | range | from (-1) to (10) | from ('-1') to ('10')",
        "numeric(9,2) | range | from (1.5) to (10) | from (1.50) to (10)",
        "text | list | in ('a', 'it''s (1), 2', null) | in (null, 'it''s (1), 2', 'a')",
        "boolean | list | in (true) | in ('t')",
        "text | hash | with (modulus 2, remainder 0) | WITH (MODULUS 2, REMAINDER 0)",
        "text | list | default | default",
      })
  void aBoundIsWhatItMeans(String type, String kind, String bound, String written)
      throws SQLException {
    Schema found = partitioned(type, kind, bound);
    assertThat(aligned(found, written)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integer | range | from (1) to (10) | from (1) to (11)",
        "text | range | from ('a') to (maxvalue) | from ('a') to ('maxvalue')",
        "text | list | in ('a', 'b') | in ('a')",
        "text | hash | with (modulus 2, remainder 0) | with (modulus 2, remainder 1)",
      })
  void anotherBoundIsAnother(String type, String kind, String bound, String written)
      throws SQLException {
    Schema found = partitioned(type, kind, bound);
    assertThat(aligned(found, written)).isNotEqualTo(found);
  }

  @Test
  void aKeyIsWhatItMeans() throws SQLException {
    database.execute(
        "create table t (at timestamp, n integer) partition by range (date_trunc('day', at), n)");
    Schema found = database.read().schema();
    assertThat(keyed(found, "date_trunc( 'day', \"at\" )")).isEqualTo(found);
    assertThat(keyed(found, "date_trunc('hour', at)")).isNotEqualTo(found);
  }

  private Schema partitioned(String type, String kind, String bound) throws SQLException {
    database.execute(
        """
        create table t (id %s) partition by %s (id);
        create table t1 partition of t %s%s
        """
            .formatted(type, kind, bound.equals("default") ? "" : "for values ", bound));
    return database.read().schema();
  }

  private Schema aligned(Schema found, String bound) {
    Optional<PartitionOf> place = Optional.of(new PartitionOf(PARENT, bound));
    return aligned(found, found.changing(PARTITION, it -> it.withPartitionOf(place)));
  }

  private Schema keyed(Schema found, String expression) {
    List<IndexKey> keys = found.require(PARENT).partitioning().orElseThrow().keys();
    List<IndexKey> written = List.of(keys.get(0).withSql(expression), keys.get(1));
    return aligned(
        found,
        found.changing(
            PARENT, it -> it.withPartitioning(it.partitioning().map(by -> by.withKeys(written)))));
  }

  private Schema aligned(Schema found, Schema written) {
    return Alignment.align(found, written, new ServerNormaliser(database.connection()));
  }
}
