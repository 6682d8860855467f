package dev.limbeck.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Makes the tables between the entities of a {@code @ManyToMany} or {@code @OneToMany}. */
final class JoinTables {

  private final TableDrafts tables;
  private final TableNames tableNames;
  private final EntityModels entities;
  private final Keys keys;
  private final JoinReader joins;
  private final OwnerSide ownerSide;
  private final IndexColumns indexColumns;
  private final CollectionIds collectionIds;
  private final CollectionKeys collectionKeys;
  private final TableAnnotationReader tableAnnotations;
  private final SoftDeletes softDeletes;
  private final Findings findings;
  private final Map<TableName, Element> unnamed = new HashMap<>();

  JoinTables(
      TableDrafts tables,
      TableNames tableNames,
      EntityModels entities,
      Keys keys,
      JoinReader joins,
      OwnerSide ownerSide,
      IndexColumns indexColumns,
      CollectionIds collectionIds,
      CollectionKeys collectionKeys,
      TableAnnotationReader tableAnnotations,
      SoftDeletes softDeletes,
      Findings findings) {
    this.tables = tables;
    this.tableNames = tableNames;
    this.entities = entities;
    this.keys = keys;
    this.joins = joins;
    this.ownerSide = ownerSide;
    this.indexColumns = indexColumns;
    this.collectionIds = collectionIds;
    this.collectionKeys = collectionKeys;
    this.tableAnnotations = tableAnnotations;
    this.softDeletes = softDeletes;
    this.findings = findings;
  }

  void add(CollectionAttribute collection, Annotation association) {
    target(collection, association, entities, findings)
        .ifPresent(target -> add(collection, target, isOneToMany(association)));
  }

  /** The entity that a collection holds; empty, and reported, if it holds none. */
  static Optional<EntityModel> target(
      CollectionAttribute collection,
      Annotation association,
      EntityModels entities,
      Findings findings) {
    Optional<TypeMirror> type =
        association.type("targetEntity").or(() -> collection.type().element());
    Optional<EntityModel> target = type.flatMap(entities::find);
    if (target.isEmpty()) {
      findings.add(
          Finding.NOT_AN_ENTITY,
          collection.member().element(),
          association,
          type.map(TypeMirror::toString).orElse("The element of a raw collection")
              + " is not an @Entity; annotate it, or use @ElementCollection for values.");
    }
    return target;
  }

  private void add(CollectionAttribute collection, EntityModel target, boolean oneToMany) {
    Member member = collection.member();
    Optional<Annotation> annotation = joinTable(collection);
    TableName name = name(collection, annotation, target);
    if (isSharedByChance(name, annotation, member)) {
      return;
    }
    if (!oneToMany && collection.shape() == CollectionType.Shape.BAG) {
      findings.add(
          Finding.LIST_WITHOUT_KEY,
          member.element(),
          "its join table %s has no primary key, as a list may hold the same twice; make it a Set, or add @OrderColumn."
              .formatted(name.name().text()));
    }
    TableDraft table = tables.findOrCreate(name, member.element());
    List<ColumnDraft> owner =
        ownerSide.add(
            collection,
            annotation,
            tableNames.ofOwner(collection, inverse(collection, target)),
            table);
    AttributeMapping index = indexColumns.read(collection);
    List<ColumnDraft> indexes = index.columns().stream().map(ColumnDraft::notNull).toList();
    table.addMissing(indexes);
    index.foreignKey().ifPresent(table::add);
    List<ColumnDraft> elements = addTarget(collection, annotation, target, table);
    softDeletes.of(member).stream().forEach(column -> table.addMissing(List.of(column)));
    annotation.ifPresent(written -> tableAnnotations.read(member.element(), written, table));
    tableAnnotations.readCollection(member, table);
    if (oneToMany) {
      unique(elements, table);
    }
    collectionKeys.set(
        collection,
        table,
        new CollectionKeys.Parts(owner, indexes, elements, collectionIds.add(collection, table)));
  }

  private List<ColumnDraft> addTarget(
      CollectionAttribute collection,
      Optional<Annotation> annotation,
      EntityModel target,
      TableDraft table) {
    Member member = collection.member();
    JoinColumns written =
        annotation
            .map(joinTable -> JoinColumns.of(joinTable, "inverseJoinColumns"))
            .orElse(JoinColumns.NONE);
    Join join =
        joins.read(
            member.element(),
            written,
            new JoinReader.Target(
                keys.of(target),
                tableNames.ofAttribute(collection.scope(), member, target),
                name -> keys.otherColumn(target, name)));
    List<ColumnDraft> columns = join.columns().stream().map(ColumnDraft::notNull).toList();
    table.addMissing(columns);
    Optional<Annotation> foreignKey =
        annotation
            .flatMap(joinTable -> joinTable.annotation("inverseForeignKey"))
            .or(
                () ->
                    written.columns().stream()
                        .flatMap(column -> column.annotation().stream())
                        .flatMap(column -> column.annotation("foreignKey").stream())
                        .findFirst());
    boolean toKey = Set.copyOf(join.referencedNames()).equals(Set.copyOf(keyNames(target)));
    if (!toKey) {
      // Hibernate makes no foreign key from a collection's elements at anything but a primary key.
      return columns;
    }
    new ForeignKeyReader(findings)
        .read(member.element(), member.annotations().without(Hibernate.ON_DELETE), foreignKey, join)
        .ifPresent(table::add);
    return columns;
  }

  private List<Name> keyNames(EntityModel target) {
    return keys.of(target).columns().stream().map(ColumnDraft::name).toList();
  }

  private static void unique(List<ColumnDraft> elements, TableDraft table) {
    List<String> names = elements.stream().map(ColumnDraft::catalogueName).toList();
    if (!names.isEmpty()) {
      table.add(new UniqueDraft(Optional.empty(), names));
    }
  }

  private TableName name(
      CollectionAttribute collection, Optional<Annotation> annotation, EntityModel target) {
    return tableNames.of(
        annotation,
        () ->
            tableNames.joinTable(
                collection.owner(), collection.scope().pathOf(collection.member()), target));
  }

  private boolean isSharedByChance(TableName name, Optional<Annotation> annotation, Member member) {
    if (annotation.flatMap(joinTable -> joinTable.text("name")).isPresent()) {
      return false;
    }
    Element other = unnamed.putIfAbsent(name, member.element());
    if (other == null || other.equals(member.element())) {
      return false;
    }
    findings.add(
        Finding.SHARED_JOIN_TABLE,
        member.element(),
        "its join table %s is the default one of %s too, and the two would mix their rows; give it @JoinTable(name = \"...\")."
            .formatted(name.name().text(), other.getSimpleName()));
    return true;
  }

  // In a two-sided association the owner's columns are named after the attribute of the other side.
  private static Optional<String> inverse(CollectionAttribute collection, EntityModel target) {
    String attribute = collection.member().name();
    return target.members().stream()
        .filter(
            member ->
                member
                    .annotations()
                    .find(Jpa.MANY_TO_MANY)
                    .flatMap(annotation -> annotation.text("mappedBy"))
                    .equals(Optional.of(attribute)))
        .map(Member::name)
        .findFirst();
  }

  private static Optional<Annotation> joinTable(CollectionAttribute collection) {
    return collection
        .scope()
        .overrides()
        .association(collection.member().name())
        .flatMap(override -> override.annotation("joinTable"))
        .or(() -> collection.annotations().find(Jpa.JOIN_TABLE));
  }

  private static boolean isOneToMany(Annotation association) {
    return association.name().equals(Jpa.ONE_TO_MANY);
  }
}
