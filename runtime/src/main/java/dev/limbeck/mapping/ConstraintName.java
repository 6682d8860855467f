package dev.limbeck.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of constraints that Jakarta Persistence creates and cannot name.
 *
 * <pre>{@code
 * @Entity
 * @ConstraintName(primaryKey = "customer_pk")
 * class Customer {
 *   @ConstraintName(unique = "customer_email_uq")
 *   @Column(unique = true)
 *   String email;
 *
 *   @ConstraintName(check = "customer_tier_ck")
 *   @Enumerated(EnumType.STRING)
 *   Tier tier;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface ConstraintName {

  /** On a class: of its table's primary key. */
  String primaryKey() default "";

  /** On an attribute: of the unique constraint over its columns. */
  String unique() default "";

  /** On an attribute: of its column's check. */
  String check() default "";
}
