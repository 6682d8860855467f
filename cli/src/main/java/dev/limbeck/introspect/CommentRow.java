package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The comment on a table, or on one of its columns.
 *
 * @param column the column's number; 0 for the table itself
 */
record CommentRow(long table, int column, String text) {

  private static final CatalogueQuery<CommentRow> QUERY =
      new CatalogueQuery<>(
          """
          select d.objoid, d.objsubid, d.description
            from pg_catalog.pg_class c
            join pg_catalog.pg_description d
              on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = c.oid
           where c.relnamespace = any (?) and c.relkind in ('r', 'p')
          """,
          row -> new CommentRow(row.getLong(1), row.getInt(2), row.getString(3)));

  static List<CommentRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
