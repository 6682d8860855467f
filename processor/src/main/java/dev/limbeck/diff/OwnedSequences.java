package dev.limbeck.diff;

import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * A sequence that belongs to a column is known by the column: under another name it is the same
 * one, and goes on counting.
 */
final class OwnedSequences {

  private final Schema current;
  private final Schema wanted;

  private OwnedSequences(Schema current, Schema wanted) {
    this.current = current;
    this.wanted = wanted;
  }

  /**
   * The steps that give sequences of kept columns their new names.
   *
   * @param current what is there, with tables and columns under their new names
   */
  static List<Operation> renames(Schema current, Schema wanted) {
    OwnedSequences sequences = new OwnedSequences(current, wanted);
    return wanted.sequences().stream().flatMap(it -> sequences.rename(it).stream()).toList();
  }

  private List<Operation> rename(Sequence sequence) {
    if (Names.of(current).hasRelation(sequence.name())) {
      return List.of();
    }
    return sequence
        .ownedBy()
        .flatMap(owner -> only(owner, current).filter(it -> only(owner, wanted).isPresent()))
        .filter(it -> wanted.sequence(it.name()).isEmpty())
        .map(it -> new Relocation(Kind.SEQUENCE, it.name(), sequence.name()).steps(current))
        .orElse(List.of());
  }

  // Of two of one column, nobody could say which is which.
  private static Optional<Sequence> only(Sequence.Owner owner, Schema schema) {
    List<Sequence> owned =
        schema.sequences().stream().filter(it -> it.ownedBy().equals(Optional.of(owner))).toList();
    return owned.size() == 1 ? Optional.of(owned.get(0)) : Optional.empty();
  }
}
