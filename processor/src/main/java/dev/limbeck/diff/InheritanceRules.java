package dev.limbeck.diff;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Inheritance;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What cannot be done to tables that inherit, and to those that they inherit from.
 *
 * <p>PostgreSQL carries a change of a parent's columns or checks on to its children, and how
 * depends on where a child has them from, which no schema says. Nor can a child be taken away from
 * its parent for a while: whoever asks the parent for its rows would miss the child's.
 */
final class InheritanceRules {

  private static final String BY_HAND =
      " Write that migration by hand: op.noInherit(\"%1$s\", \"%2$s\"), the changes of both, op.inherit(\"%1$s\", \"%2$s\").";

  private final Schema before;
  private final Schema after;
  private final TypesMadeAnew anew;

  InheritanceRules(Schema before, Schema after, List<QualifiedName> rebuilt) {
    this.before = before;
    this.after = after;
    anew = new TypesMadeAnew(rebuilt);
  }

  /**
   * Refuses what cannot be done.
   *
   * @throws RefusedException with the reason
   */
  void hold() {
    for (Table child : after.tables()) {
      Optional<Table> was = before.table(child.name());
      for (Table parent : new Inheritance(after).parents(child)) {
        Optional<Table> kept = was.filter(it -> it.inherits().contains(parent.name()));
        kept.ifPresentOrElse(it -> holdKept(it, child, parent), () -> holdNew(child, parent));
      }
    }
  }

  private void holdNew(Table child, Table parent) {
    new Inheritance(after)
        .against(child, parent)
        .ifPresent(
            reason -> {
              throw new RefusedException(
                  "Table %s cannot inherit from %s: %s. A table that inherits has the columns and checks of its parent."
                      .formatted(child.name(), parent.name(), reason));
            });
  }

  private void holdKept(Table was, Table child, Table parent) {
    Table parentWas = before.require(parent.name());
    changes(parentWas, parent).stream()
        .findFirst()
        .ifPresent(change -> refuseOfParent(child, parent, change));
    Optional<String> reason = new Inheritance(after).against(child, parent);
    if (!reason.equals(new Inheritance(before).against(was, parentWas))) {
      reason.ifPresent(it -> refuseOfChild(child, parent, it));
    }
    parent.columns().stream()
        .filter(it -> anew.isIn(it.type()))
        .findFirst()
        .ifPresent(it -> refuseOfParent(child, parent, "the type of column " + it.name()));
    changedChecks(was, child)
        .filter(it -> parent.constraint(it).filter(Check.class::isInstance).isPresent())
        .findFirst()
        .ifPresent(it -> refuseOfChild(child, parent, "check " + it + " is another one"));
  }

  private static void refuseOfParent(Table child, Table parent, String change) {
    throw new RefusedException(
        ("Table %1$s inherits from %2$s, of which %3$s is to change. PostgreSQL would carry that on to %1$s, which Limbeck does not plan yet."
                + BY_HAND)
            .formatted(child.name(), parent.name(), change));
  }

  private static void refuseOfChild(Table child, Table parent, String reason) {
    throw new RefusedException(
        "Table %s could inherit no longer from %s: %s. Change %s, too, or let %s no longer inherit."
            .formatted(child.name(), parent.name(), reason, parent.name(), child.name()));
  }

  /** What of a parent changes that its children share or PostgreSQL carries on to them. */
  static List<String> changes(Table before, Table after) {
    List<String> changes = new ArrayList<>();
    Stream.concat(before.columns().stream(), after.columns().stream())
        .map(Column::name)
        .distinct()
        .filter(name -> !shared(before, name).equals(shared(after, name)))
        .forEach(name -> changes.add("column " + name));
    changedChecks(before, after).forEach(name -> changes.add("check " + name));
    return List.copyOf(changes);
  }

  private static Optional<Column> shared(Table table, String name) {
    return table.column(name).map(it -> it.withComment(Optional.empty()));
  }

  private static Stream<String> changedChecks(Table before, Table after) {
    return Stream.concat(before.constraints().stream(), after.constraints().stream())
        .filter(Check.class::isInstance)
        .filter(it -> !before.constraints().contains(it) || !after.constraints().contains(it))
        .map(it -> it.name())
        .distinct();
  }
}
