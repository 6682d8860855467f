package dev.limbeck;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table as {@link Operations#createTable} spells it. */
public final class TableSpec extends TableRules {

  private final QualifiedName name;
  private final List<ColumnSpec> columns = new ArrayList<>();
  private List<QualifiedName> inherits = List.of();

  TableSpec(QualifiedName name) {
    this.name = name;
  }

  public ColumnSpec column(String columnName, SqlType type) {
    ColumnSpec column = new ColumnSpec(columnName, type);
    columns.add(column);
    return column;
  }

  /**
   * {@code inherits (...)}: a query of these tables finds the rows of this one, too. It says all
   * its columns and checks itself, those of its parents, too; see {@link Operations#inherit}.
   *
   * <p>The parents are locked in share update exclusive mode for a moment.
   */
  public void inherits(String... parents) {
    inherits = Stream.of(parents).map(QualifiedName::of).toList();
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
        List.of(),
        inherits);
  }
}
