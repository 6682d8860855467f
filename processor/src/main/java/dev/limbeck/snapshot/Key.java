package dev.limbeck.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The primary key of an entity's table, as a foreign key sees it. */
record Key(TableName table, List<ColumnDraft> columns) {

  Key {
    columns = List.copyOf(columns);
  }

  /** The column that a {@code referencedColumnName} names. */
  Optional<ColumnDraft> column(String written, NamingStrategy naming) {
    return find(columns, written, naming);
  }

  static Optional<ColumnDraft> find(
      List<ColumnDraft> columns, String written, NamingStrategy naming) {
    String text = Name.of(written).text().toLowerCase(Locale.ROOT);
    String physical = naming.physical(written).catalogue();
    return columns.stream()
        .filter(column -> Name.of(column.logical()).text().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .or(
            () ->
                columns.stream()
                    .filter(column -> column.catalogueName().equals(physical))
                    .findFirst());
  }
}
