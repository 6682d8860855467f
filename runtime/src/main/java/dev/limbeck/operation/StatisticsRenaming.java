package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;

/** Another name, or another schema, for statistics. */
record StatisticsRenaming(QualifiedName from, QualifiedName to) {

  /**
   * The schema with the new name.
   *
   * @throws dev.limbeck.schema.SchemaException if there are no such statistics, or others have the
   *     new name
   */
  Schema in(Schema schema) {
    StatisticsLookup.require(schema, from);
    StatisticsLookup.requireFree(schema, to);
    return StatisticsLookup.changing(schema, from, it -> it.withName(to));
  }
}
