package dev.limbeck.snapshot;

/** Makes the tables of entities: their identifier first, then what they hold. */
final class EntityTables {

  private final TableDrafts tables;
  private final TableNames tableNames;
  private final Keys keys;

  EntityTables(TableDrafts tables, TableNames tableNames, Keys keys) {
    this.tables = tables;
    this.tableNames = tableNames;
    this.keys = keys;
  }

  void add(EntityModel entity) {
    TableDraft table = tables.findOrCreate(tableNames.of(entity), entity.type());
    addKey(entity, table);
    addState(entity, table);
  }

  private void addKey(EntityModel entity, TableDraft table) {
    Key key = keys.of(entity);
    table.addAll(key.columns());
    table.setKey(key.columns());
    keys.mappings(entity.root()).stream()
        .flatMap(mapping -> mapping.foreignKey().stream())
        .forEach(table::add);
  }

  private void addState(EntityModel entity, TableDraft table) {
    Scope scope = Scope.of(entity, Scope.Nature.STATE);
    for (Member member : entity.members()) {
      if (!member.isKeyPart()) {
        keys.attributes().read(member, scope).forEach(mapping -> add(mapping, table));
      }
    }
  }

  private static void add(AttributeMapping mapping, TableDraft table) {
    table.addAll(mapping.columns());
    mapping.foreignKey().ifPresent(table::add);
  }
}
