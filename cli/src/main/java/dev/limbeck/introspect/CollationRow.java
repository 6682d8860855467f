package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A collation.
 *
 * @param name as the text of a {@link QualifiedName}, with the schema where it would not be found
 *     without; but a locale of the operating system, such as {@code en_US.utf8}, as it is
 */
record CollationRow(long oid, String name) {

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}_[A-Z]{2}\\.[\\w@.-]+");

  private static final CatalogueQuery<CollationRow> QUERY =
      new CatalogueQuery<>(
          """
          select o.oid, o.collname,
                 case when o.collnamespace <> 'pg_catalog'::regnamespace
                        and not pg_collation_is_visible(o.oid) then n.nspname end
            from pg_catalog.pg_collation o
            join pg_catalog.pg_namespace n on n.oid = o.collnamespace
          """,
          CollationRow::of);

  static List<CollationRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  private static CollationRow of(ResultSet row) throws SQLException {
    String name = row.getString(2);
    Optional<String> schema = Optional.ofNullable(row.getString(3));
    boolean locale = schema.isEmpty() && LOCALE.matcher(name).matches();
    return new CollationRow(
        row.getLong(1), locale ? name : new QualifiedName(schema, name).toString());
  }
}
