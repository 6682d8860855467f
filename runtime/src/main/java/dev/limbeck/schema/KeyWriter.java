package dev.limbeck.schema;

import dev.limbeck.json.Json;

/** Prints a key of an index or of an exclusion constraint. */
final class KeyWriter {

  private KeyWriter() {}

  /** A plain column as its name alone. */
  static Json write(IndexKey key) {
    return key.equals(IndexKey.column(key.sql())) ? Json.of(key.sql()) : members(key).build();
  }

  static Json.Builder members(IndexKey key) {
    return new Json.Builder()
        .put(key.isExpression() ? "expression" : "column", key.sql())
        .putIf("descending", key.order() == IndexKey.Order.DESCENDING)
        .putIf("nullsFirst", key.nulls() == IndexKey.Nulls.FIRST)
        .put("operatorClass", key.operatorClass())
        .put("collation", key.collation());
  }
}
