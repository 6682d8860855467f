package dev.limbeck.diff;

import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import java.util.Optional;

/** Fills in what an entity's sequence does not say and the snapshot never said. */
record Silence(Optional<Sequence> head) {

  private static final SqlType USUAL = SqlType.of("bigint");

  Sequence filled(Sequence wanted, Sequence there) {
    boolean typed = isSaid(USUAL, wanted.type(), head.map(Sequence::type));
    SequenceOptions options =
        filled(wanted.options(), there.options(), head.map(Sequence::options));
    return new Sequence(
        wanted.name(),
        typed ? wanted.type() : there.type(),
        options,
        filled(wanted.ownedBy(), there.ownedBy(), head.flatMap(Sequence::ownedBy)),
        wanted.unlogged());
  }

  private static SequenceOptions filled(
      SequenceOptions wanted, SequenceOptions there, Optional<SequenceOptions> head) {
    return new SequenceOptions(
        wanted.start(),
        wanted.increment(),
        filled(wanted.minimum(), there.minimum(), head.flatMap(SequenceOptions::minimum)),
        filled(wanted.maximum(), there.maximum(), head.flatMap(SequenceOptions::maximum)),
        isSaid(1L, wanted.cache(), head.map(SequenceOptions::cache))
            ? wanted.cache()
            : there.cache(),
        isSaid(false, wanted.cycle(), head.map(SequenceOptions::cycle))
            ? wanted.cycle()
            : there.cycle());
  }

  /** What is there, if neither the entities nor the snapshot say anything. */
  static <T> Optional<T> filled(Optional<T> wanted, Optional<T> there, Optional<T> head) {
    return wanted.isEmpty() && head.isEmpty() ? there : wanted;
  }

  private static <T> boolean isSaid(T usual, T wanted, Optional<T> head) {
    return !wanted.equals(usual) || !head.orElse(usual).equals(usual);
  }
}
