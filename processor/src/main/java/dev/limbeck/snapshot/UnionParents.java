package dev.limbeck.snapshot;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes back the foreign keys at a class whose subclasses each have a table of their own: the row
 * that they mean may be in any of these.
 */
record UnionParents(TableDrafts tables, TableNames tableNames, EntityModels entities) {

  void release() {
    Set<TableName> parents =
        entities.listed().stream()
            .flatMap(entity -> entity.parent().stream())
            .filter(parent -> parent.strategy() == EntityModel.Strategy.TABLE_PER_CLASS)
            .map(tableNames::of)
            .collect(Collectors.toUnmodifiableSet());
    tables
        .all()
        .forEach(table -> table.removeForeignKeys(key -> parents.contains(key.references())));
  }
}
