package dev.limbeck.snapshot;

import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** All tables, by the name that the catalogue will hold. */
final class TableDrafts {

  private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
  private String contributor = "";

  /** Says for which entity tables are made and changed from now on. */
  void workFor(EntityModel entity) {
    contributor = entity.qualifiedName();
  }

  Optional<TableDraft> find(TableName name) {
    return Optional.ofNullable(tables.get(name.catalogue()));
  }

  TableDraft findOrCreate(TableName name, Element source) {
    return tables.computeIfAbsent(
        name.catalogue(), text -> new TableDraft(name, source, () -> contributor));
  }

  List<TableDraft> all() {
    return List.copyOf(tables.values());
  }
}
