package dev.limbeck.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What PostgreSQL notes of several columns, or of expressions, together, so that it guesses better
 * how many rows a query finds (PostgreSQL's manual, "CREATE STATISTICS"). Neither the order of
 * columns nor that of expressions means anything, so that both are kept sorted.
 *
 * @param name with its own schema: it need not be the table's, and PostgreSQL leaves it where it is
 *     when the table moves
 * @param kinds sorted; none for a single expression, at least one otherwise
 * @param target how much is noted, 0 for nothing, at most 10000; empty for as much as of the
 *     columns
 */
public record Statistics(
    QualifiedName name,
    List<Kind> kinds,
    List<String> columns,
    List<String> expressions,
    Optional<Integer> target,
    Optional<String> comment) {

  // STATS_MAX_DIMENSIONS (statistics.h).
  private static final int MOST_PARTS = 8;

  /** What is noted. */
  public enum Kind {
    /** How many distinct values there are together. */
    NDISTINCT,
    /** How far one column determines another. */
    DEPENDENCIES,
    /** The most common values together. */
    MCV
  }

  /** What PostgreSQL notes unless it is told. */
  public static final List<Kind> ALL_KINDS = List.of(Kind.values());

  public Statistics {
    kinds = kinds.stream().sorted().distinct().toList();
    columns = columns.stream().sorted().toList();
    expressions = expressions.stream().sorted().toList();
    String what = "Statistics " + name;
    Require.distinct(columns, column -> column, what);
    Require.distinct(expressions, sql -> sql, what);
    expressions.forEach(sql -> Require.expression(sql, what));
    int parts = columns.size() + expressions.size();
    boolean isOfOneExpression = columns.isEmpty() && expressions.size() == 1;
    if (parts > MOST_PARTS || (parts < 2 && !isOfOneExpression)) {
      throw new SchemaException(
          "%s need two to %d columns or expressions, or one expression."
              .formatted(what, MOST_PARTS));
    }
    if (kinds.isEmpty() != isOfOneExpression) {
      throw new SchemaException(
          isOfOneExpression
              ? what + " of a single expression have no kinds; leave them out."
              : what + " need a kind: ndistinct, dependencies or mcv.");
    }
    target
        .filter(it -> it < 0 || it > ColumnStorage.MOST_STATISTICS)
        .ifPresent(
            it -> {
              throw new SchemaException(
                  "%s cannot have the target %d; give 0 to %d."
                      .formatted(what, it, ColumnStorage.MOST_STATISTICS));
            });
  }

  /** Of columns alone, all that PostgreSQL can note. */
  public static Statistics of(String name, List<String> columns) {
    return new Statistics(
        QualifiedName.of(name), ALL_KINDS, columns, List.of(), Optional.empty(), Optional.empty());
  }

  /** The kinds in lower case, if they have to be said: none where they are all that there are. */
  public List<String> saidKinds() {
    return kinds.equals(ALL_KINDS)
        ? List.of()
        : kinds.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
  }

  public Statistics withName(QualifiedName newName) {
    return new Statistics(newName, kinds, columns, expressions, target, comment);
  }

  public Statistics withColumns(List<String> newColumns) {
    return new Statistics(name, kinds, newColumns, expressions, target, comment);
  }

  public Statistics withExpressions(List<String> newExpressions) {
    return new Statistics(name, kinds, columns, newExpressions, target, comment);
  }

  public Statistics withTarget(Optional<Integer> newTarget) {
    return new Statistics(name, kinds, columns, expressions, newTarget, comment);
  }

  public Statistics withComment(Optional<String> text) {
    return new Statistics(name, kinds, columns, expressions, target, text);
  }
}
