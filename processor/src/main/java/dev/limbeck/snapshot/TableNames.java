package dev.limbeck.snapshot;

import dev.limbeck.naming.AttributePath;
import dev.limbeck.naming.EntityName;
import dev.limbeck.naming.ImplicitNaming;
import dev.limbeck.naming.ImplicitNaming.JoinColumn;
import java.util.Optional;
import java.util.function.Supplier;

/** The names of the tables that entities ask for. */
record TableNames(NamingStrategy naming, Optional<String> defaultSchema) {

  /** The table that an entity's own attributes are kept in. */
  TableName of(EntityModel entity) {
    EntityModel owner = entity.tableOwner();
    Optional<Annotation> table = owner.annotations().find(Jpa.TABLE);
    return of(table, () -> naming.table(owner));
  }

  /** The name of an entity's table before the naming strategy. */
  String logical(EntityModel entity) {
    EntityModel owner = entity.tableOwner();
    return owner
        .annotations()
        .find(Jpa.TABLE)
        .flatMap(table -> table.text("name"))
        .orElseGet(() -> naming.table(owner));
  }

  /** The logical name of an entity's table, taken apart. */
  Name logicalName(EntityModel entity) {
    return naming.logical(logical(entity));
  }

  /** What an entity's sequence is called after: its table, in quotes only if it is written so. */
  Name forSequence(EntityModel entity) {
    return new Name(of(entity).name().text(), Name.of(logical(entity)).quoted());
  }

  /** A table of that name, in the default schema if none is given. */
  TableName inSchema(Optional<String> schema, String logical) {
    return naming.table(schema.or(() -> defaultSchema), logical);
  }

  /** A sequence of that name, in the default schema if none is given. */
  TableName sequence(Optional<String> schema, String logical) {
    return naming.sequence(schema.or(() -> defaultSchema), logical);
  }

  /** The logical name of a join table that has none; quoted if one of the two tables is. */
  String joinTable(EntityModel owner, AttributePath attribute, EntityModel target) {
    return joinTable(owner, attribute, target, logicalName(target));
  }

  /**
   * The same where the rows point at any of several entities: Hibernate's own strategy names it
   * after a target that is not there, {@code Holder_null}.
   */
  String anyTable(EntityModel owner, AttributePath attribute) {
    return joinTable(owner, attribute, owner, Name.plain("null"));
  }

  private String joinTable(
      EntityModel owner, AttributePath attribute, EntityModel target, Name targetTable) {
    Name ownerTable = logicalName(owner);
    String name =
        naming
            .implicit()
            .joinTable(
                new ImplicitNaming.JoinTable(
                    NamingStrategy.entityName(owner),
                    ownerTable.text(),
                    NamingStrategy.entityName(target),
                    targetTable.text(),
                    attribute));
    return NamingStrategy.quoteLike(name, ownerTable.quoted() || targetTable.quoted());
  }

  /** The logical name of a collection's table that has none; quoted if the entity's is. */
  String collectionTable(EntityModel owner, AttributePath attribute) {
    Name ownerTable = logicalName(owner);
    String name =
        naming
            .implicit()
            .collectionTable(
                new ImplicitNaming.CollectionTable(
                    NamingStrategy.entityName(owner), ownerTable.text(), attribute));
    return NamingStrategy.quoteLike(name, ownerTable.quoted());
  }

  /** The names of the columns of an association. */
  JoinNames ofAttribute(Scope scope, Member member, EntityModel target) {
    JoinColumn.Kind kind =
        scope.path().isEmpty() ? JoinColumn.Kind.ENTITY : JoinColumn.Kind.ENTITY_COLLECTION;
    return joinNames(kind, target, Optional.of(scope.pathOf(member)));
  }

  /** The names of the columns of a collection's table that point back at the owner. */
  JoinNames ofOwner(CollectionAttribute collection, Optional<String> inverse) {
    boolean ofEntity = collection.scope().path().isEmpty();
    JoinColumn.Kind kind =
        ofEntity
            ? JoinColumn.Kind.ENTITY
            : collection.annotations().has(Jpa.ELEMENT_COLLECTION)
                ? JoinColumn.Kind.ELEMENT_COLLECTION
                : JoinColumn.Kind.ENTITY_COLLECTION;
    return joinNames(kind, collection.owner(), inverse.map(AttributePath::of));
  }

  /** The names of the columns that are key and point at the key of a table of the same entity. */
  JoinNames ofKey(String targetTable) {
    Name table = naming.logical(targetTable);
    return new JoinNames(
        "",
        column ->
            naming
                .implicit()
                .primaryKeyJoinColumn(
                    new ImplicitNaming.PrimaryKeyJoinColumn(table.text(), column)),
        table.quoted());
  }

  private JoinNames joinNames(
      JoinColumn.Kind kind, EntityModel target, Optional<AttributePath> attribute) {
    Name table = logicalName(target);
    EntityName entity = NamingStrategy.entityName(target);
    return new JoinNames(
        attribute.map(AttributePath::last).orElse(target.name()),
        column -> naming.joinColumn(new JoinColumn(kind, entity, table.text(), column, attribute)),
        table.quoted());
  }

  /** The table that {@code @Table}, {@code @JoinTable} or the like names, or else the default. */
  TableName of(Optional<Annotation> annotation, Supplier<String> implicit) {
    Optional<String> schema = annotation.flatMap(table -> table.text("schema"));
    String name = annotation.flatMap(table -> table.text("name")).orElseGet(implicit);
    return inSchema(schema, name);
  }
}
