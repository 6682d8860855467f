package dev.limbeck.snapshot;

import java.util.Optional;

/** Reads what an entity class says of its tables, once all their columns are there. */
record ClassAnnotationReader(
    TableDrafts tables,
    TableNames tableNames,
    SecondaryTables secondaryTables,
    TableAnnotationReader tableAnnotations) {

  void read(EntityModel entity) {
    tables.find(tableNames.of(entity)).ifPresent(table -> read(entity, table));
    secondaryTables.readAnnotations(entity, tableAnnotations);
  }

  private void read(EntityModel entity, TableDraft table) {
    Annotations annotations = entity.annotations();
    annotations
        .find(Jpa.TABLE)
        .ifPresent(annotation -> tableAnnotations.read(entity.type(), annotation, table));
    for (Annotation check : annotations.every(Hibernate.CHECK, Hibernate.CHECKS)) {
      CheckReader.read(check)
          .ifPresent(
              draft -> {
                table.add(draft);
                table.note(draft, Origin.of(entity.type(), Optional.of(check)));
              });
    }
    for (Annotation comment : annotations.every(Hibernate.COMMENT, Hibernate.COMMENTS)) {
      TableDraft target =
          comment.text("on").flatMap(name -> secondaryTables.find(entity, name)).orElse(table);
      comment.text("value").ifPresent(target::setComment);
    }
  }
}
