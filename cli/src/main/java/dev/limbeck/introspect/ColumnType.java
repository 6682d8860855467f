package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The type of a column or attribute as the catalogue holds it.
 *
 * @param text as {@code format_type} spells it
 * @param own the schema and the name of an enum, composite type or domain, or of the element of an
 *     array
 * @param array whether it is an array of that
 */
record ColumnType(String text, Optional<Own> own, boolean array) {

  /** Where a type of a user's is. */
  record Own(long namespace, String namespaceName, String name) {}

  /** What a query selects for an attribute {@code a}, five columns. */
  static final String COLUMNS =
      """
      format_type(a.atttypid, a.atttypmod), o.typnamespace, n.nspname, o.typname,
                 t.typcategory = 'A' and t.typtype <> 'd'\
      """;

  static final String JOINS =
      """
      join pg_catalog.pg_type t on t.oid = a.atttypid
            left join pg_catalog.pg_type o
              on o.oid = case when t.typcategory = 'A' and t.typtype <> 'd' then t.typelem
                        else t.oid end
             and o.typtype in ('e', 'c', 'd')
            left join pg_catalog.pg_namespace n on n.oid = o.typnamespace\
      """;

  static ColumnType of(ResultSet row, int first) throws SQLException {
    String name = row.getString(first + 3);
    Optional<Own> own =
        name == null
            ? Optional.empty()
            : Optional.of(new Own(row.getLong(first + 1), row.getString(first + 2), name));
    return new ColumnType(row.getString(first), own, row.getBoolean(first + 4));
  }

  /** The type by the name that the model has for it, whatever the search path. */
  SqlType type(Namespaces namespaces) {
    if (own.isEmpty()) {
      return SqlType.parse(text);
    }
    Own type = own.orElseThrow();
    QualifiedName name = namespaces.qualify(type.namespace(), type.namespaceName(), type.name());
    return array ? SqlType.named(name).array() : SqlType.named(name);
  }
}
