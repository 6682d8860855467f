package dev.limbeck.pending;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.snapshot.Origin;
import dev.limbeck.snapshot.Origins;
import java.util.Optional;

/** The attributes that a type of the database is made for. */
record TypeUsers(Schema schema, Origins origins) {

  /** The attribute of the first column of the type. */
  Optional<Origin> user(QualifiedName type) {
    for (Table table : schema.tables()) {
      for (Column column : table.columns()) {
        if (column.type().isOf(type)) {
          return origins.column(table.name(), column.name());
        }
      }
    }
    return Optional.empty();
  }

  /** The enum's constant itself, reached through that attribute. */
  Optional<Origin> constant(QualifiedName type, String value) {
    return user(type).map(origin -> origin.ofConstant(value));
  }
}
