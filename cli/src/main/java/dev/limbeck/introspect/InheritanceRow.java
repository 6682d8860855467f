package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * That a table, which is no partition, inherits from another one, as the catalogue holds it.
 *
 * @param parentName as PostgreSQL prints it
 */
record InheritanceRow(long table, long parent, String parentName) {

  private static final CatalogueQuery<InheritanceRow> QUERY =
      new CatalogueQuery<>(
          """
          select c.oid, i.inhparent, i.inhparent::regclass::text
            from pg_catalog.pg_class c
            join pg_catalog.pg_inherits i on i.inhrelid = c.oid
           where c.relnamespace = any (?) and c.relkind = 'r' and not c.relispartition
           order by c.oid, i.inhseqno
          """,
          row -> new InheritanceRow(row.getLong(1), row.getLong(2), row.getString(3)));

  static List<InheritanceRow> read(Connection connection, Namespaces namespaces)
      throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
