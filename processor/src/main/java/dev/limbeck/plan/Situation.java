package dev.limbeck.plan;

import static java.util.stream.Collectors.toSet;

import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * What a step of a migration meets.
 *
 * @param schema the schema before it
 * @param end the schema after all steps
 * @param older the tables that are older than the migration, by their names before the step; those
 *     that are not hold no rows that anybody uses
 * @param dropped the tables that a step drops
 */
record Situation(
    Schema schema, Schema end, Set<QualifiedName> older, Set<QualifiedName> dropped, Hints hints) {

  Situation {
    older = Set.copyOf(older);
    dropped = Set.copyOf(dropped);
  }

  static Situation of(Steps steps) {
    Set<QualifiedName> older = steps.before().tables().stream().map(Table::name).collect(toSet());
    return new Situation(steps.before(), steps.after(), older, steps.dropped(), steps.hints());
  }

  /** Whether others may be using the table: it is older than the migration, and stays. */
  boolean isInUse(QualifiedName table) {
    boolean isNew = !older.contains(table) && schema.table(table).isPresent();
    return !isNew && !dropped.contains(table);
  }

  /** Whether the rows of the table are in partitions, for which PostgreSQL knows fewer ways. */
  boolean isPartitioned(QualifiedName table) {
    return schema.require(table).partitioning().isPresent();
  }

  /** A name that nothing beside the table has, now or after the migration: users_email_key_new. */
  String passingName(QualifiedName table, String stem, String label) {
    return PassingName.of(table, schema, end).free(stem, label);
  }

  /** What the step after this one meets. */
  Situation after(Operation step) {
    return new Situation(step.apply(schema), end, olderAfter(step), dropped, hints);
  }

  private Set<QualifiedName> olderAfter(Operation step) {
    if (step instanceof RenameTable rename) {
      return renamed(rename.from(), rename.from().sibling(rename.to()));
    }
    return step instanceof MoveToSchema move ? renamed(move.name(), move.target()) : older;
  }

  private Set<QualifiedName> renamed(QualifiedName from, QualifiedName to) {
    if (!older.contains(from)) {
      return older;
    }
    Set<QualifiedName> names = new HashSet<>(older);
    names.remove(from);
    names.add(to);
    return names;
  }
}
