package dev.limbeck.processor;

import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.AskedRenames;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.HowKept;
import dev.limbeck.diff.Managed;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.diff.Unspoken;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.plan.Planner;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What leads from the schema at head to the one that the entities ask for.
 *
 * @param before the schema at head
 * @param renames what the user says was only given another name
 * @param differences what is left to do after that
 * @param hints what the entities say of the way
 */
record Change(Schema before, List<Operation> renames, List<Operation> differences, Hints hints) {

  Change {
    renames = List.copyOf(renames);
    differences = List.copyOf(differences);
  }

  /**
   * Compares text with text, since there is no database to ask what means the same.
   *
   * @throws ProcessorException if a rename is asked for that cannot be
   */
  static Change between(Schema head, Schema entities, Hints hints, List<Renaming> renamings) {
    List<Operation> renames = new ArrayList<>();
    Schema renamed = head;
    for (Renaming renaming : renamings) {
      List<Operation> steps = renaming.operations(renamed);
      renames.addAll(steps);
      renamed = Replay.forward(renamed, steps);
    }
    List<Operation> asked = asked(renamed, entities, hints);
    renames.addAll(asked);
    Managed ours = Managed.by(entities, hints);
    Schema there = ours.part(Replay.forward(renamed, asked));
    Schema wanted = Unspoken.added(ours.part(entities), there, there);
    Schema aligned = HowKept.whereSilent(Alignment.align(there, wanted, Normaliser.NONE), there);
    return new Change(head, renames, Differ.between(there, aligned), hints);
  }

  private static List<Operation> asked(Schema head, Schema entities, Hints hints) {
    try {
      return AskedRenames.operations(head, entities, hints);
    } catch (RefusedException bothAreThere) {
      throw new ProcessorException(
          "limbeck-128", String.valueOf(bothAreThere.getMessage()), bothAreThere);
    }
  }

  /** The steps of the migration, in the form that the planner gives them. */
  List<Operation> upgrade(Planner planner) {
    return planner.upgrade(before, steps(), hints);
  }

  /** The same of the way back. */
  List<Operation> downgrade(Planner planner) {
    return planner.downgrade(after(), Replay.backward(before, steps()));
  }

  boolean isEmpty() {
    return renames.isEmpty() && differences.isEmpty();
  }

  private List<Operation> steps() {
    return Stream.concat(renames.stream(), differences.stream()).toList();
  }

  Schema renamed() {
    return Replay.forward(before, renames);
  }

  Schema after() {
    return Replay.forward(renamed(), differences);
  }
}
