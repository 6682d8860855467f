package dev.limbeck.snapshot;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
  private final Findings findings;

  EntityTables(
      TableDrafts tables,
      TableNames tableNames,
      EntityModels entities,
      Keys keys,
      SecondaryTables secondaryTables,
      ForeignKeyReader foreignKeys,
      AttributePlaces places,
      Findings findings) {
    this.tables = tables;
    this.tableNames = tableNames;
    this.entities = entities;
    this.keys = keys;
    this.naming = tableNames.naming();
    this.secondaryTables = secondaryTables;
    this.foreignKeys = foreignKeys;
    this.places = places;
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
    for (EntityModel declaring : lineage(entity)) {
      addState(declaring, entity, table);
    }
  }

  private static List<EntityModel> lineage(EntityModel entity) {
    List<EntityModel> lineage = new ArrayList<>();
    entity.parent().ifPresent(parent -> lineage.addAll(lineage(parent)));
    lineage.add(entity);
    return lineage;
  }

  private void addKey(EntityModel entity, TableDraft table) {
    Key key = keys.of(entity);
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
    table.add(discriminator.column());
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
    SortedMap<String, List<AttributeMapping>> state = new TreeMap<>();
    SharedColumns sharedColumns = new SharedColumns(findings);
    for (Member member : declaring.members()) {
      if (!member.isKeyPart()) {
        List<AttributeMapping> mappings = keys.attributes().read(member, scope);
        sharedColumns.add(member, mappings);
        mappings.forEach(mapping -> add(member, mapping, declaring, table));
        state.put(member.name(), mappings);
      }
    }
    if (shared) {
      demand(entity, declaring, state, table);
    }
    addNaturalId(declaring, state, table);
  }

  // Hibernate takes attributes by name where it lists several.
  private static void addNaturalId(
      EntityModel declaring, SortedMap<String, List<AttributeMapping>> state, TableDraft table) {
    List<String> columns = new ArrayList<>();
    declaring.members().stream()
        .filter(member -> member.has(Hibernate.NATURAL_ID))
        .sorted(comparing(Member::name))
        .flatMap(member -> state.getOrDefault(member.name(), List.of()).stream())
        .forEach(mapping -> columns.addAll(names(mapping)));
    if (!columns.isEmpty()) {
      table.add(new UniqueDraft(Optional.empty(), columns));
    }
  }

  private void add(
      Member attribute, AttributeMapping mapping, EntityModel declaring, TableDraft own) {
    TableDraft table =
        mapping.table().flatMap(name -> secondaryTables.find(declaring, name)).orElse(own);
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

  // What an attribute of a subclass may not lack, although its siblings' rows do.
  private static List<String> demanded(Member member, List<AttributeMapping> mappings) {
    boolean required =
        member.isToOne() ? isRequired(member) : member.isPrimitive() || isRequired(member);
    boolean simple = mappings.size() == 1 && mappings.get(0).member().equals(member);
    if (!required || !simple) {
      return List.of();
    }
    return mappings.get(0).columns().stream()
        .filter(ColumnDraft::nullable)
        .map(column -> SqlNames.quote(column.catalogueName()) + " is not null")
        .toList();
  }

  private static boolean isRequired(Member member) {
    return member.annotations().all().stream()
        .filter(
            annotation ->
                List.of(Jpa.BASIC, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE).contains(annotation.name()))
        .anyMatch(annotation -> !annotation.flag("optional", true));
  }

  private void demand(
      EntityModel entity,
      EntityModel declaring,
      SortedMap<String, List<AttributeMapping>> state,
      TableDraft table) {
    List<String> demanded =
        declaring.members().stream()
            .sorted(comparing(Member::name))
            .flatMap(
                member -> demanded(member, state.getOrDefault(member.name(), List.of())).stream())
            .toList();
    if (demanded.isEmpty() || !naming.hibernate().isAtLeast(HibernateLevel.V7_0)) {
      return;
    }
    EntityModel root = entity.root();
    Optional<Discriminator> discriminator =
        Discriminator.of(root, entities.subclassesOf(root), naming);
    Optional<String> value = discriminator.flatMap(found -> found.literal(entity));
    if (value.isEmpty() || value.get().equals("not null")) {
      return;
    }
    String column = SqlNames.quote(discriminator.get().column().catalogueName());
    String other = value.get().equals("null") ? " is null" : " <> " + value.get();
    table.add(
        CheckDraft.unnamed(
            demanded.stream().collect(joining(" and ", column + other + " or (", ")"))));
  }
}
