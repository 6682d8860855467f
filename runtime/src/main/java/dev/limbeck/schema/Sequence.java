package dev.limbeck.schema;

import java.util.Optional;

/**
 * A sequence of its own; the sequence of an identity column is part of that column.
 *
 * @param type {@code bigint}, {@code integer} or {@code smallint}
 * @param ownedBy the column it is dropped with, as for {@code serial}
 * @param unlogged whether it begins anew after a crash; one that a column owns is as its table is,
 *     unless it was changed apart
 */
public record Sequence(
    QualifiedName name,
    SqlType type,
    SequenceOptions options,
    Optional<Owner> ownedBy,
    boolean unlogged) {

  /** The column that a sequence is dropped with. */
  public record Owner(QualifiedName table, String column) {}

  /** A sequence that is logged. */
  public Sequence(
      QualifiedName name, SqlType type, SequenceOptions options, Optional<Owner> ownedBy) {
    this(name, type, options, ownedBy, false);
  }

  /** A sequence of type {@code bigint} that nobody owns. */
  public static Sequence of(String name, SequenceOptions options) {
    return new Sequence(QualifiedName.of(name), SqlType.of("bigint"), options, Optional.empty());
  }

  public Sequence withName(QualifiedName value) {
    return new Sequence(value, type, options, ownedBy, unlogged);
  }

  public Sequence withOptions(SequenceOptions value) {
    return new Sequence(name, type, value, ownedBy, unlogged);
  }

  public Sequence withOwnedBy(Optional<Owner> value) {
    return new Sequence(name, type, options, value, unlogged);
  }

  public Sequence withUnlogged(boolean value) {
    return new Sequence(name, type, options, ownedBy, value);
  }
}
