package dev.limbeck.snapshot;

import java.util.Optional;

/** The names of the tables that entities ask for. */
record TableNames(NamingStrategy naming, Optional<String> defaultSchema) {

  /** The table that an entity's own attributes are kept in. */
  TableName of(EntityModel entity) {
    EntityModel owner = entity.tableOwner();
    Optional<Annotation> table = owner.annotations().find(Jpa.TABLE);
    return of(table, owner.name());
  }

  /** The table that {@code @Table}, {@code @JoinTable} or the like names, or else the default. */
  TableName of(Optional<Annotation> annotation, String implicit) {
    Optional<String> schema = annotation.flatMap(table -> table.text("schema"));
    String name = annotation.flatMap(table -> table.text("name")).orElse(implicit);
    return naming.table(schema.or(() -> defaultSchema), name);
  }
}
