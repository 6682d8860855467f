package dev.limbeck.plan;

import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a step of a migration meets.
 *
 * @param schema the schema before it
 * @param end the schema after all steps
 * @param created the tables that earlier steps created, which hold no rows that anybody uses
 * @param dropped the tables that a step drops
 */
record Situation(
    Schema schema,
    Schema end,
    Set<QualifiedName> created,
    Set<QualifiedName> dropped,
    Hints hints) {

  Situation {
    created = Set.copyOf(created);
    dropped = Set.copyOf(dropped);
  }

  static Situation of(Steps steps) {
    return new Situation(steps.before(), steps.after(), Set.of(), steps.dropped(), steps.hints());
  }

  /** Whether others may be using the table: it is older than the migration, and stays. */
  boolean isInUse(QualifiedName table) {
    return !created.contains(table) && !dropped.contains(table);
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
    Set<QualifiedName> tables = new TreeSet<>(created);
    if (step instanceof CreateTable create) {
      tables.add(create.table().name());
    }
    if (step instanceof RenameTable rename && tables.remove(rename.from())) {
      tables.add(rename.from().sibling(rename.to()));
    }
    if (step instanceof MoveToSchema move && tables.remove(move.name())) {
      tables.add(move.target());
    }
    return new Situation(step.apply(schema), end, tables, dropped, hints);
  }
}
