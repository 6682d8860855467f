package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/** Where each attribute is kept, noted while the tables are made. */
final class AttributePlaces {

  private final Set<AttributePlace> places = new LinkedHashSet<>();
  private final Map<Element, Set<TableDraft>> collections = new LinkedHashMap<>();

  void add(Member attribute, AttributeMapping mapping, TableDraft table) {
    List<String> columns = mapping.columns().stream().map(ColumnDraft::catalogueName).toList();
    places.add(new AttributePlace(attribute, mapping.member(), table, columns));
  }

  /** Notes the tables that a collection has of its own. */
  void addCollection(Member collection, Collection<TableDraft> tables) {
    collections.computeIfAbsent(collection.element(), it -> new LinkedHashSet<>()).addAll(tables);
  }

  List<AttributePlace> all() {
    return List.copyOf(places);
  }

  /** The columns of a field or getter, those of its parts among them. */
  List<AttributePlace> of(Element element) {
    return places.stream().filter(it -> it.isOf(element)).toList();
  }

  /** The tables that a collection has of its own. */
  List<TableDraft> tablesOf(Element collection) {
    return new ArrayList<>(collections.getOrDefault(collection, Set.of()));
  }
}
