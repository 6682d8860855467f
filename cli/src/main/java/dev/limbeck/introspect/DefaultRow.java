package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The expression of a column's default, or of a generated column. */
record DefaultRow(long table, int column, String sql) {

  // A plain default speaks of no column, and without a table its text is ready sooner.
  private static final CatalogueQuery<DefaultRow> QUERY =
      new CatalogueQuery<>(
          """
          select d.adrelid, d.adnum,
                 pg_get_expr(d.adbin, case when a.attgenerated = '' then 0 else d.adrelid end)
            from pg_catalog.pg_class c
            join pg_catalog.pg_attrdef d on d.adrelid = c.oid
            join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
           where c.relnamespace = any (?) and c.relkind in ('r', 'p')
          """,
          row -> new DefaultRow(row.getLong(1), row.getInt(2), row.getString(3)));

  static List<DefaultRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
