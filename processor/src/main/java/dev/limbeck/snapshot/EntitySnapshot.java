package dev.limbeck.snapshot;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
  private final NamingStrategy naming;
  private final TableNames tableNames;
  private final EntityModels entities;
  private final MemberReader members;
  private final ColumnReader columns;
  private final Keys keys;
  private final Generators generators;

  private EntitySnapshot(
      Elements elements, Types types, SnapshotOptions options, Collection<TypeElement> classes) {
    this.elements = elements;
    this.types = types;
    this.options = options;
    this.classes = classes;
    HibernateLevel hibernate = options.hibernate();
    this.naming = new NamingStrategy(options.naming(), hibernate);
    this.tableNames = new TableNames(naming, options.defaultSchema());
    this.members = new MemberReader(types);
    this.entities = new EntityModels(elements, members, classes);
    Converters converters = new Converters(types, classes);
    TypeReader typeReader = new TypeReader(elements, types, hibernate, findings, converters);
    this.columns = new ColumnReader(naming, typeReader, findings);
    this.keys = new Keys(tableNames, naming, findings, members, columns, entities, hibernate);
    this.generators = new Generators(elements, tableNames, tables, findings, classes);
  }

  /**
   * The schema of the entities among the classes, as Hibernate would create it.
   *
   * @param annotatedClasses entities, embeddables, mapped superclasses and converters, freshly
   *     resolved; classes that they refer to need not be among them
   */
  public static SnapshotResult take(
      Elements elements,
      Types types,
      SnapshotOptions options,
      Collection<TypeElement> annotatedClasses) {
    return new EntitySnapshot(elements, types, options, annotatedClasses).take();
  }

  // Entities before collections, whose tables may be an entity's too; then what names columns.
  private SnapshotResult take() {
    JoinReader joins = new JoinReader(naming, findings);
    ForeignKeyReader foreignKeys = new ForeignKeyReader(findings);
    SecondaryTables secondary = new SecondaryTables(tables, tableNames, joins, foreignKeys);
    TableAnnotationReader reader = new TableAnnotationReader(naming, findings);
    EntityTables entityTables =
        new EntityTables(tables, tableNames, entities, keys, secondary, foreignKeys, places);
    ToOneTables toOneTables =
        new ToOneTables(tables, tableNames, entities, keys, joins, reader, findings);
    CollectionTables collectionTables = collectionTables(reader, joins);
    ClassAnnotationReader classAnnotations =
        new ClassAnnotationReader(tables, tableNames, secondary, reader);
    AnnotationAudit audit = new AnnotationAudit(findings, members);
    entities.listed().forEach(audit::audit);
    makeTables(entityTables::add);
    makeTables(toOneTables::add);
    entities.listed().forEach(collectionTables::add);
    List<Hints.Unmanaged> unmanaged = addSequences();
    entities.listed().forEach(classAnnotations::read);
    new ReferencedColumns(tables, options.hibernate()).makeUnique();
    Hints hints =
        new OwnAnnotations(tables, tableNames, places, keys.attributes(), unmanagement(), findings)
            .read(entities.listed(), classes, unmanaged);
    Schema schema =
        new SchemaAssembler(options.constraintNames(), tables, findings)
            .assemble(generators.sequences());
    return new SnapshotResult(schema, hints, findings.all());
  }

  private void makeTables(Consumer<EntityModel> maker) {
    for (EntityModel entity : entities.listed()) {
      Set<TableDraft> asked = tables.askedBy(() -> maker.accept(entity));
      if (!Unmanagement.isOf(entity)) {
        tables.claim(asked);
      }
    }
  }

  // Those of our entities first: what the others ask for besides is not ours.
  private List<Hints.Unmanaged> addSequences() {
    makeTables(entity -> addSequences(entity, false));
    List<Sequence> ours = List.copyOf(generators.sequences());
    makeTables(entity -> addSequences(entity, true));
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

  private CollectionTables collectionTables(
      TableAnnotationReader tableAnnotations, JoinReader joins) {
    HibernateLevel hibernate = options.hibernate();
    OwnerSide ownerSide = new OwnerSide(joins, keys, new ForeignKeyReader(findings));
    CollectionKeys collectionKeys = new CollectionKeys(hibernate);
    IndexColumns indexes =
        new IndexColumns(naming, hibernate, columns, entities, keys, joins, findings);
    return new CollectionTables(
        tables,
        places,
        new CollectionFinder(elements, types, keys.attributes()),
        new ElementTables(
            tables,
            tableNames,
            ownerSide,
            indexes,
            columns,
            keys.attributes(),
            collectionKeys,
            tableAnnotations),
        new JoinTables(
            tables,
            tableNames,
            entities,
            keys,
            joins,
            ownerSide,
            indexes,
            collectionKeys,
            tableAnnotations,
            findings),
        new ChildColumns(tables, tableNames, entities, keys, joins, indexes, findings));
  }
}
