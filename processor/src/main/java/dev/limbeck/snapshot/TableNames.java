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

  /** The name of an entity's table before the naming strategy. */
  String logical(EntityModel entity) {
    EntityModel owner = entity.tableOwner();
    return owner
        .annotations()
        .find(Jpa.TABLE)
        .flatMap(table -> table.text("name"))
        .orElse(owner.name());
  }

  /** The default name of the sequence that an entity's identifiers come from. */
  String sequence(EntityModel entity) {
    Name table = Name.of(logical(entity));
    String name = table.text() + "_SEQ";
    return table.quoted() ? "`" + name + "`" : name;
  }

  /** A table or sequence of that name, in the default schema if none is given. */
  TableName inSchema(Optional<String> schema, String logical) {
    return naming.table(schema.or(() -> defaultSchema), logical);
  }

  /** The table that {@code @Table}, {@code @JoinTable} or the like names, or else the default. */
  TableName of(Optional<Annotation> annotation, String implicit) {
    Optional<String> schema = annotation.flatMap(table -> table.text("schema"));
    String name = annotation.flatMap(table -> table.text("name")).orElse(implicit);
    return inSchema(schema, name);
  }
}
