package dev.limbeck.introspect;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The schemas that are looked at, by OID, and which of them is the default one. */
final class Namespaces {

  private static final String SQL =
      """
      select n.oid, n.nspname, n.nspname = current_schema()
        from pg_catalog.pg_namespace n
       where n.nspname = any (?) or n.nspname = current_schema()
      """;

  private final SortedMap<Long, String> names;
  private final long defaultOid;

  private Namespaces(SortedMap<Long, String> names, long defaultOid) {
    this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    this.defaultOid = defaultOid;
  }

  static Namespaces read(Connection connection, List<String> others) throws SQLException {
    SortedMap<Long, String> names = new TreeMap<>();
    List<Long> current = new ArrayList<>();
    Array wanted = connection.createArrayOf("text", others.toArray());
    try (PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setArray(1, wanted);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.put(rows.getLong(1), rows.getString(2));
          if (rows.getBoolean(3)) {
            current.add(rows.getLong(1));
          }
        }
      }
    }
    if (current.isEmpty()) {
      throw new LimbeckException(
          "The connection's search_path names no schema that exists; create the schema, or name"
              + " another with currentSchema in the URL.");
    }
    return new Namespaces(names, current.get(0));
  }

  /** The model's name: without a schema in the default one. */
  QualifiedName qualify(long namespace, String name) {
    return namespace == defaultOid
        ? new QualifiedName(Optional.empty(), name)
        : QualifiedName.of(nameOf(namespace), name);
  }

  /** The model's name of an object in a schema that may not be looked at. */
  QualifiedName qualify(long namespace, String namespaceName, String name) {
    return namespace == defaultOid
        ? new QualifiedName(Optional.empty(), name)
        : QualifiedName.of(namespaceName, name);
  }

  boolean isDefault(String name) {
    return nameOf(defaultOid).equals(name);
  }

  List<Long> oids() {
    return List.copyOf(names.keySet());
  }

  /** The schemas besides the default one. */
  SortedSet<String> others() {
    SortedSet<String> others = new TreeSet<>(names.values());
    others.remove(nameOf(defaultOid));
    return others;
  }

  private String nameOf(long oid) {
    String name = names.get(oid);
    if (name == null) {
      throw new IllegalArgumentException("Schema with OID " + oid + " was not looked at.");
    }
    return name;
  }
}
