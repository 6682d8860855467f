package dev.limbeck;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.util.Arrays;
import java.util.List;

/** Words for columns and constraints outside {@code createTable}, to be imported statically. */
public final class Definitions {

  private Definitions() {}

  public static ColumnSpec column(String name, SqlType type) {
    return new ColumnSpec(name, type);
  }

  /**
   * A table as a data migration sees it, with the columns that it reads or writes: {@code
   * table("users", column("id", bigint()), column("plan", text()))}.
   *
   * @throws dev.limbeck.schema.SchemaException if it has no column, or one twice
   */
  public static LightweightTable table(String name, ColumnSpec... columns) {
    return new LightweightTable(
        QualifiedName.of(name), Arrays.stream(columns).map(ColumnSpec::column).toList());
  }

  public static PrimaryKeySpec primaryKey(String name, String... columns) {
    return new PrimaryKeySpec(new PrimaryKey(name, columns));
  }

  public static UniqueSpec unique(String name, String... columns) {
    return new UniqueSpec(name, List.of(columns));
  }

  public static CheckSpec check(String name, String sql) {
    return new CheckSpec(new Check(name, sql));
  }

  public static ExclusionSpec exclusion(String name) {
    return new ExclusionSpec(name);
  }

  public static ForeignKeySpec foreignKey(String name, String... columns) {
    return new ForeignKeySpec(name, List.of(columns));
  }
}
