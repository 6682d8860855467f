package dev.limbeck.introspect;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.IndexKey.Nulls;
import dev.limbeck.schema.IndexKey.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indexes from their rows. */
final class IndexReading {

  private final Catalogue catalogue;

  IndexReading(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The indexes of a table; an invalid one serves nobody, so that it counts as missing. */
  List<Index> indexes(long table) {
    return catalogue.indexes().getOrDefault(table, List.of()).stream()
        .filter(row -> row.valid() && !row.isOfExclusion())
        .map(this::index)
        .toList();
  }

  private Index index(IndexRow row) {
    return new Index(
        row.name(),
        false,
        row.unique(),
        row.method(),
        keys(row),
        row.columns().stream()
            .skip(row.keys())
            .map(number -> catalogue.columnName(row.table(), number))
            .toList(),
        row.nullsNotDistinct(),
        row.where().map(Expressions::unwrapped),
        row.parameters());
  }

  /** What an index is over. */
  List<IndexKey> keys(IndexRow row) {
    List<Boolean> collated =
        row.definition()
            .filter(text -> !row.keyTexts().isEmpty())
            .map(text -> new IndexDefinition(text).collated(row.keyTexts()))
            .orElse(List.of());
    List<IndexKey> keys = new ArrayList<>();
    for (int i = 0; i < row.keys(); i++) {
      boolean isExpression = row.columns().get(i) == 0;
      keys.add(isExpression ? expression(row, i, collated.get(i)) : column(row, i));
    }
    return keys;
  }

  private IndexKey column(IndexRow row, int position) {
    ColumnRow column = catalogue.column(row.table(), row.columns().get(position));
    long collation = row.collations().get(position);
    return new IndexKey(
        column.name(),
        false,
        order(row, position),
        nulls(row, position),
        operatorClass(row, position, column.typeOid()),
        collation == 0 || collation == column.collation() ? Optional.empty() : name(collation));
  }

  private IndexKey expression(IndexRow row, int position, boolean collated) {
    return new IndexKey(
        Expressions.unwrapped(row.keyTexts().get(position)),
        true,
        order(row, position),
        nulls(row, position),
        operatorClass(row, position, 0),
        collated ? name(row.collations().get(position)) : Optional.empty());
  }

  private Optional<String> operatorClass(IndexRow row, int position, long keyType) {
    return catalogue
        .operatorClasses()
        .named(row.operatorClasses().get(position), row.method(), keyType);
  }

  private Optional<String> name(long collation) {
    return Optional.ofNullable(catalogue.collations().get(collation));
  }

  private static Order order(IndexRow row, int position) {
    return (row.options().get(position) & 1) == 0 ? Order.ASCENDING : Order.DESCENDING;
  }

  private static Nulls nulls(IndexRow row, int position) {
    return (row.options().get(position) & 2) == 0 ? Nulls.LAST : Nulls.FIRST;
  }
}
