package dev.limbeck.introspect;

import dev.limbeck.schema.Check;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A domain as the catalogue holds it.
 *
 * @param checks also those that are not validated yet, which the notes name
 */
record DomainRow(
    long namespace,
    String name,
    ColumnType base,
    boolean notNull,
    Optional<String> value,
    long collation,
    long baseCollation,
    List<Check> checks,
    Optional<String> comment) {

  private static final CatalogueQuery<DomainRow> QUERY =
      new CatalogueQuery<>(
          """
          select d.typnamespace, d.typname, %s, d.typnotnull,
                 pg_get_expr(d.typdefaultbin, 'pg_catalog.pg_type'::regclass),
                 d.typcollation, t.typcollation,
                 array(select k.conname::text from pg_catalog.pg_constraint k
                        where k.contypid = d.oid and k.contype = 'c' order by k.conname),
                 array(select pg_get_expr(k.conbin, 0) from pg_catalog.pg_constraint k
                        where k.contypid = d.oid and k.contype = 'c' order by k.conname),
                 obj_description(d.oid, 'pg_type')
            from pg_catalog.pg_type d
           cross join lateral (select d.typbasetype as atttypid, d.typtypmod as atttypmod) a
            %s
           where d.typnamespace = any (?) and d.typtype = 'd' and %s
          """
              .formatted(
                  ColumnType.COLUMNS,
                  ColumnType.JOINS,
                  SurroundingQueries.ofUsers("pg_type", "d.oid")),
          DomainRow::of);

  static List<DomainRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  private static DomainRow of(ResultSet row) throws SQLException {
    return new DomainRow(
        row.getLong(1),
        row.getString(2),
        ColumnType.of(row, 3),
        row.getBoolean(8),
        Optional.ofNullable(row.getString(9)),
        row.getLong(10),
        row.getLong(11),
        checks(texts(row, 12), texts(row, 13)),
        Optional.ofNullable(row.getString(14)));
  }

  private static List<Check> checks(List<String> names, List<String> expressions) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Check(names.get(i), Expressions.unwrapped(expressions.get(i))))
        .toList();
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
