package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a table is a partition of, as the catalogue holds it.
 *
 * @param bound as {@code FOR VALUES ...} or {@code DEFAULT}
 */
record PartitionRow(long table, long parent, String bound) {

  private static final CatalogueQuery<PartitionRow> QUERY =
      new CatalogueQuery<>(
          """
          select c.oid, i.inhparent, pg_get_expr(c.relpartbound, c.oid)
            from pg_catalog.pg_class c
            join pg_catalog.pg_inherits i on i.inhrelid = c.oid
           where c.relnamespace = any (?) and c.relkind in ('r', 'p') and c.relispartition
          """,
          row -> new PartitionRow(row.getLong(1), row.getLong(2), row.getString(3)));

  static List<PartitionRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
