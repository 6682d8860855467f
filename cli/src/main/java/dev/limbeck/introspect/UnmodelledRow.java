package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Something that the model cannot say, as the catalogue holds it.
 *
 * @param table the OID of the table it belongs to; 0 for what belongs to none
 * @param nearest as for {@link Unmodelled#nearest()}
 */
record UnmodelledRow(
    Unmodelled.Kind kind,
    long table,
    long namespace,
    String name,
    Optional<String> part,
    String what,
    boolean nearest) {

  static List<UnmodelledRow> read(Connection connection, Namespaces namespaces)
      throws SQLException {
    return new CatalogueQuery<>(
            String.join(" union all ", UnmodelledQueries.ALL), UnmodelledRow::of)
        .rows(connection, namespaces);
  }

  private static UnmodelledRow of(ResultSet row) throws SQLException {
    return new UnmodelledRow(
        Unmodelled.Kind.valueOf(row.getString(1)),
        row.getLong(2),
        row.getLong(3),
        row.getString(4),
        Optional.ofNullable(row.getString(5)),
        row.getString(6),
        row.getBoolean(7));
  }
}
