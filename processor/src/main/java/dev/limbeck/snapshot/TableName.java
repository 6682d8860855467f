package dev.limbeck.snapshot;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** The physical name of a table and of the schema it is in. */
record TableName(Optional<Name> schema, Name name) {

  QualifiedName catalogue() {
    return new QualifiedName(schema.map(Name::catalogue), name.catalogue());
  }
}
