package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/** The columns of a collection's table that point back at the owner. */
record OwnerSide(JoinReader joins, Keys keys, ForeignKeyReader foreignKeys) {

  /** Adds the columns and their foreign key, and gives the columns. */
  List<ColumnDraft> add(
      CollectionAttribute collection,
      Optional<Annotation> tableAnnotation,
      JoinNames names,
      TableDraft table) {
    EntityModel owner = collection.owner();
    JoinColumns written =
        tableAnnotation
            .map(annotation -> JoinColumns.of(annotation, "joinColumns"))
            .filter(columns -> !columns.isEmpty())
            .orElseGet(() -> onMember(collection));
    Join join =
        joins.read(
            collection.member().element(),
            written,
            new JoinReader.Target(keys.of(owner), names, name -> keys.otherColumn(owner, name)));
    List<ColumnDraft> columns = join.columns().stream().map(ColumnDraft::notNull).toList();
    table.addMissing(columns);
    Optional<Annotation> foreignKey =
        tableAnnotation
            .flatMap(annotation -> annotation.annotation("foreignKey"))
            .or(() -> written.foreignKey("foreignKey"));
    foreignKeys
        .read(
            collection.member().element(),
            collection.annotations().without(Hibernate.NOT_FOUND),
            foreignKey,
            join)
        .ifPresent(table::add);
    return columns;
  }

  private static JoinColumns onMember(CollectionAttribute collection) {
    List<Annotation> overriding =
        collection.scope().overrides().joinColumns(collection.member().name());
    if (!overriding.isEmpty()) {
      return JoinColumns.of(
          collection.scope().overrides().association(collection.member().name()).orElseThrow(),
          "joinColumns");
    }
    return JoinColumns.of(collection.annotations(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
  }
}
