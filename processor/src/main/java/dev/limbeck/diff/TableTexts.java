package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.stream.Stream;

/** The SQL expressions of a table. */
final class TableTexts implements Constraint.Visitor<Stream<String>> {

  private TableTexts() {}

  static List<String> of(Table table) {
    return Stream.of(
            table.columns().stream().flatMap(column -> ColumnValue.sql(column).stream()),
            table.constraints().stream().flatMap(it -> it.accept(new TableTexts())),
            table.indexes().stream()
                .flatMap(index -> index.keys().stream())
                .filter(IndexKey::isExpression)
                .map(IndexKey::sql),
            table.indexes().stream().flatMap(index -> index.where().stream()),
            table.statistics().stream().flatMap(it -> it.expressions().stream()))
        .flatMap(texts -> texts)
        .toList();
  }

  @Override
  public Stream<String> visit(PrimaryKey key) {
    return Stream.empty();
  }

  @Override
  public Stream<String> visit(Unique unique) {
    return Stream.empty();
  }

  @Override
  public Stream<String> visit(ForeignKey key) {
    return Stream.empty();
  }

  @Override
  public Stream<String> visit(Check check) {
    return Stream.of(check.sql());
  }

  @Override
  public Stream<String> visit(Exclusion exclusion) {
    return Stream.concat(
        exclusion.elements().stream()
            .map(Exclusion.Element::key)
            .filter(IndexKey::isExpression)
            .map(IndexKey::sql),
        exclusion.where().stream());
  }
}
