package dev.limbeck.introspect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A query of the catalogue.
 *
 * @param sql each {@code ?} in it stands for the OIDs of the schemas that are looked at
 * @param row one row as a value
 */
record CatalogueQuery<R>(String sql, RowReader<R> row) {

  /** Reads the row that the result set stands on. */
  @FunctionalInterface
  interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
  }

  List<R> rows(Connection connection, Namespaces namespaces) throws SQLException {
    List<R> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Array oids = connection.createArrayOf("oid", namespaces.oids().toArray());
      for (int i = 1; i <= parameters(); i++) {
        statement.setArray(i, oids);
      }
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.read(result));
        }
      }
    }
    return rows;
  }

  private long parameters() {
    return sql.chars().filter(c -> c == '?').count();
  }
}
