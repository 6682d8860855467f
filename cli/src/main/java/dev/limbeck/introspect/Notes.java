package dev.limbeck.introspect;

import dev.limbeck.introspect.Unmodelled.Kind;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a catalogue the model cannot say. */
final class Notes {

  private final Catalogue catalogue;
  private final Map<Long, QualifiedName> tables;

  Notes(Catalogue catalogue, Map<Long, QualifiedName> tables) {
    this.catalogue = catalogue;
    this.tables = tables;
  }

  List<Unmodelled> all() {
    return Stream.of(relations(), parents(), constraints(), indexes(), others())
        .flatMap(notes -> notes)
        .toList();
  }

  private Stream<Unmodelled> relations() {
    return catalogue.relations().stream()
        .filter(row -> !row.kind().isTable())
        .map(
            row ->
                new Unmodelled(
                    Kind.valueOf(row.kind().name()),
                    row.name(catalogue.namespaces()),
                    Optional.empty(),
                    "",
                    false));
  }

  // A table that the model does not hold, such as a foreign table or one of another schema.
  private Stream<Unmodelled> parents() {
    return ofTables(catalogue.inheritance())
        .filter(row -> !tables.containsKey(row.parent()))
        .map(
            row ->
                new Unmodelled(
                    Kind.TABLE,
                    Optional.ofNullable(tables.get(row.table())).orElseThrow(),
                    Optional.empty(),
                    "inherits from " + row.parentName(),
                    true));
  }

  private Stream<Unmodelled> constraints() {
    return ofTables(catalogue.constraints())
        .flatMap(
            row ->
                row.definition().stream()
                    .map(
                        definition ->
                            note(Kind.CONSTRAINT, row.table(), row.name(), definition, true)));
  }

  private Stream<Unmodelled> indexes() {
    return ofTables(catalogue.indexes())
        .filter(row -> !row.isOfExclusion() && (row.beyond() || !row.valid()))
        .map(
            row ->
                note(
                    Kind.INDEX,
                    row.table(),
                    row.name(),
                    row.valid() ? row.definition().orElse("") : "invalid",
                    row.valid()));
  }

  private Stream<Unmodelled> others() {
    return catalogue.unmodelled().stream()
        .filter(this::isLookedAt)
        .map(row -> new Unmodelled(row.kind(), name(row), row.part(), row.what(), row.nearest()));
  }

  private boolean isLookedAt(UnmodelledRow row) {
    return row.table() == 0 || tables.containsKey(row.table());
  }

  private QualifiedName name(UnmodelledRow row) {
    return catalogue.namespaces().qualify(row.namespace(), row.name());
  }

  private Unmodelled note(Kind kind, long table, String part, String what, boolean nearest) {
    QualifiedName name = tables.getOrDefault(table, QualifiedName.of(part));
    return new Unmodelled(kind, name, Optional.of(part), what, nearest);
  }

  private <R> Stream<R> ofTables(Map<Long, List<R>> rows) {
    return rows.entrySet().stream()
        .filter(entry -> tables.containsKey(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream());
  }
}
