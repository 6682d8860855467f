package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

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
    Optional<TableDraft> child = child(collection, association);
    if (child.isEmpty()) {
      return;
    }
    Member member = collection.member();
    EntityModel owner = collection.owner();
    JoinColumns written = JoinColumns.of(member.annotations(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
    Join join =
        joins.read(
            member.element(),
            written,
            new JoinReader.Target(
                keys.of(owner),
                tableNames.ofAttribute(collection.scope(), member, owner),
                name -> keys.otherColumn(owner, name)));
    child.get().addMissing(join.columns());
    new ForeignKeyReader(findings)
        .read(member.element(), member.annotations(), written.foreignKey("foreignKey"), join)
        .ifPresent(child.get()::add);
    addIndex(collection, child.get());
  }

  /** The position or key of a collection that the child's own association maps. */
  void addIndex(CollectionAttribute collection, Annotation association) {
    child(collection, association).ifPresent(table -> addIndex(collection, table));
  }

  private void addIndex(CollectionAttribute collection, TableDraft child) {
    AttributeMapping index = indexColumns.read(collection);
    List<ColumnDraft> columns =
        index.columns().stream().map(column -> column.withNullable(true)).toList();
    child.addMissing(columns);
    index.foreignKey().ifPresent(child::add);
  }

  private Optional<TableDraft> child(CollectionAttribute collection, Annotation association) {
    return JoinTables.target(collection, association, entities, findings)
        .flatMap(target -> tables.find(tableNames.of(target)));
  }
}
