package dev.limbeck.snapshot;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Takes the schema that a set of entity classes asks for. */
public final class EntitySnapshot {

  private EntitySnapshot() {}

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
    List<Table> tables =
        annotatedClasses.stream()
            .filter(type -> Annotations.of(type).has("jakarta.persistence.Entity"))
            .map(EntitySnapshot::table)
            .toList();
    return new SnapshotResult(Schema.EMPTY.withTables(tables), List.of());
  }

  private static Table table(TypeElement entity) {
    String name =
        Annotations.of(entity)
            .find("jakarta.persistence.Table")
            .flatMap(table -> table.text("name"))
            .orElse(entity.getSimpleName().toString());
    return Table.of(name.toLowerCase(java.util.Locale.ROOT));
  }
}
