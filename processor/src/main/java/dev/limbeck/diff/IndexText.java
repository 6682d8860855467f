package dev.limbeck.diff;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import java.util.stream.Collectors;

/** What an index does, in words close to SQL's. */
final class IndexText {

  private IndexText() {}

  static String of(Index index) {
    return kind(index) + " " + index.name() + " " + rule(index);
  }

  static String kind(Index index) {
    return index.unique() ? "unique index" : "index";
  }

  static String rule(Index index) {
    String keys =
        index.keys().stream().map(IndexText::key).collect(Collectors.joining(", ", "(", ")"));
    return (index.method().equals("btree") ? "" : "using " + index.method() + " ")
        + keys
        + (index.include().isEmpty() ? "" : " include " + ConstraintText.list(index.include()))
        + (index.nullsNotDistinct() ? " nulls not distinct" : "")
        + StorageText.with(index.parameters())
        + index.where().map(sql -> " where " + sql).orElse("");
  }

  static String key(IndexKey key) {
    boolean descending = key.order() == IndexKey.Order.DESCENDING;
    boolean usualNulls = descending == (key.nulls() == IndexKey.Nulls.FIRST);
    return (key.isExpression() ? "(" + key.sql() + ")" : key.sql())
        + key.collation().map(name -> " collate " + name).orElse("")
        + key.operatorClass().map(name -> " " + name).orElse("")
        + (descending ? " desc" : "")
        + (usualNulls ? "" : descending ? " nulls last" : " nulls first");
  }
}
