package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A partition's copy of a constraint or index of its parent.
 *
 * @param of the name that the parent's has
 */
record CopyRow(long table, String of, String copy) {

  private static final CatalogueQuery<CopyRow> QUERY =
      new CatalogueQuery<>(
          """
          select x.indrelid, p.relname, c.relname
            from pg_catalog.pg_index x
            join pg_catalog.pg_class c on c.oid = x.indexrelid and c.relispartition
            join pg_catalog.pg_inherits i on i.inhrelid = c.oid
            join pg_catalog.pg_class p on p.oid = i.inhparent
           where c.relnamespace = any (?)
          union all
          select k.conrelid, p.conname, k.conname
            from pg_catalog.pg_constraint k
            join pg_catalog.pg_constraint p on p.oid = k.conparentid
           where k.connamespace = any (?) and k.contype = 'f' and p.conrelid <> k.conrelid
          """,
          row -> new CopyRow(row.getLong(1), row.getString(2), row.getString(3)));

  static List<CopyRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
