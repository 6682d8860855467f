package dev.limbeck.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint of the entity's table that says more than {@code @UniqueConstraint} can.
 *
 * <pre>{@code
 * @TableUnique(columns = {"shelf", "position"}, initiallyDeferred = true)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(TableUnique.List.class)
public @interface TableUnique {

  /** By default as PostgreSQL would name it: {@code books_shelf_position_key}. */
  String name() default "";

  /** The columns, called as in {@code @UniqueConstraint(columnNames)}. */
  String[] columns();

  /** Columns kept in the constraint's index beside its own. */
  String[] include() default {};

  /** Whether two nulls count as equal; PostgreSQL 15 and newer. */
  boolean nullsNotDistinct() default false;

  /** Whether a transaction may have it checked at commit: {@code set constraints ... deferred}. */
  boolean deferrable() default false;

  /** Whether it is checked at commit unless a transaction says otherwise. */
  boolean initiallyDeferred() default false;

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    TableUnique[] value();
  }
}
