package dev.limbeck.snapshot;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Takes the schema that a set of entity classes asks for. */
public final class EntitySnapshot {

  private final Elements elements;
  private final Types types;
  private final SnapshotOptions options;
  private final Findings findings = new Findings();
  private final TableDrafts tables = new TableDrafts();
  private final AttributePlaces places = new AttributePlaces();
  private final Collection<TypeElement> classes;
  private final Predicate<TypeElement> isOrderKnown;
  private final NamingStrategy naming;
  private final TableNames tableNames;
  private final EntityModels entities;
  private final MemberReader members;
  private final ColumnReader columns;
  private final Keys keys;
  private final Generators generators;
  private final NamedEnums namedEnums;
  private final Structs structs;

  private EntitySnapshot(
      Elements elements,
      Types types,
      SnapshotOptions options,
      Collection<TypeElement> classes,
      Set<String> leftOut,
      Predicate<TypeElement> isOrderKnown) {
    this.isOrderKnown = isOrderKnown;
    this.elements = elements;
    this.types = types;
    this.options = options;
    this.classes = classes;
    HibernateLevel hibernate = options.hibernate();
    this.naming = options.naming();
    this.tableNames = new TableNames(naming, options.defaultSchema());
    Surroundings surroundings = new Surroundings(elements, leftOut);
    this.members = new MemberReader(types);
    this.entities = new EntityModels(elements, members, classes, surroundings);
    Registrations registrations = new Registrations(elements, classes);
    Converters converters = new Converters(types, classes, registrations, surroundings, findings);
    this.namedEnums = new NamedEnums(findings);
    this.structs = new Structs(findings);
    TypeReader typeReader =
        new TypeReader(elements, types, options, findings, converters, registrations, namedEnums);
    this.columns =
        new ColumnReader(
            naming,
            typeReader,
            findings,
            BeanValidation.of(options.value(MappingOption.BEAN_VALIDATION), elements));
    this.keys =
        new Keys(
            tableNames,
            naming,
            findings,
            members,
            columns,
            entities,
            new EmbeddableHierarchies(naming, classes),
            structs);
    this.generators =
        new Generators(
            tableNames,
            tables,
            findings,
            keys.attributes(),
            new GeneratorFinder(elements, hibernate, classes),
            new GeneratorKinds(elements, types, findings),
            options.value(MappingOption.ID_NAMING));
  }

  /**
   * The schema of the entities among the classes, as Hibernate would create it.
   *
   * @param annotatedClasses entities, embeddables, mapped superclasses and converters, freshly
   *     resolved; classes that they refer to need not be among them
   * @param leftOut the names of mapped classes that do not count, wherever they are found
   * @param isOrderKnown whether the compiler tells in which order the constants of an enum are
   */
  public static SnapshotResult take(
      Elements elements,
      Types types,
      SnapshotOptions options,
      Collection<TypeElement> annotatedClasses,
      Set<String> leftOut,
      Predicate<TypeElement> isOrderKnown) {
    return new EntitySnapshot(elements, types, options, annotatedClasses, leftOut, isOrderKnown)
        .take();
  }

  // Entities before collections, whose tables may be an entity's too; then what names columns.
  private SnapshotResult take() {
    JoinReader joins = new JoinReader(naming, findings);
    ForeignKeyReader foreignKeys = new ForeignKeyReader(findings);
    SecondaryTables secondary = new SecondaryTables(tables, tableNames, joins, foreignKeys);
    SoftDeletes softDeletes = new SoftDeletes(elements, columns);
    TableAnnotationReader reader = new TableAnnotationReader(naming, findings);
    EntityTables entityTables =
        new EntityTables(
            tables,
            tableNames,
            entities,
            keys,
            secondary,
            foreignKeys,
            places,
            softDeletes,
            findings);
    ToOneTables toOneTables =
        new ToOneTables(tables, tableNames, entities, keys, joins, reader, findings);
    CollectionTables collectionTables = collectionTables(reader, joins, softDeletes);
    ClassAnnotationReader classAnnotations =
        new ClassAnnotationReader(tables, tableNames, secondary, reader);
    AnnotationAudit audit = new AnnotationAudit(findings, members);
    each(entities.listed(), audit::audit);
    each(entities.own(), new EntityRules(findings)::check);
    makeTables(entities.listed(), entityTables::add);
    makeTables(entities.listed(), toOneTables::add);
    each(entities.listed(), collectionTables::add);
    List<Hints.Unmanaged> unmanaged = addSequences();
    each(entities.parentsFirst(), classAnnotations::read);
    findings.workForAll();
    new ReferencedColumns(tables, options.hibernate()).makeUnique();
    new UnionParents(tables, tableNames, entities).release();
    Hints hints =
        new OwnAnnotations(tables, tableNames, places, keys.attributes(), unmanagement(), findings)
            .read(entities.listed(), classes, unmanaged);
    return result(hints);
  }

