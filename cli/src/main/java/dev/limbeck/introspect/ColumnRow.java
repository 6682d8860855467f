package dev.limbeck.introspect;

import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.ColumnStorage.Strategy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A column as the catalogue holds it.
 *
 * @param identity {@code a} for always, {@code d} for by default, empty for none
 * @param generated {@code s} for stored, {@code v} for virtual, empty for none
 * @param storage how its values are kept
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
    ColumnStorage storage) {

  private static final CatalogueQuery<ColumnRow> QUERY =
      new CatalogueQuery<>(
          """
          select a.attrelid, a.attnum, a.attname, %s, a.atttypid,
                 a.attnotnull, a.attidentity, a.attgenerated, a.attcollation, t.typcollation,
                 nullif(a.attstorage, t.typstorage),
                 case a.attcompression when 'l' then 'lz4' when 'p' then 'pglz' end,
                 nullif(a.attstattarget, -1), a.attoptions
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
                  storage(row)));

  private static ColumnStorage storage(ResultSet row) throws SQLException {
    int statistics = row.getInt(17);
    boolean isUsual = row.wasNull();
    return new ColumnStorage(
        Optional.ofNullable(row.getString(15)).map(ColumnRow::strategy),
        Optional.ofNullable(row.getString(16)),
        isUsual ? Optional.empty() : Optional.of(statistics),
        TableStorageRow.parameters(row.getArray(18)));
  }

  private static Strategy strategy(String code) {
    return switch (code) {
      case "p" -> Strategy.PLAIN;
      case "e" -> Strategy.EXTERNAL;
      case "m" -> Strategy.MAIN;
      default -> Strategy.EXTENDED;
    };
  }

  static List<ColumnRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
