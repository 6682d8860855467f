package dev.limbeck;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as {@link Operations#createTable} spells it. */
public final class TableSpec extends TableRules {

  private final QualifiedName name;
  private final List<ColumnSpec> columns = new ArrayList<>();

  TableSpec(QualifiedName name) {
    this.name = name;
  }

  public ColumnSpec column(String columnName, SqlType type) {
    ColumnSpec column = new ColumnSpec(columnName, type);
    columns.add(column);
    return column;
  }

  Table table() {
    return new Table(
        name,
        columns.stream().map(ColumnSpec::column).toList(),
        constraints(),
        List.of(),
        comment(),
        partitioning(),
        Optional.empty(),
        storage(),
        List.of());
  }
}