  private void each(List<EntityModel> models, Consumer<EntityModel> step) {
    for (EntityModel model : models) {
      tables.workFor(model);
      findings.workFor(model);
      step.accept(model);
    }
  }

  private void makeTables(List<EntityModel> models, Consumer<EntityModel> maker) {
    each(
        models,
        entity -> {
          Set<TableDraft> asked = tables.askedBy(() -> maker.accept(entity));
          if (!Unmanagement.isOf(entity)) {
            tables.claim(asked);
          }
        });
  }

  // Those of our entities first: what the others ask for besides is not ours.
  private List<Hints.Unmanaged> addSequences() {
    makeTables(entities.own(), entity -> addSequences(entity, false));
    List<Sequence> ours = List.copyOf(generators.sequences());
    makeTables(entities.own(), entity -> addSequences(entity, true));
    return unmanagement().wholes(generators.sequences(), ours);
  }

  private void addSequences(EntityModel entity, boolean unmanaged) {
    if (Unmanagement.isOf(entity) == unmanaged) {
      generators.add(entity);
    }
  }

  private Unmanagement unmanagement() {
    return new Unmanagement(tables, places, findings);
  }

  // A table of an entity outside belongs to its own module, unless one of this module shapes it.
  private SnapshotResult result(Hints hints) {
    Set<String> own =
        entities.own().stream().map(EntityModel::qualifiedName).collect(Collectors.toSet());
    SortedMap<QualifiedName, SortedSet<String>> origins = new TreeMap<>();
    Set<String> outside = new TreeSet<>();
    List<TableDraft> drafts =
        tables.all().stream()
            .filter(table -> !Collections.disjoint(table.contributors(), own))
            .toList();
    for (TableDraft draft : drafts) {
      origins.put(draft.name().catalogue(), draft.contributors());
      outside.addAll(draft.contributors());
    }
    Schema schema =
        new SchemaAssembler(options, naming, tables, findings)
            .assemble(drafts, generators.sequences(), namedEnums, structs);
    return new SnapshotResult(
        schema,
        origins,
        hints,
        findings.about(own, outside),
        new Origins(drafts, generators.origins(), isOrderKnown));
  }

  private CollectionTables collectionTables(
      TableAnnotationReader tableAnnotations, JoinReader joins, SoftDeletes softDeletes) {
    HibernateLevel hibernate = options.hibernate();
    OwnerSide ownerSide = new OwnerSide(joins, keys, new ForeignKeyReader(findings));
    CollectionIds collectionIds = new CollectionIds(elements, types, columns, generators);
    CollectionKeys collectionKeys = new CollectionKeys(hibernate);
    IndexColumns indexes =
        new IndexColumns(naming, hibernate, columns, entities, keys, joins, findings);
    return new CollectionTables(
        tables,
        places,
        new CollectionFinder(
            CollectionType.Interfaces.of(elements, types),
            keys.attributes(),
            options.value(MappingOption.DEFAULT_LIST_SEMANTICS).equals("list")),
        new ElementTables(
            tables,
            tableNames,
            ownerSide,
            indexes,
            columns,
            keys.attributes(),
            collectionIds,
            collectionKeys,
            tableAnnotations,
            softDeletes),
        new JoinTables(
            tables,
            tableNames,
            entities,
            keys,
            joins,
            ownerSide,
            indexes,
            collectionIds,
            collectionKeys,
            tableAnnotations,
            softDeletes,
            findings),
        new ChildColumns(tables, tableNames, entities, keys, joins, indexes, findings),
        new AnyTables(
            tables,
            tableNames,
            ownerSide,
            indexes,
            new AnyReader(columns),
            collectionIds,
            collectionKeys,
            tableAnnotations));
  }
}
