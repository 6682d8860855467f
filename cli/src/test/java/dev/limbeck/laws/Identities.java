package dev.limbeck.laws;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What tells a kept object from one that was made anew: its OID, and a column's number. */
record Identities(Map<String, Long> numbers) {

  /** Those of the tables, columns, sequences and types of a schema. */
  static Identities of(Connection connection, Schema schema) throws SQLException {
    Map<String, Long> numbers = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (Table table : schema.tables()) {
        String name = quote(table.name());
        numbers.put("table " + name, number(statement, "select '%s'::regclass::oid", name));
        for (Column column : table.columns()) {
          numbers.put(
              "column " + name + "." + column.name(),
              number(
                  statement,
                  "select attnum from pg_attribute where attrelid = '%s'::regclass and attname = '"
                      + column.name().replace("'", "''").replace("%", "%%")
                      + "'",
                  name));
        }
      }
      for (Sequence sequence : schema.sequences()) {
        String name = quote(sequence.name());
        numbers.put("sequence " + name, number(statement, "select '%s'::regclass::oid", name));
      }
      for (UserType type : schema.types()) {
        String name = quote(type.name());
        numbers.put("type " + name, number(statement, "select '%s'::regtype::oid", name));
      }
    }
    return new Identities(numbers);
  }

  private static String quote(QualifiedName name) {
    return new PostgreSql().quote(name).replace("'", "''");
  }

  private static long number(Statement statement, String sql, String name) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql.formatted(name))) {
      row.next();
      return row.getLong(1);
    }
  }
}
