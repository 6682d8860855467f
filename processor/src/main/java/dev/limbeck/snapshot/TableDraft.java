package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/** A table while the entities that share it add to it. */
final class TableDraft {

  private final TableName name;
  private final Element source;
  private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
  private final Map<String, String> byLogicalName = new LinkedHashMap<>();
  private List<String> key = List.of();
  private Optional<Name> keyName = Optional.empty();
  private final List<UniqueDraft> uniques = new ArrayList<>();
  private final List<CheckDraft> checks = new ArrayList<>();
  private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
  private final List<IndexDraft> indexes = new ArrayList<>();
  private final List<ExclusionDraft> exclusions = new ArrayList<>();
  private final Map<Record, Origin> origins = new HashMap<>();
  private Optional<String> comment = Optional.empty();
  private final Supplier<String> contributor;
  private final SortedSet<String> contributors = new TreeSet<>();

  /**
   * A table without columns.
   *
   * @param source the class or member that asks for it
   * @param contributor the entity on whose behalf it is changed at the moment
   */
  TableDraft(TableName name, Element source, Supplier<String> contributor) {
    this.name = name;
    this.source = source;
    this.contributor = contributor;
  }

  /** The entity classes that the table would be another one without. */
  SortedSet<String> contributors() {
    return contributors;
  }

  /** Counts entity classes in that shape the table without adding to it. */
  void shapedBy(Collection<String> entities) {
    contributors.addAll(entities);
  }

  private void changed() {
    contributors.add(contributor.get());
  }

  TableName name() {
    return name;
  }

  Element source() {
    return source;
  }

  /** Adds a column, unless one of that name is there with a better right. */
  void add(ColumnDraft column) {
    String catalogueName = column.catalogueName();
    byLogicalName.putIfAbsent(lower(column.logical()), catalogueName);
    ColumnDraft found = columns.get(catalogueName);
    if (found == null || (found.isCopy() && !column.isCopy())) {
      columns.put(catalogueName, column);
      changed();
    }
  }

  void addAll(Collection<ColumnDraft> list) {
    list.forEach(this::add);
  }

  /** Adds the columns of a collection, which never win over those of an entity. */
  void addMissing(Collection<ColumnDraft> list) {
    for (ColumnDraft column : list) {
      byLogicalName.putIfAbsent(lower(column.logical()), column.catalogueName());
      if (columns.putIfAbsent(column.catalogueName(), column) == null) {
        changed();
      }
    }
  }

  void replace(ColumnDraft column) {
    columns.put(column.catalogueName(), column);
  }

  List<ColumnDraft> columns() {
    return List.copyOf(columns.values());
  }

  /** The column that an annotation calls so: by its logical or its physical name. */
  Optional<ColumnDraft> find(String written, NamingStrategy naming) {
    String logical = byLogicalName.get(lower(Name.of(written).text()));
    if (logical != null) {
      return Optional.ofNullable(columns.get(logical));
    }
    Optional<ColumnDraft> physical =
        Optional.ofNullable(columns.get(naming.physical(written).catalogue()));
    return physical.or(() -> Optional.ofNullable(columns.get(Name.of(written).catalogue())));
  }

  List<String> key() {
    return key;
  }

  /** Makes columns the primary key, and so not null. */
  void setKey(List<ColumnDraft> keyColumns) {
    changed();
    key = keyColumns.stream().map(ColumnDraft::catalogueName).distinct().toList();
    for (String column : key) {
      columns.computeIfPresent(column, (text, draft) -> draft.notNull());
    }
  }

  /** Adds columns to the primary key. */
  void extendKey(List<ColumnDraft> added) {
    List<ColumnDraft> all = new ArrayList<>();
    key.forEach(column -> all.add(columns.get(column)));
    all.addAll(added);
    setKey(all);
  }

  Optional<Name> keyName() {
    return keyName;
  }

  void setKeyName(Name given) {
    keyName = Optional.of(given);
  }

  List<UniqueDraft> uniques() {
    return uniques;
  }

  void add(UniqueDraft unique) {
    uniques.add(unique);
    changed();
  }

  List<CheckDraft> checks() {
    return checks;
  }

  void add(CheckDraft check) {
    checks.add(check);
    changed();
  }

  List<ForeignKeyDraft> foreignKeys() {
    return foreignKeys;
  }

  void add(ForeignKeyDraft foreignKey) {
    if (foreignKeys.stream().noneMatch(foreignKey::isSameKeyAs)) {
      foreignKeys.add(foreignKey);
      changed();
    }
  }

  /** Lets a foreign key delete its rows with those that it points at. */
  void cascadeDeletes(ForeignKeyDraft key) {
    foreignKeys.replaceAll(found -> found.isSameKeyAs(key) ? found.cascading() : found);
  }

  void removeForeignKeys(Predicate<ForeignKeyDraft> unwanted) {
    foreignKeys.removeIf(unwanted);
  }

  List<IndexDraft> indexes() {
    return indexes;
  }

  void add(IndexDraft index) {
    indexes.add(index);
    changed();
  }

  List<ExclusionDraft> exclusions() {
    return exclusions;
  }

  void add(ExclusionDraft exclusion) {
    exclusions.add(exclusion);
  }

  /** Remembers what asks for a constraint or index, where that is not its columns' attribute. */
  void note(Record draft, Origin origin) {
    origins.put(draft, origin);
  }

  Optional<Origin> origin(Record draft) {
    return Optional.ofNullable(origins.get(draft));
  }

  Optional<String> comment() {
    return comment;
  }

  void setComment(String text) {
    comment = Optional.of(text);
    changed();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
