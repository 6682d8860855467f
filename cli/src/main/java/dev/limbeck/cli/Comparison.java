package dev.limbeck.cli;

import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.AskedRenames;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.HowKept;
import dev.limbeck.diff.InheritanceDrift;
import dev.limbeck.diff.Managed;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.diff.Reconciliation;
import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.diff.RenameSuggestion;
import dev.limbeck.diff.StatisticsDrift;
import dev.limbeck.diff.StorageDrift;
import dev.limbeck.diff.Unspoken;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.plan.Backfilling;
import dev.limbeck.project.EntityModel;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the entities ask for against what is there.
 *
 * @param before what is there, in the words of the snapshot where the server means the same
 * @param wanted what of it that is ours should become, and what is there that nobody asked for
 * @param renames what the entities say was only given another name
 * @param differences what is left to do after that
 * @param hints what the entities say of the way
 */
record Comparison(
    Schema before,
    Reconciliation wanted,
    List<Operation> renames,
    List<Operation> differences,
    Hints hints) {

  /**
   * Compares three states: what is in none but the database is drift, and kept.
   *
   * @param model what the entities ask for
   * @param head the schema at head, from the snapshot
   * @param live what the database holds
   */
  static Comparison of(
      EntityModel model, Schema head, Schema live, Normaliser normaliser, Unknown unknown) {
    Hints hints = model.hints();
    Schema aligned = Alignment.align(head, live, normaliser);
    Schema before = HowKept.asKnown(aligned, head);
    List<Operation> renames = AskedRenames.operations(before, model.schema(), hints);
    Managed ours = Managed.by(model.schema(), hints);
    Schema there = ours.part(Replay.forward(before, renames));
    Schema known = ours.part(renamed(head, model));
    Schema entities = Unspoken.added(ours.part(model.schema()), known, there);
    Reconciliation wanted =
        Reconciliation.of(entities, known, there, normaliser, unknown)
            .plus(StorageDrift.between(ours.part(head), ours.part(aligned)))
            .plus(StatisticsDrift.between(ours.part(head), ours.part(aligned)))
            .plus(InheritanceDrift.between(ours.part(head), ours.part(aligned)));
    return new Comparison(before, wanted, renames, Differ.between(there, wanted.after()), hints);
  }

  private static Schema renamed(Schema head, EntityModel model) {
    return Replay.forward(head, AskedRenames.operations(head, model.schema(), model.hints()));
  }

  /** The way from what is there to what it should become. */
  List<Operation> steps() {
    return Stream.concat(renames.stream(), differences.stream()).toList();
  }

  /** The same, with rows filled on the way, as a migration has it. */
  List<Operation> upgrade() {
    return Backfilling.in(steps(), hints);
  }

  /** Renames that may be meant and that nobody asked for. */
  List<RenameSuggestion> suggestions() {
    return RenameSuggestion.among(Replay.forward(before, renames), differences);
  }
}
