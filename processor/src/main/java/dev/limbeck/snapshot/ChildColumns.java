package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds what a {@code @OneToMany} without a table of its own asks for to the child's table. */
record ChildColumns(
    TableDrafts tables,
    TableNames tableNames,
    EntityModels entities,
    Keys keys,
    JoinReader joins,
    IndexColumns indexColumns,
    Findings findings) {

  /** The columns that point at the owner, of a collection with {@code @JoinColumn}. */
  void add(CollectionAttribute collection, Annotation association) {
    Member member = collection.member();
    EntityModel owner = collection.owner();
    JoinColumns written = JoinColumns.of(member.annotations(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
    for (TableDraft child : children(collection, association)) {
      Join join =
          joins.read(
              member.element(),
              written,
              new JoinReader.Target(
                  keys.of(owner),
                  tableNames.ofAttribute(collection.scope(), member, owner),
                  name -> keys.otherColumn(owner, name)));
      child.addMissing(join.columns());
      foreignKey(collection, written.foreignKey("foreignKey"), join).ifPresent(child::add);
      addIndex(collection, child);
    }
  }

  /** The position or key of a collection that the child's own association maps. */
  void addInverse(CollectionAttribute collection, Annotation association) {
    for (TableDraft child : children(collection, association)) {
      addIndex(collection, child);
    }
    boolean cascades =
        collection
            .annotations()
            .find(Hibernate.ON_DELETE)
            .flatMap(annotation -> annotation.constant("action"))
            .equals(Optional.of("CASCADE"));
    if (cascades) {
      association.text("mappedBy").ifPresent(name -> cascade(collection, association, name));
    }
  }

  // The child's own foreign key takes over what the collection says of deleting.
  private void cascade(CollectionAttribute collection, Annotation association, String mappedBy) {
    Optional<EntityModel> target = JoinTables.target(collection, association, entities, findings);
    for (EntityModel declaring : target.map(EntityModel::lineage).orElse(List.of())) {
      declaring.members().stream()
          .filter(member -> member.name().equals(mappedBy))
          .flatMap(
              member ->
                  keys.attributes().read(member, Scope.of(declaring, Scope.Nature.STATE)).stream())
          .flatMap(mapping -> mapping.foreignKey().stream())
          .forEach(
              key -> children(collection, association).forEach(child -> child.cascadeDeletes(key)));
    }
  }

  private Optional<ForeignKeyDraft> foreignKey(
      CollectionAttribute collection, Optional<Annotation> written, Join join) {
    return new ForeignKeyReader(findings)
        .read(
            collection.member().element(),
            collection.annotations().without(Hibernate.NOT_FOUND),
            written,
            join);
  }

  private void addIndex(CollectionAttribute collection, TableDraft child) {
    AttributeMapping index = indexColumns.read(collection);
    boolean ordered = collection.shape() == CollectionType.Shape.LIST;
    List<ColumnDraft> columns =
        ordered
            ? index.columns()
            : index.columns().stream()
                .map(column -> column.withNullable(allowsNull(collection)))
                .toList();
    child.addMissing(columns);
    index.foreignKey().ifPresent(child::add);
  }

  // A map's key may be missing here, unless @MapKeyJoinColumn, whose default is false, is written.
  private static boolean allowsNull(CollectionAttribute collection) {
    return collection
        .annotations()
        .every(Jpa.MAP_KEY_JOIN_COLUMN, Jpa.MAP_KEY_JOIN_COLUMNS)
        .stream()
        .allMatch(column -> column.flag("nullable", false));
  }

  // The rows of a class whose subclasses have tables of their own are in any of these.
  private List<TableDraft> children(CollectionAttribute collection, Annotation association) {
    Optional<EntityModel> target = JoinTables.target(collection, association, entities, findings);
    boolean spread =
        target
            .filter(entity -> entity.strategy() == EntityModel.Strategy.TABLE_PER_CLASS)
            .isPresent();
    return Stream.concat(
            target.stream(),
            spread ? entities.subclassesOf(target.orElseThrow()).stream() : Stream.of())
        .flatMap(entity -> tables.find(tableNames.of(entity)).stream())
        .toList();
  }
}
