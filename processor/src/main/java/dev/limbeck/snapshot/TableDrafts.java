package dev.limbeck.snapshot;

import dev.limbeck.schema.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** All tables, by the name that the catalogue will hold. */
final class TableDrafts {

  private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
  private final Set<TableDraft> ours = new HashSet<>();
  private Set<TableDraft> asked = new LinkedHashSet<>();
  private String contributor = "";

  /** Says for which entity tables are made and changed from now on. */
  void workFor(EntityModel entity) {
    contributor = entity.qualifiedName();
  }

  Optional<TableDraft> find(TableName name) {
    return Optional.ofNullable(tables.get(name.catalogue()));
  }

  TableDraft findOrCreate(TableName name, Element source) {
    TableDraft table =
        tables.computeIfAbsent(
            name.catalogue(), text -> new TableDraft(name, source, () -> contributor));
    asked.add(table);
    return table;
  }

  /** Does work that asks for tables, and tells which. */
  Set<TableDraft> askedBy(Runnable work) {
    Set<TableDraft> before = asked;
    asked = new LinkedHashSet<>();
    work.run();
    Set<TableDraft> found = asked;
    asked = before;
    return found;
  }

  /** Makes tables ours: something of ours asks for them. */
  void claim(Collection<TableDraft> claimed) {
    ours.addAll(claimed);
  }

  /** The tables that nothing of ours asks for. */
  List<TableDraft> unclaimed() {
    return tables.values().stream().filter(table -> !ours.contains(table)).toList();
  }

  List<TableDraft> all() {
    return List.copyOf(tables.values());
  }
}
