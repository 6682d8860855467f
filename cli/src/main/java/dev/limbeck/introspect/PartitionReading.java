package dev.limbeck.introspect;

import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Partitioning.Strategy;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How tables are partitioned and what they are partitions of, from their rows. */
final class PartitionReading {

  private final Catalogue catalogue;
  private final Map<Long, QualifiedName> tables;

  PartitionReading(Catalogue catalogue, Map<Long, QualifiedName> tables) {
    this.catalogue = catalogue;
    this.tables = tables;
  }

  Optional<PartitionOf> partitionOf(long table) {
    return Optional.ofNullable(catalogue.partitions().get(table))
        .map(
            row ->
                new PartitionOf(
                    Optional.ofNullable(tables.get(row.parent())).orElseThrow(),
                    row.bound(),
                    copies(table)));
  }

  private SortedMap<String, String> copies(long table) {
    SortedMap<String, String> copies = new TreeMap<>();
    catalogue
        .copies()
        .getOrDefault(table, List.of())
        .forEach(row -> copies.put(row.of(), row.copy()));
    return copies;
  }

  Optional<Partitioning> partitioning(long table) {
    return Optional.ofNullable(catalogue.partitionings().get(table))
        .map(row -> new Partitioning(strategy(row.strategy()), keys(row)));
  }

  private static Strategy strategy(String code) {
    return switch (code) {
      case "r" -> Strategy.RANGE;
      case "l" -> Strategy.LIST;
      case "h" -> Strategy.HASH;
      default -> throw new IllegalArgumentException("Partitioning of strategy " + code + ".");
    };
  }

  private List<IndexKey> keys(PartitioningRow row) {
    Iterator<String> expressions =
        row.expressions().map(it -> new ExpressionList(it).parts()).orElse(List.of()).iterator();
    List<IndexKey> keys = new ArrayList<>();
    int position = row.definition().indexOf('(') + 1;
    for (int i = 0; i < row.columns().size(); i++) {
      boolean isExpression = row.columns().get(i) == 0;
      String text = isExpression ? expressions.next() : row.names().get(i);
      position = after(row.definition(), text, position);
      boolean collated = row.definition().startsWith(" COLLATE ", position);
      keys.add(isExpression ? expression(row, i, text, collated) : column(row, i));
    }
    return keys;
  }

  // What is no call of a function stands in parentheses of its own.
  private static int after(String definition, String text, int from) {
    String wrapped = "(" + text + ")";
    int start = definition.indexOf(text, from);
    boolean isWrapped = start > 0 && definition.startsWith(wrapped, start - 1);
    return isWrapped ? start - 1 + wrapped.length() : start + text.length();
  }

  private IndexKey column(PartitioningRow row, int position) {
    ColumnRow column = catalogue.column(row.table(), row.columns().get(position));
    IndexKey key = IndexKey.column(column.name());
    long collation = row.collations().get(position);
    boolean usual = collation == 0 || collation == column.collation();
    return formed(usual ? key : collated(key, collation), row, position, column.typeOid());
  }

  private IndexKey expression(PartitioningRow row, int position, String sql, boolean collated) {
    IndexKey key = IndexKey.expression(Expressions.unwrapped(sql));
    return formed(collated ? collated(key, row.collations().get(position)) : key, row, position, 0);
  }

  private IndexKey collated(IndexKey key, long collation) {
    return Optional.ofNullable(catalogue.collations().get(collation))
        .map(key::withCollation)
        .orElse(key);
  }

  private IndexKey formed(IndexKey key, PartitioningRow row, int position, long keyType) {
    String method = row.strategy().equals("h") ? "hash" : "btree";
    return catalogue
        .operatorClasses()
        .named(row.operatorClasses().get(position), method, keyType)
        .map(key::withOperatorClass)
        .orElse(key);
  }
}
