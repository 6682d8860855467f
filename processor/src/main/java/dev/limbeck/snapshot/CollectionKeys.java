package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a collection's table the primary key that Hibernate gives it, if any. */
record CollectionKeys(HibernateLevel hibernate) {

  /** The columns of a collection's table by what they hold. */
  record Parts(
      List<ColumnDraft> owner,
      List<ColumnDraft> index,
      List<ColumnDraft> elements,
      Optional<ColumnDraft> id) {}

  void set(CollectionAttribute collection, TableDraft table, Parts parts) {
    if (!table.key().isEmpty() || parts.owner().isEmpty()) {
      return;
    }
    if (parts.id().isPresent()) {
      table.setKey(List.of(parts.id().get()));
      return;
    }
    switch (collection.shape()) {
      case LIST, MAP -> setIndexed(table, parts);
      case SET -> setOfElements(collection, table, parts);
      case BAG -> {
        // Rows may repeat, so that nothing identifies one.
      }
    }
  }

  private static void setIndexed(TableDraft table, Parts parts) {
    // A map whose keys are the elements' own (@MapKey) is identified by the elements.
    List<ColumnDraft> second = parts.index().isEmpty() ? parts.elements() : parts.index();
    table.setKey(concat(parts.owner(), second));
  }

  private void setOfElements(CollectionAttribute collection, TableDraft table, Parts parts) {
    boolean newest = hibernate.isAtLeast(HibernateLevel.V7_4);
    if (newest && collection.annotations().has(Jpa.ONE_TO_MANY)) {
      table.setKey(parts.elements());
      return;
    }
    List<ColumnDraft> all = concat(parts.owner(), parts.elements());
    boolean nullable = parts.elements().stream().anyMatch(ColumnDraft::nullable);
    if (!nullable) {
      if (!newest || !isUniqueAlready(table, all)) {
        table.setKey(all);
      }
      return;
    }
    if (newest) {
      List<String> names = all.stream().map(ColumnDraft::catalogueName).toList();
      table.add(new UniqueDraft(Optional.empty(), names));
    }
  }

  private static boolean isUniqueAlready(TableDraft table, List<ColumnDraft> columns) {
    Set<String> names =
        columns.stream().map(ColumnDraft::catalogueName).collect(Collectors.toSet());
    return table.uniques().stream().anyMatch(unique -> Set.copyOf(unique.columns()).equals(names));
  }

  private static List<ColumnDraft> concat(List<ColumnDraft> first, List<ColumnDraft> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
