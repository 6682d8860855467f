package dev.limbeck.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table of a class, or the column of an attribute, had another name, or the table was in
 * another schema: the next migration renames or moves it, with its rows, instead of dropping the
 * one and creating the other.
 *
 * <pre>{@code
 * @RenamedFrom("nick")
 * String handle;
 * }</pre>
 *
 * <p>Where nothing has the old name any more, the annotation is silent: leave it in until every
 * database has the migration, or take it out at once.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

  /**
   * The old name as the database has it: lower case where nobody quoted it. A table that was in
   * another schema is {@code archive.orders}; one that was in the default schema has no more than
   * its name. On a collection it is the old name of the collection's table.
   */
  String value();
}
