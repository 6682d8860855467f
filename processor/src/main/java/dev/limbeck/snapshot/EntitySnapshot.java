package dev.limbeck.snapshot;

import dev.limbeck.schema.Schema;
import java.util.Collection;
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
    HibernateLevel hibernate = options.hibernate();
    this.naming = new NamingStrategy(options.naming(), hibernate);
    this.tableNames = new TableNames(naming, options.defaultSchema());
    this.members = new MemberReader(types);
    this.entities = new EntityModels(elements, members, classes);
    Converters converters = new Converters(types, classes);
    TypeReader typeReader = new TypeReader(elements, types, hibernate, findings, converters);
    this.columns = new ColumnReader(naming, typeReader, findings);
    this.keys =
        new Keys(
            tableNames,
            naming,
            findings,
            members,
            columns,
            entities,
            new EmbeddableHierarchies(naming, classes));
    this.generators =
        new Generators(
            tableNames,
            tables,
            findings,
            keys.attributes(),
            new GeneratorFinder(elements, hibernate, classes));
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
    SoftDeletes softDeletes = new SoftDeletes(elements, columns);
    TableAnnotationReader reader = new TableAnnotationReader(naming, findings);
    EntityTables entityTables =
        new EntityTables(tables, tableNames, entities, keys, secondary, foreignKeys, softDeletes);
    ToOneTables toOneTables =
        new ToOneTables(tables, tableNames, entities, keys, joins, reader, findings);
    CollectionTables collectionTables = collectionTables(reader, joins, softDeletes);
    ClassAnnotationReader classes =
        new ClassAnnotationReader(tables, tableNames, secondary, reader);
    AnnotationAudit audit = new AnnotationAudit(findings, members);
    entities.listed().forEach(audit::audit);
    entities.listed().forEach(entityTables::add);
    entities.listed().forEach(toOneTables::add);
    entities.listed().forEach(collectionTables::add);
    entities.listed().forEach(generators::add);
    entities.listed().forEach(classes::read);
    new ReferencedColumns(tables, options.hibernate()).makeUnique();
    new UnionParents(tables, tableNames, entities).release();
    Schema schema =
        new SchemaAssembler(options.constraintNames(), tables, findings)
            .assemble(generators.sequences());
    return new SnapshotResult(schema, findings.all());
  }

  private CollectionTables collectionTables(
      TableAnnotationReader tableAnnotations, JoinReader joins, SoftDeletes softDeletes) {
    HibernateLevel hibernate = options.hibernate();
    OwnerSide ownerSide = new OwnerSide(joins, keys, new ForeignKeyReader(findings));
    CollectionKeys collectionKeys = new CollectionKeys(hibernate);
    IndexColumns indexes =
        new IndexColumns(naming, hibernate, columns, entities, keys, joins, findings);
    return new CollectionTables(
        new CollectionFinder(elements, types, keys.attributes()),
        new ElementTables(
            tables,
            tableNames,
            ownerSide,
            indexes,
            columns,
            keys.attributes(),
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
            collectionKeys,
            tableAnnotations,
            softDeletes,
            findings),
        new ChildColumns(tables, tableNames, entities, keys, joins, indexes, findings));
  }
}
