package dev.limbeck.dialect;

/**
 * What a backfill asks the database about a table and itself.
 *
 * @param keys gives a row for each column of each unique index that covers all rows, the primary
 *     key first, index by index, in the index's order: the index's name (text), whether it is the
 *     primary key (boolean), the column's name and its type without a length (texts), and whether
 *     it forbids null (boolean)
 * @param types gives a row for each column: its name and its type without a length (texts)
 * @param rows gives one row with about how many rows the table has (bigint), less than 1 if that is
 *     not known
 * @param blocks gives one row with how many blocks the table takes on disk, its partitions together
 *     (bigint)
 * @param lag gives one row with how far the replica that is furthest behind is, in bytes (bigint)
 */
public record BackfillQueries(String keys, String types, String rows, String blocks, String lag) {

  static BackfillQueries of(String table) {
    String oid = "to_regclass(" + Literals.text(table) + ")";
    return new BackfillQueries(
        """
        select i.indexrelid::regclass::text, i.indisprimary, a.attname,
          format_type(a.atttypid, -1), a.attnotnull
        from pg_index i
        cross join unnest(i.indkey::int2[]) with ordinality k(attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = %s and i.indisunique and i.indisvalid
          and i.indpred is null and i.indexprs is null and k.place <= i.indnkeyatts
        order by i.indisprimary desc, i.indexrelid, k.place"""
            .formatted(oid),
        """
        select attname, format_type(atttypid, -1)
        from pg_attribute
        where attrelid = %s and attnum > 0 and not attisdropped"""
            .formatted(oid),
        "select coalesce(max(reltuples), 0)::bigint from pg_class where oid = " + oid,
        """
        select (greatest(pg_relation_size(%1$s), (
            select coalesce(sum(pg_relation_size(relid)), 0) from pg_partition_tree(%1$s)
          )) / current_setting('block_size')::int)::bigint"""
            .formatted(oid),
        """
        select coalesce(max(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)), 0)::bigint
        from pg_stat_replication""");
  }
}
