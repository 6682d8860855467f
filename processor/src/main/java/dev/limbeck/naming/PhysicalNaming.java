package dev.limbeck.naming;

/**
 * What the database calls that which the entities call so. A name that is quoted stays as it is and
 * is not asked for. What is left alone here stays as it is, too.
 */
public interface PhysicalNaming {

  /** The name of a schema. */
  default String schema(String name) {
    return name;
  }

  /** The name of a table. */
  default String table(String name) {
    return name;
  }

  /** The name of a sequence. */
  default String sequence(String name) {
    return name;
  }

  /** The name of a column. */
  default String column(String name) {
    return name;
  }
}
