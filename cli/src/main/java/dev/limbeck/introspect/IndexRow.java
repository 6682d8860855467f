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
 * An index that belongs to no constraint save for an exclusion, as the catalogue holds it.
 *
 * @param keys how many of the columns are keys; the others are only kept in the index
 * @param columns a column's number, or 0 for an expression
 * @param options for each key: bit 0 descending, bit 1 nulls first
 * @param keyTexts each key as PostgreSQL prints it, where one of them is an expression
 * @param definition the whole definition, where a key is an expression or {@code beyond} is true
 * @param operators for each key of an exclusion constraint how two rows are compared
 * @param beyond whether the index has something that the model cannot say
 */
record IndexRow(
    long table,
    String name,
    String method,
    boolean unique,
    boolean nullsNotDistinct,
    boolean valid,
    int keys,
    List<Integer> columns,
    List<Integer> options,
    List<Long> operatorClasses,
    List<Long> collations,
    List<String> keyTexts,
    Optional<String> where,
    Optional<String> definition,
    List<String> operators,
    boolean beyond,
    List<StorageParameter> parameters) {

  // The full text of every index would cost seconds: the columns say all that most indexes hold.
  private static final CatalogueQuery<IndexRow> QUERY =
      new CatalogueQuery<>(
          """
          select i.indrelid, c.relname, m.amname, i.indisunique, i.indnullsnotdistinct,
                 i.indisvalid and i.indisready and i.indislive, i.indnkeyatts,
                 i.indkey::text, i.indoption::text, i.indclass::text, i.indcollation::text,
                 case when i.indexprs is not null then array(
                   select pg_get_indexdef(i.indexrelid, k, false)
                     from generate_series(1, i.indnkeyatts) k order by k) end,
                 case when i.indpred is not null then pg_get_expr(i.indpred, i.indrelid) end,
                 case when i.indexprs is not null or c.reltablespace <> 0
                      then pg_get_indexdef(i.indexrelid) end,
                 c.reltablespace <> 0,
                 case when i.indisexclusion then array(
                   select case when pg_operator_is_visible(o.oid) then o.oprname::text
                               else format('operator(%I.%s)', n.nspname, o.oprname) end
                     from pg_catalog.pg_constraint k
                    cross join unnest(k.conexclop) with ordinality u(operator, position)
                     join pg_catalog.pg_operator o on o.oid = u.operator
                     join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
                    where k.conindid = i.indexrelid and k.contype = 'x'
                    order by u.position) end,
                 c.reloptions
            from pg_catalog.pg_index i
            join pg_catalog.pg_class c on c.oid = i.indexrelid
            join pg_catalog.pg_am m on m.oid = c.relam
           where c.relnamespace = any (?) and not c.relispartition
             and not exists (select from pg_catalog.pg_constraint k
                              where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
          """,
          IndexRow::of);

  static List<IndexRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  private static IndexRow of(ResultSet row) throws SQLException {
    return new IndexRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        row.getBoolean(5),
        row.getBoolean(6),
        row.getInt(7),
        Numbers.ints(row.getString(8)),
        Numbers.ints(row.getString(9)),
        Numbers.oids(row.getString(10)),
        Numbers.oids(row.getString(11)),
        texts(row.getArray(12)),
        Optional.ofNullable(row.getString(13)),
        Optional.ofNullable(row.getString(14)),
        texts(row.getArray(16)),
        row.getBoolean(15),
        TableStorageRow.parameters(row.getArray(17)));
  }

  /** Whether an exclusion constraint has it. */
  boolean isOfExclusion() {
    return !operators.isEmpty();
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
