package dev.limbeck.execute;

import dev.limbeck.dialect.KeyColumn;
import dev.limbeck.operation.Backfill;
import dev.limbeck.problem.RefusedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the unique key that a backfill goes along. */
final class BackfillKey {

  private final Backfill backfill;
  private final Map<String, List<KeyColumn>> indexes = new LinkedHashMap<>();
  private final Set<String> nullable = new TreeSet<>();
  private String primary = "";

  private BackfillKey(Backfill backfill) {
    this.backfill = backfill;
  }

  /**
   * The key's columns, in the order of its index.
   *
   * @throws RefusedException if the table has no such key, or it may hold null
   */
  static List<KeyColumn> find(Connection connection, String keys, Backfill backfill)
      throws SQLException {
    BackfillKey key = new BackfillKey(backfill);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(keys)) {
      while (rows.next()) {
        key.add(rows);
      }
    }
    return key.chosen();
  }

  private void add(ResultSet rows) throws SQLException {
    String index = rows.getString(1);
    KeyColumn column = new KeyColumn(rows.getString(3), rows.getString(4));
    primary = rows.getBoolean(2) ? index : primary;
    indexes.computeIfAbsent(index, it -> new ArrayList<>()).add(column);
    if (!rows.getBoolean(5)) {
      nullable.add(column.name());
    }
  }

  private List<KeyColumn> chosen() {
    if (backfill.key().isEmpty()) {
      List<KeyColumn> columns = indexes.get(primary);
      if (columns == null) {
        throw refused("has no primary key to go along; name the columns of a unique index");
      }
      return columns;
    }
    Set<String> wanted = new TreeSet<>(backfill.key());
    List<KeyColumn> columns =
        indexes.values().stream()
            .filter(it -> wanted.equals(names(it)))
            .findFirst()
            .orElseThrow(
                () ->
                    refused(
                        "has no unique index of %s alone, over all rows; make one, or name the columns of another"
                            .formatted(String.join(", ", backfill.key()))));
    if (wanted.stream().anyMatch(nullable::contains)) {
      throw refused(
          "may hold null in %s, and rows that do would be missed; name the columns of another unique index"
              .formatted(String.join(", ", backfill.key())));
    }
    return columns;
  }

  private static Set<String> names(List<KeyColumn> columns) {
    Set<String> names = new TreeSet<>();
    columns.forEach(it -> names.add(it.name()));
    return names;
  }

  private RefusedException refused(String reason) {
    return new RefusedException(
        "The backfill cannot go batch by batch: %s %s: fill.key(\"column\")."
            .formatted(backfill.table(), reason));
  }
}
