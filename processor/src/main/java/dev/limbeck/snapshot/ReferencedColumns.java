package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes columns unique that a foreign key points at without being its table's primary key. */
record ReferencedColumns(TableDrafts tables, HibernateLevel hibernate) {

  void makeUnique() {
    // Before 7.0 Hibernate leaves that to the author.
    if (!hibernate.isAtLeast(HibernateLevel.V7_0)) {
      return;
    }
    for (TableDraft table : tables.all()) {
      table.foreignKeys().forEach(foreignKey -> makeUnique(table, foreignKey));
    }
  }

  private void makeUnique(TableDraft table, ForeignKeyDraft foreignKey) {
    Optional<TableDraft> target = tables.find(foreignKey.references());
    List<String> columns = foreignKey.referencedColumns().stream().map(Name::catalogue).toList();
    if (target.isEmpty() || Set.copyOf(columns).equals(Set.copyOf(target.get().key()))) {
      return;
    }
    if (columns.size() > 1) {
      target.get().add(new UniqueDraft(Optional.empty(), columns));
      target.get().shapedBy(table.contributors());
      return;
    }
    target.get().columns().stream()
        .filter(column -> column.catalogueName().equals(columns.get(0)) && !column.unique())
        .forEach(
            column -> {
              target.get().replace(column.withUnique(true));
              target.get().shapedBy(table.contributors());
            });
  }
}
