package dev.limbeck.dialect;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the sequence of a new default past the values that the column holds already. */
final class SequencePosition {

  private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");
  private static final Pattern NEXT_VALUE =
      Pattern.compile("nextval\\(('(?:[^']|'')+')(?:::regclass)?\\)");

  private SequencePosition() {}

  /** The statement, if the column is a whole number and counted by a sequence alone. */
  static Optional<Statement> past(QualifiedName table, Column column, Default.Expression value) {
    Matcher counted = NEXT_VALUE.matcher(value.sql());
    boolean isWhole =
        column.type().dimensions() == 0 && WHOLE_NUMBERS.contains(column.type().name());
    if (!isWhole || !counted.matches()) {
      return Optional.empty();
    }
    return Optional.of(statement(table, column.name(), counted.group(1) + "::regclass"));
  }

  // The sequence never goes back: others may count with it too. greatest() passes over the null of
  // an empty table. A sequence that counts down is left alone.
  private static Statement statement(QualifiedName table, String column, String sequence) {
    return Statement.of(
        """
        select setval(%1$s, greatest(max(%2$s) + 1, nextval(%1$s)), false)
        from %3$s
        having (select seqincrement > 0 from pg_sequence where seqrelid = %1$s)"""
            .formatted(sequence, Identifiers.quote(column), Identifiers.quote(table)));
  }
}
