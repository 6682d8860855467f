package dev.limbeck.naming;

import java.util.Optional;

/**
 * The names that the entities leave out. Each is a name as an annotation would give it, before
 * {@link PhysicalNaming}: one in backticks is quoted. What is left alone here is named as Jakarta
 * Persistence has it.
 *
 * <p>Always named so, as Hibernate does it: {@code DTYPE}, {@code attribute_ORDER}, {@code
 * attribute_KEY}.
 */
public interface ImplicitNaming {

  /**
   * A table between two others.
   *
   * @param ownerTable the logical name of the table of the entity that has the association
   * @param attribute the association
   */
  record JoinTable(
      EntityName owner,
      String ownerTable,
      EntityName target,
      String targetTable,
      AttributePath attribute) {}

  /** The table of a collection of values. */
  record CollectionTable(EntityName owner, String ownerTable, AttributePath attribute) {}

  /** The column of a value. */
  record BasicColumn(AttributePath attribute) {}

  /**
   * A column that points at another table.
   *
   * @param kind where it stands
   * @param target the entity that it points at
   * @param attribute the association; empty where the column of a collection's table points back at
   *     an owner whose element knows nothing of it
   */
  record JoinColumn(
      Kind kind,
      EntityName target,
      String targetTable,
      String targetColumn,
      Optional<AttributePath> attribute) {

    /** Where a join column stands. */
    public enum Kind {
      /** In the table of a collection of values that is inside something embedded. */
      ELEMENT_COLLECTION,
      /** Of an association inside something embedded. */
      ENTITY_COLLECTION,
      /** Of an association or a collection of an entity itself. */
      ENTITY
    }
  }

  /** A column that is key and points at the key of another table of the same entity. */
  record PrimaryKeyJoinColumn(String targetTable, String targetColumn) {}

  /** The table of an entity. */
  default String table(EntityName entity) {
    return entity.name();
  }

  /** A table between two others. */
  default String joinTable(JoinTable table) {
    return table.ownerTable() + "_" + table.targetTable();
  }

  /** The table of a collection of values. */
  default String collectionTable(CollectionTable table) {
    return table.owner().name() + "_" + table.attribute().last();
  }

  /** The column of a value. */
  default String basicColumn(BasicColumn column) {
    return column.attribute().last();
  }

  /** A column that points at another table. */
  default String joinColumn(JoinColumn column) {
    String base = column.attribute().map(AttributePath::last).orElse(column.target().name());
    return base + "_" + column.targetColumn();
  }

  /** A column that is key and points at the key of another table of the same entity. */
  default String primaryKeyJoinColumn(PrimaryKeyJoinColumn column) {
    return column.targetColumn();
  }
}
