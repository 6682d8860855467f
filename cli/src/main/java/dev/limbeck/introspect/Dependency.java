package dev.limbeck.introspect;

import static java.util.Comparator.comparing;

import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something beside the model that hangs on something in it: PostgreSQL refuses to drop or retype
 * what it hangs on, or takes it along.
 *
 * @param dependent what hangs, for a person: {@code view totals}, {@code trigger audit on table t}
 * @param on what sort of thing it hangs on
 * @param object the table, type or sequence, or a schema's name
 * @param part the column or constraint of {@code object}; empty if the whole is meant
 */
public record Dependency(String dependent, On on, QualifiedName object, Optional<String> part)
    implements Comparable<Dependency> {

  /** What something may hang on. */
  public enum On {
    TABLE,
    COLUMN,
    CONSTRAINT,
    SEQUENCE,
    TYPE,
    SCHEMA
  }

  private static final Comparator<Dependency> ORDER =
      comparing(Dependency::on)
          .thenComparing(Dependency::object)
          .thenComparing(it -> it.part().orElse(""))
          .thenComparing(Dependency::dependent);

  static List<Dependency> read(Connection connection, Namespaces namespaces) throws SQLException {
    return new CatalogueQuery<>(DependencyQuery.SQL, row -> of(row, namespaces))
        .rows(connection, namespaces);
  }

  private static Dependency of(ResultSet row, Namespaces namespaces) throws SQLException {
    return new Dependency(
        row.getString(1),
        On.valueOf(row.getString(2)),
        namespaces.qualify(row.getLong(3), row.getString(4)),
        Optional.ofNullable(row.getString(5)));
  }

  /** Whether it is extended statistics, which PostgreSQL keeps through a change of type. */
  boolean isStatistics() {
    return dependent.startsWith("statistics ");
  }

  @Override
  public int compareTo(Dependency other) {
    return ORDER.compare(this, other);
  }
}
