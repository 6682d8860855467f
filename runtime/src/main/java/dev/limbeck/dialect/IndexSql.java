package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.IndexKey.Nulls;
import dev.limbeck.schema.IndexKey.Order;
import dev.limbeck.schema.QualifiedName;

/** Indexes as SQL. */
final class IndexSql {

  private IndexSql() {}

  static Statement create(CreateIndex operation) {
    QualifiedName table = operation.table();
    Index index = operation.index();
    String what = (index.unique() ? "unique " : "") + "index ";
    String rest = definition(table, index);
    if (!operation.concurrently()) {
      return Statement.of("create " + what + rest);
    }
    Settling settling = CatalogueSettling.indexIsMade(table, index.name());
    return Statement.outside("create " + what + "concurrently " + rest, settling);
  }

  static Statement drop(DropIndex operation) {
    String name = name(operation.table(), operation.index());
    if (!operation.concurrently()) {
      return Statement.of("drop index " + name);
    }
    return Statement.outside(
        "drop index concurrently " + name,
        CatalogueSettling.indexIsGone(operation.table(), operation.index()));
  }

  // An index lives in the schema of its table.
  private static String name(QualifiedName table, String index) {
    return Identifiers.quote(table.sibling(index));
  }

  private static String definition(QualifiedName table, Index index) {
    String method =
        index.method().equals("btree") ? "" : " using " + Identifiers.quote(index.method());
    String keys = index.keys().stream().map(IndexSql::key).collect(joining(", ", " (", ")"));
    String include =
        index.include().isEmpty() ? "" : " include (" + Identifiers.quote(index.include()) + ")";
    return Identifiers.quote(index.name())
        + " on "
        + Identifiers.quote(table)
        + method
        + keys
        + include
        + (index.nullsNotDistinct() ? " nulls not distinct" : "")
        + StorageSql.with(index.parameters())
        + index.where().map(sql -> " where " + sql).orElse("");
  }

  static String key(IndexKey key) {
    String sql = key.isExpression() ? "(" + key.sql() + ")" : Identifiers.quote(key.sql());
    return sql
        + key.collation().map(name -> " collate " + Identifiers.collation(name)).orElse("")
        + key.operatorClass().map(name -> " " + operatorClass(name)).orElse("")
        + order(key);
  }

  // An operator class may have parameters: gist_trgm_ops(siglen = 32).
  private static String operatorClass(String text) {
    int parameters = text.indexOf('(');
    String name = parameters < 0 ? text : text.substring(0, parameters);
    String quoted = Identifiers.quote(QualifiedName.of(name.strip()));
    return parameters < 0 ? quoted : quoted + " " + text.substring(parameters);
  }

  private static String order(IndexKey key) {
    boolean descending = key.order() == Order.DESCENDING;
    Nulls byDefault = descending ? Nulls.FIRST : Nulls.LAST;
    String direction = descending ? " desc" : "";
    if (key.nulls() == byDefault) {
      return direction;
    }
    return direction + (key.nulls() == Nulls.FIRST ? " nulls first" : " nulls last");
  }
}
