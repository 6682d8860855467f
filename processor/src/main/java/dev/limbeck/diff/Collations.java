package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import java.util.Optional;

/** Which collation a column has, whether it says so or its domain does. */
record Collations(Schema schema) {

  /** Empty for that of a built-in type. */
  Optional<String> of(Column column) {
    return column.collation().or(() -> of(column.type()));
  }

  private Optional<String> of(SqlType type) {
    return schema.domain(type).flatMap(domain -> domain.collation().or(() -> of(domain.base())));
  }
}
