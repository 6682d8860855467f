package dev.limbeck.introspect;

import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.TableStorage;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a table is kept, where it is not as usual. */
record TableStorageRow(long table, TableStorage storage) {

  // The parameters of the table that holds long values are its own. Which partitioned tables can be
  // unlogged depends on the version, and the word means nothing there.
  private static final CatalogueQuery<TableStorageRow> QUERY =
      new CatalogueQuery<>(
          """
          select c.oid,
                 array(select o from unnest(c.reloptions) o
                       union all
                       select 'toast.' || o from unnest(t.reloptions) o),
                 c.relpersistence = 'u' and c.relkind = 'r', c.relreplident, %s
            from pg_catalog.pg_class c
            left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
           where c.relnamespace = any (?) and c.relkind in ('r', 'p')
             and (c.reloptions is not null or t.reloptions is not null or c.relpersistence = 'u'
                  or c.relreplident <> 'd')
          """
              .formatted(identityIndex()),
          TableStorageRow::of);

  /** The index of a table's own by which its rows are known: the copy of a parent's has no name. */
  static String identityIndex() {
    return """
        (select ic.relname::text
                  from pg_catalog.pg_index i
                  join pg_catalog.pg_class ic on ic.oid = i.indexrelid
                 where i.indrelid = c.oid and i.indisreplident and i.indisvalid
                   and not ic.relispartition)\
        """;
  }

  static List<TableStorageRow> read(Connection connection, Namespaces namespaces)
      throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  private static TableStorageRow of(ResultSet row) throws SQLException {
    Optional<String> index = Optional.ofNullable(row.getString(5));
    return new TableStorageRow(
        row.getLong(1),
        new TableStorage(
            parameters(row.getArray(2)), row.getBoolean(3), identity(row.getString(4), index)));
  }

  private static Optional<ReplicaIdentity> identity(String code, Optional<String> index) {
    return switch (code) {
      case "f" -> Optional.of(ReplicaIdentity.FULL);
      case "n" -> Optional.of(ReplicaIdentity.NOTHING);
      case "i" -> index.map(ReplicaIdentity::using);
      default -> Optional.empty();
    };
  }

  /** Texts such as {@code fillfactor=70}, as the catalogue holds them. */
  static List<StorageParameter> parameters(@Nullable Array options) throws SQLException {
    if (options == null) {
      return List.of();
    }
    return Arrays.stream((String[]) options.getArray())
        .map(it -> it.split("=", 2))
        .map(it -> new StorageParameter(it[0], it[1]))
        .toList();
  }
}
