package dev.limbeck;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as {@link Operations#createTable} spells it. */
public final class TableSpec {

  private final QualifiedName name;
  private final List<ColumnSpec> columns = new ArrayList<>();
  private final List<ConstraintSpec> constraints = new ArrayList<>();
  private Optional<String> comment = Optional.empty();

  TableSpec(QualifiedName name) {
    this.name = name;
  }

  public ColumnSpec column(String columnName, SqlType type) {
    ColumnSpec column = new ColumnSpec(columnName, type);
    columns.add(column);
    return column;
  }

  public PrimaryKeySpec primaryKey(String constraintName, String... columnNames) {
    return add(Definitions.primaryKey(constraintName, columnNames));
  }

  public UniqueSpec unique(String constraintName, String... columnNames) {
    return add(Definitions.unique(constraintName, columnNames));
  }

  public CheckSpec check(String constraintName, String sql) {
    return add(Definitions.check(constraintName, sql));
  }

  /** Not complete before it says what of two rows is compared. */
  public ExclusionSpec exclusion(String constraintName) {
    return add(Definitions.exclusion(constraintName));
  }

  public ForeignKeySpec foreignKey(String constraintName, String... columnNames) {
    return add(Definitions.foreignKey(constraintName, columnNames));
  }

  public void comment(String text) {
    comment = Optional.of(text);
  }

  Table table() {
    return new Table(
        name,
        columns.stream().map(ColumnSpec::column).toList(),
        constraints.stream().map(ConstraintSpec::constraint).toList(),
        List.of(),
        comment);
  }

  private <T extends ConstraintSpec> T add(T constraint) {
    constraints.add(constraint);
    return constraint;
  }
}
