package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/** A rule that PostgreSQL holds over the rows of a table. */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check, Exclusion {

  String name();

  /**
   * Whether the name was made up by a convention because the entity gives none; then any name found
   * in the database will do. False for everything that was read from a database or a migration.
   */
  boolean implied();

  /** The same rule under a name that is meant. */
  Constraint withName(String name);

  /**
   * Whether PostgreSQL keeps an index of the constraint's name for it. An index of the table may
   * have the name of a constraint that has none.
   */
  default boolean hasIndex() {
    return index().isPresent() || asExclusion().isPresent();
  }

  /** How the index that PostgreSQL keeps for it is kept; none for what has no index. */
  default List<StorageParameter> parameters() {
    return List.of();
  }

  /**
   * The same rule with its index kept in another way.
   *
   * @throws SchemaException if it has no index and there are any
   */
  default Constraint withParameters(List<StorageParameter> parameters) {
    if (!parameters.isEmpty()) {
      throw new SchemaException("Constraint " + name() + " has no index with storage parameters.");
    }
    return this;
  }

  /** The columns that the rule names, in its own order; none for a check or an exclusion. */
  List<String> columns();

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of constraint. */
  interface Visitor<R> {
    R visit(PrimaryKey primaryKey);

    R visit(Unique unique);

    R visit(ForeignKey foreignKey);

    R visit(Check check);

    R visit(Exclusion exclusion);
  }

  /** When a constraint is checked. */
  enum Deferral {
    /** At each statement; {@code set constraints} cannot change that. */
    NOT_DEFERRABLE,
    /** At each statement, unless {@code set constraints} defers it. */
    INITIALLY_IMMEDIATE,
    /** At commit, unless {@code set constraints} says otherwise. */
    INITIALLY_DEFERRED
  }

  /** The index that holds the rule, if it is one that can be built apart from it. */
  default Optional<Index> index() {
    return Optional.empty();
  }

  /** The constraint as a foreign key, if it is one. */
  default Optional<ForeignKey> asForeignKey() {
    return Optional.empty();
  }

  /** The constraint as an exclusion constraint, if it is one. */
  default Optional<Exclusion> asExclusion() {
    return Optional.empty();
  }
}
