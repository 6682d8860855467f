package dev.limbeck.introspect;

import static java.util.Comparator.comparing;

import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What a database holds beside the model, and what of it hangs on what the model does hold.
 *
 * @param objects views, routines, triggers, partitions and all others, sorted
 * @param dependencies what would stand in the way of a change, sorted
 */
public record Surroundings(List<Surrounding> objects, List<Dependency> dependencies) {

  /** Nothing. */
  public static final Surroundings NONE = new Surroundings(List.of(), List.of());

  public Surroundings {
    objects =
        objects.stream()
            .sorted(comparing(Surrounding::name).thenComparing(Surrounding::definition))
            .toList();
    dependencies = dependencies.stream().distinct().sorted().toList();
  }

  /**
   * Reads them in the same view of the database as {@link Introspector#read} if both are called in
   * one repeatable read transaction.
   */
  public static Surroundings read(Connection connection, List<String> schemas) throws SQLException {
    return ReadTransaction.run(connection, () -> inTransaction(connection, schemas));
  }

  private static Surroundings inTransaction(Connection connection, List<String> schemas)
      throws SQLException {
    Namespaces namespaces = Namespaces.read(connection, schemas);
    OwnTables own = OwnTables.read(connection, namespaces);
    List<Surrounding> objects =
        new CatalogueQuery<>(SurroundingQueries.SQL, row -> surrounding(row, namespaces))
            .rows(connection, namespaces).stream()
                .filter(it -> it.global() || !own.include(it.object()))
                .toList();
    return new Surroundings(objects, Dependency.read(connection, namespaces));
  }

  private static Surrounding surrounding(ResultSet row, Namespaces namespaces) throws SQLException {
    long namespace = row.getLong(2);
    boolean global = namespace == 0;
    return new Surrounding(
        row.getString(1),
        global
            ? new QualifiedName(Optional.empty(), row.getString(3))
            : namespaces.qualify(namespace, row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        row.getString(5),
        global,
        row.getString(6));
  }
}
