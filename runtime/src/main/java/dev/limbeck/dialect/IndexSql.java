package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.IndexKey.Nulls;
import dev.limbeck.schema.IndexKey.Order;
import dev.limbeck.schema.QualifiedName;

/** Indexes as SQL. */
final class IndexSql {

  private IndexSql() {}

  static String create(QualifiedName table, Index index) {
    String method =
        index.method().equals("btree") ? "" : " using " + Identifiers.quote(index.method());
    String keys = index.keys().stream().map(IndexSql::key).collect(joining(", ", " (", ")"));
    String include =
        index.include().isEmpty() ? "" : " include (" + Identifiers.quote(index.include()) + ")";
    return (index.unique() ? "create unique index " : "create index ")
        + Identifiers.quote(index.name())
        + " on "
        + Identifiers.quote(table)
        + method
        + keys
        + include
        + (index.nullsNotDistinct() ? " nulls not distinct" : "")
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
