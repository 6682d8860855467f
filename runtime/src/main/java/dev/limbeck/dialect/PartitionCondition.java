package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.SqlLexer;
import dev.limbeck.operation.SqlToken;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows a partition holds, as a condition of the form in which PostgreSQL itself writes it
 * (partbounds.c, get_qual_from_partbound): where a valid check says it, no row is read to find out
 * whether a table can become the partition (PostgreSQL's manual, "Partition Maintenance").
 *
 * <p>There is none for a hash, which the condition would have to compute by the partitioned table's
 * own functions; for a default partition, whose rows depend on the others; and where a key has a
 * collation or operator class of its own, or a bound is more than a literal.
 */
public final class PartitionCondition {

  private static final String NULL = "null";

  private PartitionCondition() {}

  /** What all rows of a partition fulfil: its bound, and those of the tables that it is part of. */
  public static Optional<String> held(Schema schema, PartitionOf place) {
    Table parent = schema.require(place.parent());
    Optional<String> own = bound(parent, place);
    if (parent.partitionOf().isEmpty()) {
      return own;
    }
    return parent
        .partitionOf()
        .flatMap(of -> held(schema, of))
        .flatMap(outer -> own.map(inner -> inner + " and " + outer));
  }

  /** What all rows of the default partition beside it fulfil, so that none of them is its own. */
  public static Optional<String> notHeld(Schema schema, PartitionOf place) {
    return bound(schema.require(place.parent()), place).map(sql -> "not (" + sql + ")");
  }

  private static Optional<String> bound(Table parent, PartitionOf place) {
    Partitioning partitioning = parent.partitioning().orElseThrow();
    if (place.isDefault() || partitioning.keys().stream().anyMatch(PartitionCondition::isUnusual)) {
      return Optional.empty();
    }
    List<String> keys = partitioning.keys().stream().map(PartitionCondition::sql).toList();
    List<List<String>> values = BoundText.values(place.bound());
    return switch (partitioning.strategy()) {
      case RANGE -> RangeCondition.of(keys, values);
      case LIST -> values.size() == 1 ? list(keys.get(0), values.get(0)) : Optional.empty();
      case HASH -> Optional.empty();
    };
  }

  private static boolean isUnusual(IndexKey key) {
    return key.collation().isPresent() || key.operatorClass().isPresent();
  }

  private static String sql(IndexKey key) {
    return key.isExpression() ? "(" + key.sql() + ")" : Identifiers.quote(key.sql());
  }

  private static Optional<String> list(String key, List<String> values) {
    List<String> others = new ArrayList<>(values);
    boolean holdsNull = others.removeIf(NULL::equalsIgnoreCase);
    if (!others.stream().allMatch(PartitionCondition::isLiteral)) {
      return Optional.empty();
    }
    if (others.isEmpty()) {
      return Optional.of(key + " is null");
    }
    String among =
        others.size() == 1
            ? key + " = " + others.get(0)
            : key + others.stream().collect(joining(", ", " in (", ")"));
    return Optional.of(
        holdsNull ? "(" + key + " is null or " + among + ")" : key + " is not null and " + among);
  }

  /** Whether it is one value, whenever and by whomever it is read. */
  static boolean isLiteral(String value) {
    List<SqlToken> tokens = SqlLexer.tokens(value);
    if (tokens.isEmpty()) {
      return false;
    }
    SqlToken last = tokens.get(tokens.size() - 1);
    boolean isSigned = tokens.size() == 2 && tokens.get(0).isSymbol('-');
    return switch (last.kind()) {
      case STRING -> tokens.size() == 1;
      case NUMBER -> tokens.size() == 1 || isSigned;
      case WORD -> tokens.size() == 1 && (last.isWord("true") || last.isWord("false"));
      default -> false;
    };
  }
}
