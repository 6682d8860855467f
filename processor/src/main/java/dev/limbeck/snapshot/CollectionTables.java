package dev.limbeck.snapshot;

import java.util.Optional;
import java.util.Set;

/** Makes the tables and columns of collections, each kind by its own class. */
final class CollectionTables {

  private final TableDrafts tables;
  private final AttributePlaces places;
  private final CollectionFinder finder;
  private final ElementTables elementTables;
  private final JoinTables joinTables;
  private final ChildColumns childColumns;
  private final AnyTables anyTables;

  CollectionTables(
      TableDrafts tables,
      AttributePlaces places,
      CollectionFinder finder,
      ElementTables elementTables,
      JoinTables joinTables,
      ChildColumns childColumns,
      AnyTables anyTables) {
    this.tables = tables;
    this.places = places;
    this.finder = finder;
    this.elementTables = elementTables;
    this.joinTables = joinTables;
    this.childColumns = childColumns;
    this.anyTables = anyTables;
  }

  void add(EntityModel entity) {
    for (CollectionAttribute collection : finder.find(entity)) {
      Set<TableDraft> asked = tables.askedBy(() -> add(collection));
      places.addCollection(collection.member(), asked);
      if (!Unmanagement.isOf(entity) && !collection.annotations().has(Own.UNMANAGED)) {
        tables.claim(asked);
      }
    }
  }

  private void add(CollectionAttribute collection) {
    Annotations annotations = collection.annotations();
    if (annotations.has(Jpa.ELEMENT_COLLECTION)) {
      elementTables.add(collection);
      return;
    }
    if (annotations.has(Hibernate.MANY_TO_ANY)) {
      anyTables.add(collection);
      return;
    }
    Optional<Annotation> oneToMany = annotations.find(Jpa.ONE_TO_MANY);
    Annotation association = oneToMany.or(() -> annotations.find(Jpa.MANY_TO_MANY)).orElseThrow();
    boolean inverse = association.text("mappedBy").isPresent();
    if (inverse) {
      oneToMany.ifPresent(found -> childColumns.addInverse(collection, found));
      return;
    }
    boolean joined =
        oneToMany.isPresent()
            && !annotations.has(Jpa.JOIN_TABLE)
            && !annotations.every(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS).isEmpty();
    if (joined) {
      childColumns.add(collection, association);
      return;
    }
    joinTables.add(collection, association);
  }
}
