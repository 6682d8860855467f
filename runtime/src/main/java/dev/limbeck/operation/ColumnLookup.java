package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;

/** Finds the column that an operation speaks of. */
final class ColumnLookup {

  private ColumnLookup() {}

  static Column require(Schema schema, QualifiedName table, String column) {
    return schema
        .require(table)
        .column(column)
        .orElseThrow(() -> new SchemaException("There is no column " + table + "." + column + "."));
  }
}
