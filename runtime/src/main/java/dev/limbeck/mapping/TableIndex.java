package dev.limbeck.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of the entity's table, in every form that PostgreSQL has.
 *
 * <pre>{@code
 * @TableIndex(keys = "(lower(email))", unique = true, where = "deleted_at is null")
 * @TableIndex(keys = "tags jsonb_path_ops", using = "gin")
 * @TableIndex(keys = {"customer_id", "placed_at desc nulls last"}, include = "total")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(TableIndex.List.class)
public @interface TableIndex {

  /** By default as PostgreSQL would name it: {@code orders_placed_at_idx}. */
  String name() default "";

  /**
   * Each a column or, in parentheses, an expression; after it, as in SQL, {@code collate "C"}, an
   * operator class, {@code asc} or {@code desc}, {@code nulls first} or {@code nulls last}. Columns
   * may be called as in {@code @Index(columnList)}; in an expression by their name in the database.
   */
  String[] keys();

  boolean unique() default false;

  /** The index method: {@code btree}, {@code gin}, {@code gist}, {@code brin}, {@code hash}. */
  String using() default "btree";

  /** Columns kept in the index beside its keys. */
  String[] include() default {};

  /** Whether two nulls count as equal in a unique index; PostgreSQL 15 and newer. */
  boolean nullsNotDistinct() default false;

  /** Only the rows for which this SQL condition holds. */
  String where() default "";

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    TableIndex[] value();
  }
}
