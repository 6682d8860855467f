package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/** Makes the tables of {@code @ManyToAny}, whose rows point at entities of several classes. */
record AnyTables(
    TableDrafts tables,
    TableNames tableNames,
    OwnerSide ownerSide,
    IndexColumns indexColumns,
    AnyReader anyReader,
    CollectionIds collectionIds,
    CollectionKeys collectionKeys,
    TableAnnotationReader tableAnnotations) {

  void add(CollectionAttribute collection) {
    Member member = collection.member();
    Optional<Annotation> annotation = collection.annotations().find(Jpa.JOIN_TABLE);
    TableName name =
        tableNames.of(
            annotation,
            () -> tableNames.anyTable(collection.owner(), collection.scope().pathOf(member)));
    TableDraft table = tables.findOrCreate(name, member.element());
    List<ColumnDraft> owner =
        ownerSide.add(
            collection, annotation, tableNames.ofOwner(collection, Optional.empty()), table);
    AttributeMapping index = indexColumns.read(collection);
    List<ColumnDraft> indexes = index.columns().stream().map(ColumnDraft::notNull).toList();
    table.addMissing(indexes);
    index.foreignKey().ifPresent(table::add);
    JoinColumns keyColumns =
        annotation
            .map(written -> JoinColumns.of(written, "inverseJoinColumns"))
            .orElse(JoinColumns.NONE);
    List<ColumnDraft> elements = anyReader.elements(member, keyColumns);
    table.addMissing(elements);
    annotation.ifPresent(written -> tableAnnotations.read(member.element(), written, table));
    tableAnnotations.readCollection(member, table);
    collectionKeys.set(
        collection,
        table,
        new CollectionKeys.Parts(owner, indexes, elements, collectionIds.add(collection, table)));
  }
}
