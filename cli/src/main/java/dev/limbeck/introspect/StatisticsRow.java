package dev.limbeck.introspect;

import dev.limbeck.schema.Statistics.Kind;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Extended statistics of a table, as the catalogue holds them.
 *
 * @param columns the columns' numbers
 */
record StatisticsRow(
    long table,
    long namespace,
    String name,
    List<Kind> kinds,
    List<Integer> columns,
    List<String> expressions,
    Optional<Integer> target,
    Optional<String> comment) {

  /**
   * Whether statistics {@code s} of a relation {@code c} are in the model: both are looked at, and
   * no extension brought them.
   */
  static final String IN_MODEL =
      """
      c.relkind in ('r', 'p') and c.relnamespace = any (?) and s.stxnamespace = any (?)
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_statistic_ext'::regclass
                            and e.objid = s.oid and e.deptype = 'e')\
      """;

  // No target is -1 before 17.
  private static final CatalogueQuery<StatisticsRow> QUERY =
      new CatalogueQuery<>(
          """
          select s.stxrelid, s.stxnamespace, s.stxname::text, array_to_string(s.stxkind, ''),
                 s.stxkeys::text,
                 case when s.stxexprs is not null
                      then pg_get_statisticsobjdef_expressions(s.oid) end,
                 nullif(s.stxstattarget, -1)::integer, obj_description(s.oid, 'pg_statistic_ext')
            from pg_catalog.pg_statistic_ext s
            join pg_catalog.pg_class c on c.oid = s.stxrelid
           where %s
          """
              .formatted(IN_MODEL),
          StatisticsRow::of);

  static List<StatisticsRow> read(Connection connection, Namespaces namespaces)
      throws SQLException {
    return QUERY.rows(connection, namespaces);
  }

  private static StatisticsRow of(ResultSet row) throws SQLException {
    return new StatisticsRow(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4).chars().boxed().flatMap(it -> kind(it).stream()).toList(),
        Numbers.ints(row.getString(5)),
        texts(row.getArray(6)),
        Optional.ofNullable(row.getObject(7, Integer.class)),
        Optional.ofNullable(row.getString(8)));
  }

  // That it is of expressions goes without saying (pg_statistic_ext.h, STATS_EXT_EXPRESSIONS).
  private static Optional<Kind> kind(int code) {
    return switch (code) {
      case 'd' -> Optional.of(Kind.NDISTINCT);
      case 'f' -> Optional.of(Kind.DEPENDENCIES);
      case 'm' -> Optional.of(Kind.MCV);
      default -> Optional.empty();
    };
  }

  // A case begins with a line break.
  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null
        ? List.of()
        : Arrays.stream((String[]) array.getArray())
            .map(Expressions::unwrapped)
            .map(String::strip)
            .toList();
  }
}
