package dev.limbeck.snapshot;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the tables of entities: their identifier first, then what they hold. */
final class EntityTables {

  private final TableDrafts tables;
  private final TableNames tableNames;
  private final EntityModels entities;
  private final Keys keys;
  private final NamingStrategy naming;
  private final SecondaryTables secondaryTables;
  private final ForeignKeyReader foreignKeys;
  private final AttributePlaces places;
  private final SubclassChecks subclassChecks;
  private final SoftDeletes softDeletes;
  private final Findings findings;

  EntityTables(
      TableDrafts tables,
      TableNames tableNames,
      EntityModels entities,
      Keys keys,
      SecondaryTables secondaryTables,
      ForeignKeyReader foreignKeys,
      AttributePlaces places,
      SoftDeletes softDeletes,
      Findings findings) {
    this.tables = tables;
    this.tableNames = tableNames;
    this.entities = entities;
    this.keys = keys;
    this.naming = tableNames.naming();
    this.secondaryTables = secondaryTables;
    this.foreignKeys = foreignKeys;
    this.places = places;
    this.softDeletes = softDeletes;
    this.subclassChecks = new SubclassChecks(entities, keys.attributes(), naming);
    this.findings = findings;
  }

  void add(EntityModel entity) {
    if (entity.annotations().has(Hibernate.SUBSELECT) || isView(entity)) {
      return;
    }
    if (entity.strategy() == EntityModel.Strategy.TABLE_PER_CLASS) {
      addConcrete(entity);
      return;
    }
    TableDraft table = tables.findOrCreate(tableNames.of(entity), entity.tableOwner().type());
    addKey(entity, table);
    addState(entity, entity, table);
    softDeletes.of(entity).ifPresent(table::add);
    subclassChecks.add(entity, table);
  }

  private boolean isView(EntityModel entity) {
    Optional<Annotation> view = entity.annotations().find(Hibernate.VIEW);
    view.ifPresent(
        annotation ->
            findings.add(
                Finding.VIEW,
                entity.type(),
                annotation,
                "the view %s is left out of the schema; make it in a migration: op.execute(\"create view %s as %s\")."
                    .formatted(
                        tableNames.logical(entity),
                        tableNames.of(entity).catalogue(),
                        annotation.text("query").orElse("..."))));
    return view.isPresent();
  }

  // The table of a concrete class has all columns of its ancestors too.
  private void addConcrete(EntityModel entity) {
    if (entity.isAbstract()) {
      return;
    }
    TableDraft table = tables.findOrCreate(tableNames.of(entity), entity.type());
    addKey(entity, table);
    for (EntityModel declaring : entity.lineage()) {
      addState(declaring, entity, table);
    }
  }

  private void addKey(EntityModel entity, TableDraft table) {
    Key key = keys.of(entity);
    if (entity.parent().isEmpty()) {
      keys.mappings(entity).forEach(mapping -> table.addAll(mapping.columns()));
    }
    table.addAll(key.columns());
    table.setKey(key.columns());
    Optional<EntityModel> parent = entity.parent();
    if (parent.isPresent() && entity.strategy() == EntityModel.Strategy.JOINED) {
      joinToParent(entity, parent.get(), table);
      return;
    }
    for (AttributeMapping mapping : keys.mappings(entity.root())) {
      places.add(mapping.member(), mapping, table);
      mapping.foreignKey().ifPresent(table::add);
    }
    if (parent.isEmpty()) {
      Discriminator.of(entity, entities.subclassesOf(entity), naming)
          .ifPresent(discriminator -> addDiscriminator(discriminator, entity, table));
    }
  }

  private void addDiscriminator(Discriminator discriminator, EntityModel root, TableDraft table) {
    discriminator.column().ifPresent(table::add);
    table.shapedBy(entities.subclassesOf(root).stream().map(EntityModel::qualifiedName).toList());
  }

  private void joinToParent(EntityModel entity, EntityModel parent, TableDraft table) {
    Join join = keys.joinToParent(entity, parent);
    JoinColumns written =
        JoinColumns.of(
            entity.annotations(), Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
    foreignKeys
        .read(entity.type(), entity.annotations(), written.foreignKey("foreignKey"), join)
        .ifPresent(table::add);
  }

  private void addState(EntityModel declaring, EntityModel entity, TableDraft table) {
    boolean shared =
        entity.parent().isPresent() && entity.strategy() == EntityModel.Strategy.SINGLE_TABLE;
    Scope scope = Scope.of(entity, shared ? Scope.Nature.SHARED_STATE : Scope.Nature.STATE);
    secondaryTables.declare(declaring, keys.of(entity));
    SharedColumns sharedColumns = new SharedColumns(findings);
    for (Member member : declaring.members()) {
      if (!member.isKeyPart()) {
        List<AttributeMapping> mappings = keys.attributes().read(member, scope);
        sharedColumns.add(member, mappings);
        for (AttributeMapping mapping : mappings) {
          add(member, mapping, declaring, table);
        }
      }
    }
    addPartitionKeys(declaring, scope, table);
    // The constraint does not go down to the tables of subclasses.
    if (declaring.equals(entity)) {
      addNaturalId(declaring, scope.sortedByName(), table);
    }
  }

  // PostgreSQL wants the columns that a table is partitioned by in its primary key, where they are
  // since 7.1.
  private void addPartitionKeys(EntityModel declaring, Scope scope, TableDraft table) {
    if (!naming.hibernate().isAtLeast(HibernateLevel.V7_1)) {
      return;
    }
    List<ColumnDraft> key = new ArrayList<>();
    declaring.members().stream()
        .filter(member -> member.has(Hibernate.PARTITION_KEY) && !member.isToOne())
        .flatMap(member -> keys.attributes().read(member, scope).stream())
        .forEach(mapping -> key.addAll(mapping.columns()));
    table.extendKey(key);
  }

  // Hibernate takes attributes by name where it lists several.
  private void addNaturalId(EntityModel declaring, Scope scope, TableDraft table) {
    List<String> columns = new ArrayList<>();
    declaring.members().stream()
        .filter(member -> member.has(Hibernate.NATURAL_ID))
        .sorted(comparing(Member::name))
        .flatMap(member -> keys.attributes().read(member, scope).stream())
        .forEach(mapping -> columns.addAll(names(mapping)));
    if (!columns.isEmpty()) {
      table.add(new UniqueDraft(Optional.empty(), columns));
    }
  }

  private void add(
      Member attribute, AttributeMapping mapping, EntityModel declaring, TableDraft own) {
    TableDraft table =
        mapping.table().isEmpty()
            ? own
            : secondaryTables.find(declaring, mapping.table().get()).orElse(own);
    places.add(attribute, mapping, table);
    table.addAll(mapping.through(declaring.type()).columns());
    mapping.foreignKey().ifPresent(table::add);
    boolean oneToOne = mapping.member().has(Jpa.ONE_TO_ONE);
    if (oneToOne && mapping.columns().size() > 1 && !mapping.member().has(Jpa.MAPS_ID)) {
      table.add(new UniqueDraft(Optional.empty(), names(mapping)));
    }
  }

  private static List<String> names(AttributeMapping mapping) {
    return mapping.columns().stream().map(ColumnDraft::catalogueName).toList();
  }
}
