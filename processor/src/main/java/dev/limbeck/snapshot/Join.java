package dev.limbeck.snapshot;

import java.util.List;

/**
 * Columns that point at a table's.
 *
 * @param columns the pointing columns
 * @param references the columns that they point at, one for each
 */
record Join(List<ColumnDraft> columns, TableName table, List<ColumnDraft> references) {

  Join {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  static Join nothing(TableName table) {
    return new Join(List.of(), table, List.of());
  }

  List<Name> columnNames() {
    return columns.stream().map(ColumnDraft::name).toList();
  }

  List<Name> referencedNames() {
    return references.stream().map(ColumnDraft::name).toList();
  }
}
