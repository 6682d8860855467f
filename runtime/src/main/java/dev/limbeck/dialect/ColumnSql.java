package dev.limbeck.dialect;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Columns as SQL. */
final class ColumnSql {

  private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern INNERMOST_PARENTHESES = Pattern.compile("\\([^()]*\\)");

  private ColumnSql() {}

  static List<Statement> add(QualifiedName table, Column column) {
    Statement add = Statement.of(TableSql.alter(table, "add column " + definition(column)));
    return Stream.concat(Stream.of(add), afterwards(table, column)).toList();
  }

  static String definition(Column column) {
    return Identifiers.quote(column.name())
        + " "
        + type(column)
        + (column.nullable() ? "" : " not null")
        + column.value().map(value -> " " + value(value)).orElse("");
  }

  static String type(Column column) {
    return TypeSql.of(column.type())
        + column.collation().map(name -> " collate " + Identifiers.collation(name)).orElse("");
  }

  /** The statements that say of a new column what its definition cannot say (PostgreSQL 15). */
  static Stream<Statement> afterwards(QualifiedName table, Column column) {
    ColumnStorageSql storage = new ColumnStorageSql(table, column.name(), true);
    return Stream.concat(
        storage.statements(ColumnStorage.USUAL, column.storage()).stream(),
        column.comment().stream().map(text -> comment(table, column.name(), Optional.of(text))));
  }

  static Statement comment(QualifiedName table, String column, Optional<String> comment) {
    return Statement.of(
        "comment on column %s.%s is %s"
            .formatted(
                Identifiers.quote(table), Identifiers.quote(column), Literals.textOrNull(comment)));
  }

  static String identity(Default.Identity identity) {
    String options = String.join(" ", SequenceSql.options(identity.options()));
    return "generated "
        + generation(identity)
        + " as identity"
        + (options.isEmpty() ? "" : " (" + options + ")");
  }

  static String generation(Default.Identity identity) {
    return identity.generation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String value(Default value) {
    if (value instanceof Default.Identity identity) {
      return identity(identity);
    }
    if (value instanceof Default.Generated generated) {
      String storage = generated.storage().name().toLowerCase(Locale.ROOT);
      return "generated always as (" + generated.sql() + ") " + storage;
    }
    return "default " + defaultExpression(((Default.Expression) value).sql());
  }

  // The grammar of a column definition takes less after "default" than elsewhere (gram.y, b_expr):
  // "now() at time zone 'utc'" needs parentheses. An expression without a blank outside strings and
  // parentheses holds no such word.
  static String defaultExpression(String sql) {
    String rest = STRING.matcher(sql).replaceAll("");
    String shorter = INNERMOST_PARENTHESES.matcher(rest).replaceAll("");
    while (!shorter.equals(rest)) {
      rest = shorter;
      shorter = INNERMOST_PARENTHESES.matcher(rest).replaceAll("");
    }
    return rest.chars().anyMatch(Character::isWhitespace) ? "(" + sql + ")" : sql;
  }
}
