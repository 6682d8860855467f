package dev.limbeck.schema;

import java.util.Optional;

/**
 * One key of an index: a column or an expression, and how it is sorted.
 *
 * @param sql a column's exact name, or an expression
 * @param isExpression whether {@code sql} is an expression
 * @param operatorClass empty for the type's default
 * @param collation empty for the column's own
 */
public record IndexKey(
    String sql,
    boolean isExpression,
    Order order,
    Nulls nulls,
    Optional<String> operatorClass,
    Optional<String> collation) {

  /** The direction of a key. */
  public enum Order {
    ASCENDING,
    DESCENDING
  }

  /** Where nulls sort: PostgreSQL's default is last for ascending, first for descending. */
  public enum Nulls {
    FIRST,
    LAST
  }

  public IndexKey {
    Require.expression(sql, "An index key");
  }

  public static IndexKey column(String name) {
    return new IndexKey(
        name, false, Order.ASCENDING, Nulls.LAST, Optional.empty(), Optional.empty());
  }

  public static IndexKey expression(String sql) {
    return new IndexKey(sql, true, Order.ASCENDING, Nulls.LAST, Optional.empty(), Optional.empty());
  }

  /** Descending, nulls first. */
  public IndexKey descending() {
    return new IndexKey(sql, isExpression, Order.DESCENDING, Nulls.FIRST, operatorClass, collation);
  }

  public IndexKey withNulls(Nulls newNulls) {
    return new IndexKey(sql, isExpression, order, newNulls, operatorClass, collation);
  }

  public IndexKey withOperatorClass(String name) {
    return new IndexKey(sql, isExpression, order, nulls, Optional.of(name), collation);
  }

  public IndexKey withCollation(String name) {
    return new IndexKey(sql, isExpression, order, nulls, operatorClass, Optional.of(name));
  }

  public IndexKey withSql(String text) {
    return new IndexKey(text, isExpression, order, nulls, operatorClass, collation);
  }
}
