package dev.limbeck;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Default.Identity.Generation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as a data migration sees it: its name, and the columns that the migration reads or
 * writes. {@code table("users", column("id", bigint()), column("plan", text()))}, from {@link
 * Definitions#table}.
 *
 * <p>It says what was true when the migration was written, so that the migration goes on meaning
 * the same when the entity class has changed. {@link Operations} inserts, updates and deletes its
 * rows; {@link #select} reads them in a step in Java. A column that is not in it, and a value that
 * a column of its type does not take, are found when the migration is read, before anything runs.
 */
public final class LightweightTable {

  static final Dialect DIALECT = new PostgreSql();

  private final QualifiedName name;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  LightweightTable(QualifiedName name, List<Column> columns) {
    this.name = name;
    for (Column column : columns) {
      if (this.columns.put(column.name(), column) != null) {
        throw new SchemaException(
            "table(\"%s\", ...) has column %s twice.".formatted(name, column.name()));
      }
    }
    if (columns.isEmpty()) {
      throw new SchemaException("table(\"%s\") needs the columns that you use.".formatted(name));
    }
  }

  /**
   * Reads rows, in a step in Java: {@code op.run("tell them", connection -> users.select("id",
   * "email").where("plan = ?", "basic").forEach(connection, row -> ...))}.
   *
   * @param columns those to read; all of the table's, if none is named
   * @throws SchemaException if the table has none of such a name
   */
  public SelectSpec select(String... columns) {
    List<String> read = columns.length == 0 ? columnNames() : List.of(columns);
    read.forEach(this::column);
    return new SelectSpec(this, read);
  }

  QualifiedName name() {
    return name;
  }

  List<String> columnNames() {
    return List.copyOf(columns.keySet());
  }

  String sqlName() {
    return DIALECT.quote(name);
  }

  String sqlNames(List<String> names) {
    return names.stream().map(DIALECT::quote).collect(Collectors.joining(", "));
  }

  Column column(String column) {
    Column found = columns.get(column);
    if (found == null) {
      throw new SchemaException(
          "table(\"%s\", ...) has no column %s, but %s."
              .formatted(name, column, String.join(", ", columns.keySet())));
    }
    return found;
  }

  void requireFit(String column, SqlValue value) {
    Column found = column(column);
    if (!DIALECT.takes(found.type(), value)) {
      throw new SchemaException(
          "Column %s.%s is of type %s, which does not take %s."
              .formatted(name, column, found.type(), value.describe()));
    }
  }

  boolean isAlwaysIdentity(String column) {
    return column(column)
        .value()
        .filter(
            it ->
                it instanceof Default.Identity identity
                    && identity.generation() == Generation.ALWAYS)
        .isPresent();
  }

  /** The rows of a bulk insert, each of whose values its column takes. */
  List<List<SqlValue>> fitting(List<List<SqlValue>> rows) {
    List<String> names = columnNames();
    for (List<SqlValue> row : rows) {
      for (int index = 0; index < Math.min(names.size(), row.size()); index++) {
        requireFit(names.get(index), row.get(index));
      }
    }
    return rows;
  }
}
