package dev.limbeck.pending;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.snapshot.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The constants that a column's check allows besides, or no longer.
 *
 * @param check the check's name
 * @param before the values allowed so far, as SQL spells them, by the names of their constants
 */
record EnumChange(
    QualifiedName table, String column, String check, List<Value> before, List<Value> after) {

  private static final Pattern ONE_OF = Pattern.compile("\\S+ in \\(((?:'(?:[^']|'')*',?)+)\\)");
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

  /** A constant and what stands for it in the column. */
  record Value(String constant, String sql) {}

  EnumChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The changes that are of constants alone. */
  static List<EnumChange> between(
      Schema before, Schema after, List<OrdinalEnum> ordinalsBefore, Origins origins) {
    List<EnumChange> changes = new ArrayList<>();
    for (Table table : after.tables()) {
      for (Constraint constraint : table.constraints()) {
        before
            .table(table.name())
            .flatMap(it -> it.constraint(constraint.name()))
            .filter(found -> !found.equals(constraint))
            .flatMap(found -> of(table.name(), found, constraint, ordinalsBefore, origins))
            .ifPresent(changes::add);
      }
    }
    return List.copyOf(changes);
  }

  List<Value> added() {
    return after.stream().filter(it -> !before.contains(it)).toList();
  }

  List<Value> removed() {
    return before.stream().filter(it -> !after.contains(it)).toList();
  }

  private static Optional<EnumChange> of(
      QualifiedName table,
      Constraint found,
      Constraint wanted,
      List<OrdinalEnum> ordinalsBefore,
      Origins origins) {
    if (!(found instanceof Check old) || !(wanted instanceof Check check)) {
      return Optional.empty();
    }
    Optional<String> column = origins.columnOf(table, check);
    if (column.isEmpty() || origins.values(table, column.get()).isEmpty()) {
      return Optional.empty();
    }
    EnumChange change =
        origins.values(table, column.get()).get().ordinal()
            ? ordinal(table, column.get(), check, ordinalsBefore, origins.ordinals())
            : new EnumChange(
                table, column.get(), check.name(), texts(old.sql()), texts(check.sql()));
    return change.isWhole() ? Optional.of(change) : Optional.empty();
  }

  // One side without values is a check of another form, which is more than a change of constants.
  private boolean isWhole() {
    return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
  }

  // Where a number means another constant, more has happened than that constants came or went.
  private static EnumChange ordinal(
      QualifiedName table,
      String column,
      Check check,
      List<OrdinalEnum> before,
      List<OrdinalEnum> after) {
    List<Value> old = numbers(before, table, column);
    List<Value> now = numbers(after, table, column);
    int shared = Math.min(old.size(), now.size());
    boolean grows = old.subList(0, shared).equals(now.subList(0, shared));
    return new EnumChange(table, column, check.name(), grows ? old : List.of(), now);
  }

  private static List<Value> numbers(List<OrdinalEnum> all, QualifiedName table, String column) {
    List<Value> values = new ArrayList<>();
    all.stream()
        .filter(it -> it.table().equals(table) && it.column().equals(column))
        .flatMap(it -> it.constants().stream())
        .forEach(constant -> values.add(new Value(constant, "" + values.size())));
    return values;
  }

  private static List<Value> texts(String sql) {
    if (!ONE_OF.matcher(sql).matches()) {
      return List.of();
    }
    return TEXT.matcher(sql).results().map(EnumChange::text).toList();
  }

  private static Value text(MatchResult literal) {
    return new Value(literal.group(1).replace("''", "'"), literal.group());
  }
}
