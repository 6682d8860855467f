package dev.limbeck.diff;

import static java.util.Comparator.comparing;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The bound of a partition, taken apart: its values are spelled by the server as defaults of
 * columns of the types that the keys have.
 *
 * @param form the words, with a question mark for each value
 * @param values the values, in their order
 */
record PartitionBound(String form, List<Value> values) {

  /**
   * A value.
   *
   * @param key which of the keys it is of
   */
  record Value(int key, String sql) {}

  private static final String COLUMN = "limbeck_bound_";
  private static final Pattern WORDS =
      Pattern.compile("(?:'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[^'\"(),]+)+|[(),]");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?");
  private static final Pattern PLAIN =
      Pattern.compile(NUMBER + "|true|false", Pattern.CASE_INSENSITIVE);
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
  private static final Pattern KEYWORD =
      Pattern.compile("minvalue|maxvalue|null", Pattern.CASE_INSENSITIVE);

  PartitionBound {
    values = List.copyOf(values);
  }

  static PartitionBound of(PartitionOf place) {
    Reading reading = new Reading(place.bound());
    return new PartitionBound(reading.form.toString(), reading.values);
  }

  /**
   * The columns whose defaults are the values.
   *
   * @param schema that the partition's parent is in
   */
  List<Column> columns(Schema schema, PartitionOf place) {
    List<Optional<SqlType>> types =
        schema.table(place.parent()).stream()
            .flatMap(parent -> types(parent, schema).stream())
            .toList();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      Optional<SqlType> type =
          value.key() < types.size() ? types.get(value.key()) : Optional.empty();
      if (type.isPresent() && !isOfHash() && !isKeyword(value)) {
        Default sql = new Default.Expression(literal(value.sql(), type.orElseThrow()));
        columns.add(Column.of(COLUMN + i, type.orElseThrow()).withValue(Optional.of(sql)));
      }
    }
    return columns;
  }

  // Words and numbers alone.
  private boolean isOfHash() {
    return form.startsWith("WITH ");
  }

  // The type of an expression is the server's secret.
  private static List<Optional<SqlType>> types(Table parent, Schema schema) {
    Table whole = new PartitionTree(schema).whole(parent);
    List<IndexKey> keys = parent.partitioning().stream().flatMap(it -> it.keys().stream()).toList();
    return keys.stream()
        .map(
            key ->
                key.isExpression()
                    ? Optional.<SqlType>empty()
                    : whole.column(key.sql()).map(Column::type))
        .toList();
  }

  // A number is written with quotes and without, and with more digits than it needs.
  private static String literal(String sql, SqlType type) {
    String plain = sql.startsWith("'") ? sql.substring(1, sql.length() - 1) : sql;
    if (NUMBERS.contains(type.name()) && NUMBER.matcher(plain).matches()) {
      return "'" + new BigDecimal(plain).stripTrailingZeros().toPlainString() + "'";
    }
    return PLAIN.matcher(sql).matches() ? "'" + sql + "'" : sql;
  }

  private static boolean isKeyword(Value value) {
    return KEYWORD.matcher(value.sql()).matches();
  }

  /** The bound with its values as the columns of a table have them. */
  PartitionBound spelled(Optional<Table> columns) {
    List<Value> spelled =
        IntStream.range(0, values.size())
            .mapToObj(i -> new Value(values.get(i).key(), spelled(i, columns)))
            .toList();
    boolean isList = form.startsWith("IN ");
    return new PartitionBound(
        form, isList ? spelled.stream().sorted(comparing(Value::sql)).toList() : spelled);
  }

  private String spelled(int place, Optional<Table> columns) {
    Value value = values.get(place);
    String own =
        isOfHash() || isKeyword(value) ? value.sql().toUpperCase(Locale.ROOT) : value.sql();
    return columns.flatMap(it -> it.column(COLUMN + place)).flatMap(ColumnValue::sql).orElse(own);
  }

  /** Reads a bound from its front to its end. */
  private static final class Reading {

    private final StringBuilder form = new StringBuilder();
    private final List<Value> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int depth;
    private int key;

    Reading(String bound) {
      Matcher words = WORDS.matcher(bound);
      while (words.find()) {
        word(words.group());
      }
    }

    private void word(String word) {
      boolean opens = word.equals("(");
      boolean closes = word.equals(")");
      if (opens && depth++ == 0) {
        key = 0;
        return;
      }
      if ((closes && --depth == 0) || (word.equals(",") && depth == 1)) {
        end();
        return;
      }
      if (depth == 0) {
        form.append(word.strip().toUpperCase(Locale.ROOT)).append(' ');
      } else {
        value.append(word);
      }
    }

    private void end() {
      values.add(
          new Value(form.toString().startsWith("IN ") ? 0 : key++, value.toString().strip()));
      form.append("? ");
      value.setLength(0);
    }
  }
}
