package dev.limbeck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a {@link Migration} its place in the graph of revisions. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

  /** The revision's id, unique in the project: letters, digits, {@code _} and {@code .}. */
  String id();

  /** The ids of the revisions that this one follows: none for a first one, several for a merge. */
  String[] revises() default {};

  /** The ids of revisions that must be applied before this one, without being its parents. */
  String[] dependsOn() default {};

  /**
   * Names for the branch that begins here: {@code billing} makes {@code billing@head} the head of
   * it. A label belongs to this revision and to all that descend from it, and back to the last
   * branch point; it is unique in the project, and no revision's id.
   */
  String[] labels() default {};

  /** What it does, in a line. */
  String message() default "";
}
