package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A column as the catalogue holds it.
 *
 * @param identity {@code a} for always, {@code d} for by default, empty for none
 * @param generated {@code s} for stored, {@code v} for virtual, empty for none
 * @param beyond what the model cannot say
 */
record ColumnRow(
    long table,
    int number,
    String name,
    ColumnType type,
    long typeOid,
    boolean notNull,
    String identity,
    String generated,
    long collation,
    long typeCollation,
    Optional<String> beyond) {

  private static final CatalogueQuery<ColumnRow> QUERY =
      new CatalogueQuery<>(
          """
          select a.attrelid, a.attnum, a.attname, %s, a.atttypid,
                 a.attnotnull, a.attidentity, a.attgenerated, a.attcollation, t.typcollation,
                 case when a.attstorage <> t.typstorage or a.attcompression <> ''
                        or a.attoptions is not null
                   then concat_ws(', ',
                     case when a.attstorage <> t.typstorage
                       then 'storage ' || case a.attstorage when 'p' then 'plain'
                         when 'e' then 'external' when 'm' then 'main' else 'extended' end end,
                     case a.attcompression when 'l' then 'compression lz4'
                       when 'p' then 'compression pglz' end,
                     'with ' || a.attoptions::text) end
            from pg_catalog.pg_class c
            join pg_catalog.pg_attribute a on a.attrelid = c.oid
            %s
           where c.relnamespace = any (?) and c.relkind in ('r', 'p')
             and a.attnum > 0 and not a.attisdropped
          """
              .formatted(ColumnType.COLUMNS, ColumnType.JOINS),
          row ->
              new ColumnRow(
                  row.getLong(1),
                  row.getInt(2),
                  row.getString(3),
                  ColumnType.of(row, 4),
                  row.getLong(9),
                  row.getBoolean(10),
                  row.getString(11).strip(),
                  row.getString(12).strip(),
                  row.getLong(13),
                  row.getLong(14),
                  Optional.ofNullable(row.getString(15))));

  static List<ColumnRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
