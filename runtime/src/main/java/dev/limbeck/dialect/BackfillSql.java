package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.Backfill;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statements of a backfill. A position is the key of a row, each column as text: what is after
 * it is met, up to another one and with it. Empty is before the first row, or after the last.
 */
public final class BackfillSql {

  private static final int SAMPLED_BLOCKS = 1000;

  private final Backfill backfill;
  private final List<KeyColumn> key;
  private final String table;

  BackfillSql(Backfill backfill, List<KeyColumn> key) {
    this.backfill = backfill;
    this.key = List.copyOf(key);
    table = Identifiers.quote(backfill.table());
  }

  /** All of it in one statement. */
  static String whole(Backfill backfill) {
    return new BackfillSql(backfill, List.of()).update(List.of(), List.of());
  }

  /**
   * Gives the position after so many rows, if there are as many left. They need not be of those
   * that are set: who looks for these alone may have to go through the whole table for a batch.
   */
  public String bound(List<String> from, List<String> to, int rows) {
    return "select %s from %s%s order by %s offset %d limit 1"
        .formatted(keyTexts(), table, where(limits(from, to)), keyNames(), rows - 1);
  }

  /**
   * Gives the positions that cut what is after one into so many ranges of about as many rows each,
   * in their order; fewer where there are few rows. It looks at some blocks of the table alone.
   *
   * @param blocks how many blocks the table has
   */
  public String cuts(List<String> from, int ranges, long blocks) {
    double percent = Math.min(100, 100.0 * SAMPLED_BLOCKS / Math.max(1, blocks));
    String texts =
        IntStream.rangeClosed(1, key.size())
            .mapToObj(number -> "key_" + number + "_as_text")
            .collect(joining(", "));
    return """
    select %1$s from (
      select %2$s, row_number() over (order by %3$s) as place_of_row, count(*) over () as all_rows
      from %4$s tablesample system (%5$s) repeatable (1)%6$s
    ) sampled
    where place_of_row < all_rows
      and place_of_row * %7$d / all_rows > (place_of_row - 1) * %7$d / all_rows
    order by place_of_row"""
        .formatted(
            texts,
            keyTexts(),
            keyNames(),
            table,
            BigDecimal.valueOf(percent).toPlainString(),
            where(from, List.of()),
            ranges);
  }

  /** Sets what SQL sets, from a position to another. */
  public String update(List<String> from, List<String> to) {
    String set =
        backfill.assignments().stream()
            .map(it -> Identifiers.quote(it.column()) + " = " + it.sql())
            .collect(joining(", "));
    return "update %s set %s%s".formatted(table, set, where(from, to));
  }

  /** Gives the next rows and locks them: the key as texts, then what Java reads. */
  public String page(List<String> from, List<String> to, int rows) {
    String reads =
        backfill.reads().stream().map(it -> ", " + Identifiers.quote(it)).collect(joining());
    return "select %s%s from %s%s order by %s limit %d for no key update"
        .formatted(keyTexts(), reads, table, where(from, to), keyNames(), rows);
  }

  /**
   * Sets one row: what Java computes are the first parameters, then comes the key, all texts.
   *
   * @param types the type of each computed column
   */
  public String updateRow(List<String> types) {
    String computed =
        IntStream.range(0, types.size())
            .mapToObj(
                index ->
                    "%s = cast(? as %s)"
                        .formatted(
                            Identifiers.quote(backfill.computations().get(index).column()),
                            types.get(index)))
            .collect(joining(", "));
    String row =
        key.stream()
            .map(it -> "%s = cast(? as %s)".formatted(Identifiers.quote(it.name()), it.type()))
            .collect(joining(" and "));
    return "update %s set %s where %s".formatted(table, computed, row);
  }

  private String where(List<String> from, List<String> to) {
    return where(
        Stream.concat(limits(from, to), backfill.where().stream().map(BackfillSql::inParentheses)));
  }

  private static String where(Stream<String> conditions) {
    String all = conditions.collect(joining(" and "));
    return all.isEmpty() ? "" : " where " + all;
  }

  private Stream<String> limits(List<String> from, List<String> to) {
    return Stream.of(limit(">", from), limit("<=", to)).flatMap(Optional::stream);
  }

  // A comment at its end must not swallow the parenthesis.
  private static String inParentheses(String sql) {
    return "(" + sql + (sql.contains("--") ? "\n)" : ")");
  }

  private Optional<String> limit(String comparison, List<String> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String literals =
        IntStream.range(0, key.size())
            .mapToObj(
                index ->
                    "cast(%s as %s)"
                        .formatted(Literals.text(values.get(index)), key.get(index).type()))
            .collect(joining(", "));
    return Optional.of("(%s) %s (%s)".formatted(keyNames(), comparison, literals));
  }

  private String keyNames() {
    return key.stream().map(it -> Identifiers.quote(it.name())).collect(joining(", "));
  }

  // Under names of their own: "order by" means a column of the result before one of the table.
  private String keyTexts() {
    return IntStream.range(0, key.size())
        .mapToObj(
            index ->
                "cast(%s as text) as key_%d_as_text"
                    .formatted(Identifiers.quote(key.get(index).name()), index + 1))
        .collect(joining(", "));
  }
}
