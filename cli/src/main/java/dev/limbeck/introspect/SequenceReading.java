package dev.limbeck.introspect;

import dev.limbeck.introspect.SequenceRow.ColumnNumber;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sequences from their rows; the sequence of an identity column is none of its own. */
final class SequenceReading {

  private final Catalogue catalogue;
  private final Map<Long, QualifiedName> tables;

  SequenceReading(Catalogue catalogue, Map<Long, QualifiedName> tables) {
    this.catalogue = catalogue;
    this.tables = tables;
  }

  List<Sequence> sequences() {
    return catalogue.sequences().stream()
        .filter(row -> !row.identity())
        .filter(this::isLookedAt)
        .map(this::sequence)
        .toList();
  }

  private boolean isLookedAt(SequenceRow row) {
    return row.owner().map(owner -> tables.containsKey(owner.table())).orElse(true);
  }

  private Sequence sequence(SequenceRow row) {
    return new Sequence(
        catalogue.namespaces().qualify(row.namespace(), row.name()),
        row.type(),
        row.options(),
        row.owner().flatMap(this::owner),
        row.unlogged());
  }

  private Optional<Sequence.Owner> owner(ColumnNumber owner) {
    return Optional.ofNullable(tables.get(owner.table()))
        .map(
            table ->
                new Sequence.Owner(table, catalogue.columnName(owner.table(), owner.column())));
  }
}
