package dev.limbeck;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import java.util.Optional;
import java.util.function.Consumer;

/** A sequence as {@link Operations#createSequence} spells it. */
public final class SequenceSpec {

  private final QualifiedName name;
  private SqlType type = SqlType.of("bigint");
  private SequenceOptions options = SequenceOptions.DEFAULTS;
  private Optional<Sequence.Owner> owner = Optional.empty();
  private boolean unlogged;

  private SequenceSpec(QualifiedName name) {
    this.name = name;
  }

  static Sequence spelled(String name, Consumer<SequenceSpec> definition) {
    SequenceSpec spec = new SequenceSpec(QualifiedName.of(name));
    definition.accept(spec);
    return new Sequence(spec.name, spec.type, spec.options, spec.owner, spec.unlogged);
  }

  /** {@code bigint} unless said. */
  public SequenceSpec as(SqlType dataType) {
    type = dataType;
    return this;
  }

  public SequenceSpec startWith(long value) {
    options = options.withStart(value);
    return this;
  }

  public SequenceSpec incrementBy(long value) {
    options = options.withIncrement(value);
    return this;
  }

  public SequenceSpec minimum(long value) {
    options = options.withMinimum(value);
    return this;
  }

  public SequenceSpec maximum(long value) {
    options = options.withMaximum(value);
    return this;
  }

  public SequenceSpec cache(long value) {
    options = options.withCache(value);
    return this;
  }

  public SequenceSpec cycle() {
    options = options.withCycle(true);
    return this;
  }

  /** Dropped together with this column. */
  public SequenceSpec ownedBy(String table, String column) {
    owner = Optional.of(new Sequence.Owner(QualifiedName.of(table), column));
    return this;
  }

  /** It begins anew after a crash, as the unlogged table does that it counts. */
  public SequenceSpec unlogged() {
    unlogged = true;
    return this;
  }
}
