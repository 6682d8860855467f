package dev.limbeck.introspect;

import dev.limbeck.introspect.SequenceRow.ColumnNumber;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Default.Generated.Storage;
import dev.limbeck.schema.Default.Identity.Generation;
import dev.limbeck.schema.SequenceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns from their rows. */
final class ColumnReading {

  private final Catalogue catalogue;
  private final Map<ColumnNumber, SequenceOptions> identities = new HashMap<>();

  ColumnReading(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.sequences().stream()
        .filter(SequenceRow::identity)
        .forEach(row -> row.owner().ifPresent(owner -> identities.put(owner, row.options())));
  }

  List<Column> columns(long table) {
    return catalogue.columns().getOrDefault(table, List.of()).stream().map(this::column).toList();
  }

  private Column column(ColumnRow row) {
    ColumnNumber number = new ColumnNumber(row.table(), row.number());
    return new Column(
        row.name(),
        row.type().type(catalogue.namespaces()),
        !row.notNull(),
        value(row, number),
        collation(row),
        Optional.ofNullable(catalogue.comments().get(number)),
        false,
        row.storage());
  }

  private Optional<Default> value(ColumnRow row, ColumnNumber number) {
    if (!row.identity().isEmpty()) {
      Generation generation =
          row.identity().equals("a") ? Generation.ALWAYS : Generation.BY_DEFAULT;
      SequenceOptions options = identities.getOrDefault(number, SequenceOptions.DEFAULTS);
      return Optional.of(new Default.Identity(generation, options));
    }
    Optional<String> sql = Optional.ofNullable(catalogue.defaults().get(number));
    if (row.generated().isEmpty()) {
      return sql.map(Default.Expression::new);
    }
    Storage storage = row.generated().equals("v") ? Storage.VIRTUAL : Storage.STORED;
    return sql.map(text -> new Default.Generated(Expressions.unwrapped(text), storage));
  }

  private Optional<String> collation(ColumnRow row) {
    return row.collation() == row.typeCollation()
        ? Optional.empty()
        : Optional.ofNullable(catalogue.collations().get(row.collation()));
  }
}
