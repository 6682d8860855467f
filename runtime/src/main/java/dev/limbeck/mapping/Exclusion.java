package dev.limbeck.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exclusion constraint of the entity's table: no two rows for which all the operators hold.
 *
 * <pre>{@code
 * @Exclusion(elements = {"room_id with =", "(tsrange(starts, ends)) with &&"})
 * }</pre>
 *
 * <p>Plain columns beside ranges need the extension {@code btree_gist}, which a migration creates
 * with {@code op.execute("create extension ...")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclusion.List.class)
public @interface Exclusion {

  /** By default as PostgreSQL would name it: {@code booking_room_id_excl}. */
  String name() default "";

  /** The index method that finds rows which exclude each other. */
  String using() default "gist";

  /**
   * Each a key, as of {@link TableIndex#keys()}, then {@code with} and the operator that compares
   * two rows by it.
   */
  String[] elements();

  /** Only rows for which this SQL condition holds are compared. */
  String where() default "";

  /** Whether a transaction may have it checked at commit: {@code set constraints ... deferred}. */
  boolean deferrable() default false;

  /** Whether it is checked at commit unless a transaction says otherwise. */
  boolean initiallyDeferred() default false;

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    Exclusion[] value();
  }
}
