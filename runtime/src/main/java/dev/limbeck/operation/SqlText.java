package dev.limbeck.operation;

import dev.limbeck.operation.SqlToken.Kind;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names and keywords in SQL text, without pretending to understand it. */
final class SqlText {

  private static final Pattern SEQUENCE =
      Pattern.compile("\\b(?:nextval|currval|setval)\\s*\\(\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");
  private static final Set<String> ROWS_ONLY =
      Set.of(
          "insert", "update", "delete", "merge", "select", "analyze", "vacuum", "lock", "values");

  private static final int LONGEST_LINE = 80;

  private SqlText() {}

  static boolean mentions(String sql, String name) {
    return SqlLexer.tokens(sql).stream().anyMatch(token -> isName(token, sql, name));
  }

  static String renamed(String sql, String from, String to) {
    return replaced(sql, token -> isName(token, sql, from), spelled(to));
  }

  /**
   * The text with another name for a type in its casts: {@code x::mood}, {@code cast(x as mood)}.
   */
  static String castRenamed(String sql, QualifiedName from, QualifiedName to) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (SqlToken token : SqlLexer.tokens(sql)) {
      if (!isWritten(token, from.name())) {
        continue;
      }
      Matcher cast = castTo(from).matcher(sql.substring(0, token.start()));
      if (cast.find()) {
        text.append(sql, copied, cast.end("cast")).append(spelled(to));
        copied = token.end();
      }
    }
    return text.append(sql, copied, sql.length()).toString();
  }

  /** The text with another name for a sequence where a literal names it: {@code nextval('s')}. */
  static String sequenceRenamed(String sql, QualifiedName from, QualifiedName to) {
    return replaced(
        sql,
        token ->
            token.text().equals(literal(spelled(from)))
                && SEQUENCE.matcher(sql.substring(0, token.start())).find(),
        literal(spelled(to)));
  }

  /** The text with another value for each string literal of one value. */
  static String literalReplaced(String sql, String from, String to) {
    return replaced(sql, token -> token.text().equals(literal(from)), literal(to));
  }

  private static String spelled(String name) {
    return PLAIN.matcher(name).matches() ? name : quoted(name);
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String spelled(QualifiedName name) {
    return name.schema().map(schema -> spelled(schema) + ".").orElse("") + spelled(name.name());
  }

  private static Pattern castTo(QualifiedName type) {
    String schema =
        type.schema()
            .map(
                name ->
                    "(?:"
                        + Pattern.quote(name)
                        + "|"
                        + Pattern.quote(quoted(name))
                        + ")\\s*\\.\\s*")
            .orElse("");
    return Pattern.compile("(?<cast>(?:::|\\bas\\s)\\s*)" + schema + "$", Pattern.CASE_INSENSITIVE);
  }

  private static String replaced(String sql, Predicate<SqlToken> isMeant, String replacement) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (SqlToken token : SqlLexer.tokens(sql)) {
      if (isMeant.test(token)) {
        text.append(sql, copied, token.start()).append(replacement);
        copied = token.end();
      }
    }
    return text.append(sql, copied, sql.length()).toString();
  }

  /** Whether it is one statement, which begins with a word that cannot change the schema. */
  static boolean changesRowsOnly(String sql) {
    List<List<SqlToken>> statements = SqlStatements.of(sql);
    return statements.size() == 1
        && statements.get(0).stream()
            .filter(token -> token.kind() == Kind.WORD)
            .findFirst()
            .filter(token -> ROWS_ONLY.stream().anyMatch(token::isWord))
            .isPresent();
  }

  static String firstLine(String sql) {
    return SqlLine.first(sql, LONGEST_LINE);
  }

  private static boolean isName(SqlToken token, String sql, String name) {
    return isWritten(token, name)
        && (token.kind() == Kind.QUOTED
            || (!isCall(sql, token.end()) && !isCast(sql, token.start())));
  }

  private static boolean isWritten(SqlToken token, String name) {
    return token.name().filter(name::equals).isPresent();
  }

  private static boolean isCall(String sql, int end) {
    return sql.substring(end).stripLeading().startsWith("(");
  }

  private static boolean isCast(String sql, int start) {
    return sql.substring(0, start).stripTrailing().endsWith("::");
  }
}
