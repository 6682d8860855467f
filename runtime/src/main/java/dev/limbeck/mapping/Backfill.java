package dev.limbeck.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the rows that are there get in a column that may not be null: the migration that adds such a
 * column, or forbids null in it, fills it first.
 *
 * <pre>{@code
 * @Backfill("lower(email)")
 * @Column(nullable = false)
 * String login;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {

  /** A SQL expression over the other columns of the row. */
  String value();
}
