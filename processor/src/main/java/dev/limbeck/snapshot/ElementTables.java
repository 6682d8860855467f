package dev.limbeck.snapshot;

import dev.limbeck.naming.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Makes the tables of {@code @ElementCollection}s. */
final class ElementTables {

  private final TableDrafts tables;
  private final TableNames tableNames;
  private final OwnerSide ownerSide;
  private final IndexColumns indexColumns;
  private final ColumnReader columns;
  private final AttributeReader attributes;
  private final CollectionIds collectionIds;
  private final CollectionKeys collectionKeys;
  private final TableAnnotationReader tableAnnotations;
  private final SoftDeletes softDeletes;

  ElementTables(
      TableDrafts tables,
      TableNames tableNames,
      OwnerSide ownerSide,
      IndexColumns indexColumns,
      ColumnReader columns,
      AttributeReader attributes,
      CollectionIds collectionIds,
      CollectionKeys collectionKeys,
      TableAnnotationReader tableAnnotations,
      SoftDeletes softDeletes) {
    this.tables = tables;
    this.tableNames = tableNames;
    this.ownerSide = ownerSide;
    this.indexColumns = indexColumns;
    this.columns = columns;
    this.attributes = attributes;
    this.collectionIds = collectionIds;
    this.collectionKeys = collectionKeys;
    this.tableAnnotations = tableAnnotations;
    this.softDeletes = softDeletes;
  }

  void add(CollectionAttribute collection) {
    Member member = collection.member();
    Optional<Annotation> annotation = collection.annotations().find(Jpa.COLLECTION_TABLE);
    AttributePath path = collection.scope().pathOf(member);
    TableName name =
        tableNames.of(annotation, () -> tableNames.collectionTable(collection.owner(), path));
    TableDraft table = tables.findOrCreate(name, member.element());
    List<ColumnDraft> owner =
        ownerSide.add(
            collection, annotation, tableNames.ofOwner(collection, Optional.empty()), table);
    AttributeMapping index = indexColumns.read(collection);
    List<ColumnDraft> indexes = index.columns().stream().map(ColumnDraft::notNull).toList();
    table.addMissing(indexes);
    index.foreignKey().ifPresent(table::add);
    List<ColumnDraft> elements = elements(collection, table);
    softDeletes.of(member).stream().forEach(column -> table.addMissing(List.of(column)));
    annotation.ifPresent(written -> tableAnnotations.read(member.element(), written, table));
    tableAnnotations.readCollection(member, table);
    collectionKeys.set(
        collection,
        table,
        new CollectionKeys.Parts(owner, indexes, elements, collectionIds.add(collection, table)));
  }

  // The table has them in the order of the source; a key over them goes by their names.
  private List<ColumnDraft> elements(CollectionAttribute collection, TableDraft table) {
    for (AttributeMapping mapping : elementMappings(collection, false)) {
      table.addMissing(columns(mapping));
      mapping.foreignKey().ifPresent(table::add);
    }
    return elementMappings(collection, true).stream()
        .flatMap(mapping -> columns(mapping).stream())
        .toList();
  }

  private List<ColumnDraft> columns(AttributeMapping mapping) {
    return mapping.columns().stream()
        .map(column -> isNewest() ? column.asElement() : column)
        .toList();
  }

  private List<AttributeMapping> elementMappings(CollectionAttribute collection, boolean byName) {
    Member member = collection.member();
    Optional<TypeMirror> type =
        collection
            .annotations()
            .find(Jpa.ELEMENT_COLLECTION)
            .flatMap(annotation -> annotation.type("targetClass"))
            .or(() -> collection.type().element());
    if (type.isEmpty()) {
      return List.of();
    }
    if (AttributeReader.isEmbeddable(type.get())) {
      return embedded(collection, (DeclaredType) type.get(), byName);
    }
    ColumnSettings settings =
        Overrides.of(member.annotations())
            .column("value")
            .or(() -> collection.scope().overrides().column(member.name()))
            .or(() -> member.annotations().find(Jpa.COLUMN))
            .map(ColumnSettings::of)
            .orElse(ColumnSettings.NONE);
    Annotations said = elementAnnotations(member);
    TypedPlace place = new TypedPlace(member.element(), type.get(), said, settings);
    return columns
        .value(place, columns.naming().basicColumn(collection.scope().pathOf(member)))
        .map(
            column ->
                new AttributeMapping(member, Optional.empty(), List.of(column), Optional.empty()))
        .stream()
        .toList();
  }

  private List<AttributeMapping> embedded(
      CollectionAttribute collection, DeclaredType type, boolean byName) {
    Overrides all = Overrides.of(collection.annotations());
    Overrides overrides =
        collection
            .scope()
            .overrides()
            .within(collection.member().name())
            .orElse(all.within("value").orElse(all));
    boolean isMap = collection.shape() == CollectionType.Shape.MAP;
    AttributePath path =
        collection.scope().pathOf(collection.member()).inside(isMap ? "value" : "{element}");
    Scope declared = Scope.ofElement(collection.owner(), Scope.Nature.STATE, overrides, path);
    Scope scope = byName ? declared.sortedByName() : declared;
    List<AttributeMapping> mappings = new ArrayList<>();
    for (Member part : attributes.inside(type, scope)) {
      attributes
          .read(part, scope)
          .forEach(mapping -> mappings.add(mapping.through(collection.member().element())));
    }
    attributes
        .discriminator(type, collection.member().name())
        .map(
            column ->
                new AttributeMapping(
                    collection.member(), Optional.empty(), List.of(column), Optional.empty()))
        .ifPresent(mappings::add);
    return mappings;
  }

  private boolean isNewest() {
    return columns.naming().hibernate().isAtLeast(HibernateLevel.V7_4);
  }

  // A conversion of a map's values may be said of "value"; that of its keys is not the values'.
  private static Annotations elementAnnotations(Member member) {
    List<Annotation> said = new ArrayList<>();
    for (Annotation annotation : member.annotations().all()) {
      boolean conversion =
          annotation.name().equals(Jpa.CONVERT) || annotation.name().equals(Jpa.CONVERTS);
      boolean ofTheTable =
          annotation.name().equals(Hibernate.COMMENT)
              || annotation.name().equals(Hibernate.COMMENTS);
      if (!conversion && !ofTheTable) {
        said.add(annotation);
      }
    }
    for (Annotation convert : member.annotations().every(Jpa.CONVERT, Jpa.CONVERTS)) {
      if (!convert.text("attributeName").equals(Optional.of("key"))) {
        said.add(convert.without("attributeName"));
      }
    }
    return new Annotations(said);
  }
}
