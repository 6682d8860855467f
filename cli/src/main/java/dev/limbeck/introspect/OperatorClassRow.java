package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * An operator class.
 *
 * @param name its name; with its schema where it would not be found without
 * @param isDefault whether it is the default of its index method for {@code type}
 */
record OperatorClassRow(long oid, QualifiedName name, String method, long type, boolean isDefault) {

  private static final CatalogueQuery<OperatorClassRow> QUERY =
      new CatalogueQuery<>(
          """
          select o.oid, o.opcname, m.amname, o.opcintype, o.opcdefault,
                 case when not pg_opclass_is_visible(o.oid) then n.nspname end
            from pg_catalog.pg_opclass o
            join pg_catalog.pg_namespace n on n.oid = o.opcnamespace
            join pg_catalog.pg_am m on m.oid = o.opcmethod
          """,
          row ->
              new OperatorClassRow(
                  row.getLong(1),
                  new QualifiedName(Optional.ofNullable(row.getString(6)), row.getString(2)),
                  row.getString(3),
                  row.getLong(4),
                  row.getBoolean(5)));

  static List<OperatorClassRow> read(Connection connection, Namespaces namespaces)
      throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
