package dev.limbeck.processor;

import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
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
 */
record Change(Schema before, List<Operation> renames, List<Operation> differences) {

  Change {
    renames = List.copyOf(renames);
    differences = List.copyOf(differences);
  }

  /** Compares text with text, since there is no database to ask what means the same. */
  static Change between(Schema head, Schema entities, List<Renaming> renamings) {
    List<Operation> renames = new ArrayList<>();
    Schema renamed = head;
    for (Renaming renaming : renamings) {
      Operation rename = renaming.operation(renamed);
      renames.add(rename);
      renamed = rename.apply(renamed);
    }
    Schema aligned = Alignment.align(renamed, entities, Normaliser.NONE);
    return new Change(head, renames, Differ.between(renamed, aligned));
  }

  List<Operation> upgrade() {
    return Stream.concat(renames.stream(), differences.stream()).toList();
  }

  List<Operation> downgrade() {
    return Replay.backward(before, upgrade());
  }

  Schema renamed() {
    return Replay.forward(before, renames);
  }

  Schema after() {
    return Replay.forward(renamed(), differences);
  }
}
