package dev.limbeck.introspect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a table is partitioned, as the catalogue holds it.
 *
 * @param strategy {@code r}, {@code l} or {@code h}
 * @param columns a column's number, or 0 for an expression
 * @param names the columns' names as SQL, empty for an expression
 * @param expressions all expressions with commas between
 * @param definition the whole, such as {@code RANGE (lower(name) COLLATE "C")}
 */
record PartitioningRow(
    long table,
    String strategy,
    List<Integer> columns,
    List<Long> operatorClasses,
    List<Long> collations,
    List<String> names,
    Optional<String> expressions,
    String definition) {

  private static final CatalogueQuery<PartitioningRow> QUERY =
      new CatalogueQuery<>(
          """
          select p.partrelid, p.partstrat, p.partattrs::text, p.partclass::text,
                 p.partcollation::text,
                 array(select coalesce(quote_ident(a.attname), '')
                         from unnest(p.partattrs::int2[]) with ordinality u(number, position)
                         left join pg_catalog.pg_attribute a
                           on a.attrelid = p.partrelid and a.attnum = u.number and u.number > 0
                        order by u.position),
                 pg_get_expr(p.partexprs, p.partrelid), pg_get_partkeydef(p.partrelid)
            from pg_catalog.pg_partitioned_table p
            join pg_catalog.pg_class c on c.oid = p.partrelid
           where c.relnamespace = any (?)
          """,
          PartitioningRow::of);

  static List<PartitioningRow> read(Connection connection, Namespaces namespaces)
      throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  private static PartitioningRow of(ResultSet row) throws SQLException {
    return new PartitioningRow(
        row.getLong(1),
        row.getString(2),
        Numbers.ints(row.getString(3)),
        Numbers.oids(row.getString(4)),
        Numbers.oids(row.getString(5)),
        texts(row.getArray(6)),
        Optional.ofNullable(row.getString(7)),
        row.getString(8));
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
