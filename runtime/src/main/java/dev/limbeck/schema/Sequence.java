package dev.limbeck.schema;

import java.util.Optional;

/**
 * A sequence of its own; the sequence of an identity column is part of that column.
 *
 * @param type {@code bigint}, {@code integer} or {@code smallint}
 * @param ownedBy the column it is dropped with, as for {@code serial}
 */
public record Sequence(
    QualifiedName name, SqlType type, SequenceOptions options, Optional<Owner> ownedBy) {

  /** The column that a sequence is dropped with. */
  public record Owner(QualifiedName table, String column) {}

  /** A sequence of type {@code bigint} that nobody owns. */
  public static Sequence of(String name, SequenceOptions options) {
    return new Sequence(QualifiedName.of(name), SqlType.of("bigint"), options, Optional.empty());
  }

  public Sequence withName(QualifiedName value) {
    return new Sequence(value, type, options, ownedBy);
  }

  public Sequence withOptions(SequenceOptions value) {
    return new Sequence(name, type, value, ownedBy);
  }

  public Sequence withOwnedBy(Optional<Owner> value) {
    return new Sequence(name, type, options, value);
  }
}
