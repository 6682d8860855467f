package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.Backfill;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statements of a backfill. A position is the key of the last row that was done, each column as
 * text; empty at the beginning.
 */
public final class BackfillSql {

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

  /** Gives the position after so many rows, if there are as many left. */
  public String bound(List<String> position, int rows) {
    return "select %s from %s%s order by %s offset %d limit 1"
        .formatted(keyTexts(), table, where(position, List.of()), keyNames(), rows - 1);
  }

  /** Sets what SQL sets, from a position to another; to the end if that is empty. */
  public String update(List<String> position, List<String> bound) {
    String set =
        backfill.assignments().stream()
            .map(it -> Identifiers.quote(it.column()) + " = " + it.sql())
            .collect(joining(", "));
    return "update %s set %s%s".formatted(table, set, where(position, bound));
  }

  /** Gives the next rows and locks them: the key as texts, then what Java reads. */
  public String page(List<String> position, int rows) {
    String reads =
        backfill.reads().stream().map(it -> ", " + Identifiers.quote(it)).collect(joining());
    return "select %s%s from %s%s order by %s limit %d for no key update"
        .formatted(keyTexts(), reads, table, where(position, List.of()), keyNames(), rows);
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

  private String where(List<String> position, List<String> bound) {
    List<String> conditions =
        Stream.of(
                limit(">", position),
                limit("<=", bound),
                backfill.where().map(BackfillSql::inParentheses))
            .flatMap(Optional::stream)
            .toList();
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
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
