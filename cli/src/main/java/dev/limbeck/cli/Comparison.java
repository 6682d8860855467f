package dev.limbeck.cli;

import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.diff.Reconciliation;
import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * What the entities ask for against what is there.
 *
 * @param before what is there, in the words of the snapshot where the server means the same
 * @param wanted what it should become, and what is there that nobody asked for
 * @param steps the way from the one to the other
 */
record Comparison(Schema before, Reconciliation wanted, List<Operation> steps) {

  /**
   * Compares three states: what is in none but the database is drift, and kept.
   *
   * @param entities what the entities ask for
   * @param head the schema at head, from the snapshot
   * @param live what the database holds
   */
  static Comparison of(
      Schema entities, Schema head, Schema live, Normaliser normaliser, Unknown unknown) {
    Schema before = Alignment.align(head, live, normaliser);
    Reconciliation wanted = Reconciliation.of(entities, head, before, normaliser, unknown);
    return new Comparison(before, wanted, Differ.between(before, wanted.after()));
  }
}
