package dev.limbeck.snapshot;

import dev.limbeck.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Takes the schema that a set of entity classes asks for. */
public final class EntitySnapshot {

  private final SnapshotOptions options;
  private final Findings findings = new Findings();
  private final NamingStrategy naming;
  private final EntityModels entities;
  private final TableDrafts tables = new TableDrafts();
  private final TableNames tableNames;
  private final Keys keys;

  private EntitySnapshot(
      Elements elements, Types types, SnapshotOptions options, Collection<TypeElement> classes) {
    this.options = options;
    this.naming = new NamingStrategy(options.naming(), options.hibernate());
    this.tableNames = new TableNames(naming, options.defaultSchema());
    MemberReader members = new MemberReader(types);
    this.entities = new EntityModels(elements, members, classes);
    TypeReader typeReader =
        new TypeReader(
            elements, types, options.hibernate(), findings, new Converters(types, classes));
    ColumnReader columns = new ColumnReader(naming, typeReader, findings);
    this.keys =
        new Keys(tableNames, naming, findings, members, columns, entities, options.hibernate());
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

  private SnapshotResult take() {
    EntityTables entityTables = new EntityTables(tables, tableNames, keys);
    entities.listed().forEach(entityTables::add);
    entities.listed().forEach(this::readTableAnnotations);
    Schema schema =
        new SchemaAssembler(options.constraintNames()).assemble(tables.all(), List.of());
    return new SnapshotResult(schema, findings.all());
  }

  private void readTableAnnotations(EntityModel entity) {
    Optional<Annotation> annotation = entity.annotations().find(Jpa.TABLE);
    TableAnnotationReader reader = new TableAnnotationReader(naming, findings);
    annotation.ifPresent(
        table ->
            reader.read(entity.type(), table, tables.find(tableNames.of(entity)).orElseThrow()));
  }
}
