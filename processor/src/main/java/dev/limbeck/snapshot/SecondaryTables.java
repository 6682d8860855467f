package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/** The tables that {@code @SecondaryTable} adds to an entity. */
record SecondaryTables(
    TableDrafts tables, TableNames tableNames, JoinReader joins, ForeignKeyReader foreignKeys) {

  /** Makes the tables, with the entity's key in each. */
  void declare(EntityModel entity, Key key) {
    for (Annotation annotation : annotations(entity)) {
      TableDraft table = tables.findOrCreate(name(annotation), entity.type());
      JoinColumns written = JoinColumns.of(annotation, "pkJoinColumns");
      Join join =
          joins.read(
              entity.type(),
              written,
              new JoinReader.Target(
                  key, tableNames.ofKey(tableNames.logical(entity)), name -> Optional.empty()));
      List<ColumnDraft> columns = join.columns().stream().map(ColumnDraft::notNull).toList();
      table.addAll(columns);
      table.setKey(columns);
      foreignKeys
          .read(entity.type(), Annotations.NONE, written.foreignKey("foreignKey"), join)
          .ifPresent(table::add);
    }
  }

  /** The table that an attribute's annotation names; the entity's own is none of them. */
  Optional<TableDraft> find(EntityModel entity, String written) {
    return annotations(entity).stream()
        .filter(annotation -> annotation.text("name").equals(Optional.of(written)))
        .findFirst()
        .flatMap(annotation -> tables.find(name(annotation)));
  }

  /** Reads what the annotations say besides names, once all columns are there. */
  void readAnnotations(EntityModel entity, TableAnnotationReader reader) {
    for (Annotation annotation : annotations(entity)) {
      tables
          .find(name(annotation))
          .ifPresent(table -> reader.read(entity.type(), annotation, table));
    }
  }

  private TableName name(Annotation annotation) {
    return tableNames.of(Optional.of(annotation), () -> "");
  }

  private static List<Annotation> annotations(EntityModel entity) {
    return entity.annotations().every(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES);
  }
}
