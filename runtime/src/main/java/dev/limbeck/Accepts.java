package dev.limbeck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@link Migration} does on purpose what {@code limbeck lint} warns of; it is not
 * warned of there any more. An upgrade that loses data is run only where {@code loses-data} is
 * accepted, with a reason.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Accepts.All.class)
public @interface Accepts {

  /** The rule, as {@code limbeck lint} names it: {@code loses-data}. */
  String rule();

  /** Why that is all right here, for who reads the migration later; not blank. */
  String reason();

  /** Several on one migration. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {
    Accepts[] value();
  }
}
