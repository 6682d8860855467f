package dev.limbeck.naming;

/**
 * What an entity is called.
 *
 * @param className of its class, with a dollar sign before a class inside another
 * @param name in queries: what {@code @Entity(name)} says, or else {@link #simpleClassName}
 */
public record EntityName(String className, String name) {

  /** The name of the class without its package. */
  public String simpleClassName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
