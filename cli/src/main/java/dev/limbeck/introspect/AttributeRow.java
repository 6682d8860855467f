package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** An attribute of a composite type as the catalogue holds it. */
record AttributeRow(long relation, String name, ColumnType type) {

  private static final CatalogueQuery<AttributeRow> QUERY =
      new CatalogueQuery<>(
          """
          select a.attrelid, a.attname, %s
            from pg_catalog.pg_class c
            join pg_catalog.pg_attribute a on a.attrelid = c.oid
            %s
           where c.relnamespace = any (?) and c.relkind = 'c'
             and a.attnum > 0 and not a.attisdropped
           order by a.attrelid, a.attnum
          """
              .formatted(ColumnType.COLUMNS, ColumnType.JOINS),
          row -> new AttributeRow(row.getLong(1), row.getString(2), ColumnType.of(row, 3)));

  static List<AttributeRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
