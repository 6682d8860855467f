package dev.limbeck.introspect;

import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A sequence as the catalogue holds it.
 *
 * @param owner the column that it belongs to
 * @param identity whether it is the sequence of an identity column, and no sequence of its own
 */
record SequenceRow(
    long namespace,
    String name,
    SqlType type,
    SequenceOptions options,
    Optional<ColumnNumber> owner,
    boolean identity,
    boolean unlogged) {

  /** A column by its table's OID and its number. */
  record ColumnNumber(long table, int column) {}

  private static final CatalogueQuery<SequenceRow> QUERY =
      new CatalogueQuery<>(
          """
          select c.relnamespace, c.relname, format_type(s.seqtypid, null), s.seqstart,
                 s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle, d.refobjid,
                 d.refobjsubid, coalesce(d.deptype = 'i', false), c.relpersistence = 'u'
            from pg_catalog.pg_class c
            join pg_catalog.pg_sequence s on s.seqrelid = c.oid
            left join pg_catalog.pg_depend d
              on d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
             and d.refclassid = 'pg_catalog.pg_class'::regclass and d.deptype in ('a', 'i')
             and d.refobjsubid > 0
           where c.relnamespace = any (?) and c.relpersistence <> 't'
             and not exists (select from pg_catalog.pg_depend e
                              where e.classid = 'pg_catalog.pg_class'::regclass
                                and e.objid = c.oid and e.deptype = 'e')
          """,
          SequenceRow::of);

  static List<SequenceRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  private static SequenceRow of(ResultSet row) throws SQLException {
    SqlType type = SqlType.parse(row.getString(3));
    long ownerTable = row.getLong(10);
    return new SequenceRow(
        row.getLong(1),
        row.getString(2),
        type,
        options(row, type),
        ownerTable == 0
            ? Optional.empty()
            : Optional.of(new ColumnNumber(ownerTable, row.getInt(11))),
        row.getBoolean(12),
        row.getBoolean(13));
  }

  private static SequenceOptions options(ResultSet row, SqlType type) throws SQLException {
    long increment = row.getLong(5);
    SequenceBounds bounds = SequenceBounds.of(type, increment > 0);
    long minimum = row.getLong(6);
    long maximum = row.getLong(7);
    return new SequenceOptions(
        row.getLong(4),
        increment,
        minimum == bounds.minimum() ? Optional.empty() : Optional.of(minimum),
        maximum == bounds.maximum() ? Optional.empty() : Optional.of(maximum),
        row.getLong(8),
        row.getBoolean(9));
  }
}
