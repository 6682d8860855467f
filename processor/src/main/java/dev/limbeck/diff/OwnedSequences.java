package dev.limbeck.diff;

import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sequence that belongs to a column is known by the column: under another name it is the same
 * one, and goes on counting.
 */
final class OwnedSequences {

  private final Schema current;
  private final Schema wanted;
  private final Map<Sequence.Owner, List<Sequence>> there;
  private final Map<Sequence.Owner, List<Sequence>> here;

  private OwnedSequences(Schema current, Schema wanted) {
    this.current = current;
    this.wanted = wanted;
    there = byOwner(wanted);
    here = byOwner(current);
  }

  /**
   * The steps that give sequences of kept columns their new names.
   *
   * @param current what is there, with tables and columns under their new names
   */
  static List<Operation> renames(Schema current, Schema wanted) {
    OwnedSequences sequences = new OwnedSequences(current, wanted);
    Names taken = Names.of(current);
    return wanted.sequences().stream()
        .filter(it -> it.ownedBy().isPresent() && !taken.hasRelation(it.name()))
        .flatMap(it -> sequences.rename(it, it.ownedBy().orElseThrow()).stream())
        .toList();
  }

  private List<Operation> rename(Sequence sequence, Sequence.Owner owner) {
    return only(here, owner)
        .filter(it -> only(there, owner).isPresent())
        .filter(it -> wanted.sequence(it.name()).isEmpty())
        .map(it -> new Relocation(Kind.SEQUENCE, it.name(), sequence.name()).steps(current))
        .orElse(List.of());
  }

  // Of two of one column, nobody could say which is which.
  private static Optional<Sequence> only(
      Map<Sequence.Owner, List<Sequence>> owned, Sequence.Owner owner) {
    return Optional.ofNullable(owned.get(owner)).filter(it -> it.size() == 1).map(it -> it.get(0));
  }

  private static Map<Sequence.Owner, List<Sequence>> byOwner(Schema schema) {
    return schema.sequences().stream()
        .filter(it -> it.ownedBy().isPresent())
        .collect(Collectors.groupingBy(it -> it.ownedBy().orElseThrow()));
  }
}
