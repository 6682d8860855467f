package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Something with rows: a table, a view or a foreign table that is no partition. */
record RelationRow(long oid, long namespace, String name, Kind kind) {

  /** What {@code pg_class.relkind} says, in the words that SchemaCrawler gets to see. */
  enum Kind {
    TABLE,
    PARTITIONED_TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    FOREIGN_TABLE;

    boolean isTable() {
      return this == TABLE || this == PARTITIONED_TABLE;
    }
  }

  /** The condition for a row {@code c} of {@code pg_class} to be one of these. */
  static final String CONDITION =
      """
      c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relpersistence <> 't'
         and not (c.relkind = 'f' and c.relispartition)
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_class'::regclass and e.objid = c.oid
                            and e.deptype = 'e')\
      """;

  /** The kind of a row {@code c} of {@code pg_class}. */
  static final String KIND =
      """
      case c.relkind when 'r' then 'TABLE' when 'p' then 'PARTITIONED_TABLE' when 'v' then 'VIEW'
           when 'm' then 'MATERIALIZED_VIEW' when 'f' then 'FOREIGN_TABLE' end\
      """;

  private static final CatalogueQuery<RelationRow> QUERY =
      new CatalogueQuery<>(
          """
          select c.oid, c.relnamespace, c.relname, %s
            from pg_catalog.pg_class c
           where c.relnamespace = any (?) and %s
          """
              .formatted(KIND, CONDITION),
          row ->
              new RelationRow(
                  row.getLong(1),
                  row.getLong(2),
                  row.getString(3),
                  Kind.valueOf(row.getString(4))));

  static List<RelationRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  QualifiedName name(Namespaces namespaces) {
    return namespaces.qualify(namespace, name);
  }
}
