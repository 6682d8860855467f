package dev.limbeck.introspect;

import dev.limbeck.schema.StorageParameter;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table as the catalogue holds it.
 *
 * @param kind {@code p}, {@code u}, {@code f}, {@code c} or {@code x}
 * @param include the columns that its index keeps beside its keys
 * @param definition the whole definition, where it says something that the model cannot
 */
record ConstraintRow(
    long table,
    String name,
    String kind,
    List<Integer> columns,
    List<Integer> include,
    boolean deferrable,
    boolean deferred,
    boolean nullsNotDistinct,
    Optional<String> check,
    Optional<Reference> reference,
    Optional<String> definition,
    List<StorageParameter> parameters) {

  /**
   * What a foreign key points at.
   *
   * @param distantColumns the columns' names, where the table is not one that is looked at
   */
  record Reference(
      long table,
      long namespace,
      String namespaceName,
      String name,
      List<Integer> columns,
      List<String> distantColumns,
      String onDelete,
      String onUpdate) {}

  // conparentid: PostgreSQL's own copies for partitions, which a check counts in coninhcount. NOT
  // NULL ('n') is the column's.
  private static final String SQL =
      """
      select k.conrelid, k.conname, k.contype, coalesce(array_to_string(k.conkey, ' '), ''),
             k.condeferrable, k.condeferred, coalesce(i.indnullsnotdistinct, false),
             case when k.contype = 'c' then pg_get_expr(k.conbin, k.conrelid) end,
             k.confrelid, f.relnamespace, fn.nspname, f.relname,
             array_to_string(k.confkey, ' '),
             case when f.relnamespace <> all (?) then array(
               select a.attname::text
                 from unnest(k.confkey) with ordinality u(attnum, position)
                 join pg_catalog.pg_attribute a
                   on a.attrelid = k.confrelid and a.attnum = u.attnum
                order by u.position) end,
             k.confdeltype, k.confupdtype,
             case when not k.convalidated or %s
                    or (k.contype = 'c' and k.connoinherit)
                    or (k.contype = 'p' and k.condeferrable)
                    or k.confmatchtype = 'f' or k.confdelsetcols is not null
                    or (i.indnatts > i.indnkeyatts and k.contype <> 'u')
                    or ic.reltablespace <> 0
                  then pg_get_constraintdef(k.oid) end,
             i.indkey::text, i.indnkeyatts, ic.reloptions
        from pg_catalog.pg_constraint k
        join pg_catalog.pg_class c on c.oid = k.conrelid
        left join pg_catalog.pg_class f on f.oid = k.confrelid
        left join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
        left join pg_catalog.pg_index i
          on i.indexrelid = k.conindid and k.contype in ('p', 'u', 'x')
        left join pg_catalog.pg_class ic on ic.oid = i.indexrelid
       where k.connamespace = any (?) and k.conrelid <> 0 and k.conparentid = 0
         and k.contype in ('p', 'u', 'f', 'c', 'x')
         and not (c.relispartition and k.contype = 'c' and k.coninhcount > 0)
      """;

  /** Reads the constraints; PostgreSQL 18 knows some that run over periods or are not enforced. */
  static List<ConstraintRow> read(Connection connection, Namespaces namespaces)
      throws SQLException {
    boolean since18 = connection.getMetaData().getDatabaseMajorVersion() >= 18;
    String newer = since18 ? "k.conperiod or not k.conenforced" : "false";
    return new CatalogueQuery<>(SQL.formatted(newer), ConstraintRow::of)
        .rows(connection, namespaces);
  }

  private static ConstraintRow of(ResultSet row) throws SQLException {
    return new ConstraintRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Numbers.ints(row.getString(4)),
        row.getString(3).equals("u") ? include(row) : List.of(),
        row.getBoolean(5),
        row.getBoolean(6),
        row.getBoolean(7),
        Optional.ofNullable(row.getString(8)),
        row.getString(3).equals("f") ? Optional.of(reference(row)) : Optional.empty(),
        Optional.ofNullable(row.getString(17)),
        TableStorageRow.parameters(row.getArray(20)));
  }

  private static List<Integer> include(ResultSet row) throws SQLException {
    return Numbers.ints(row.getString(18)).stream().skip(row.getInt(19)).toList();
  }

  private static Reference reference(ResultSet row) throws SQLException {
    return new Reference(
        row.getLong(9),
        row.getLong(10),
        row.getString(11),
        row.getString(12),
        Numbers.ints(row.getString(13)),
        names(row.getArray(14)),
        row.getString(15),
        row.getString(16));
  }

  private static List<String> names(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
