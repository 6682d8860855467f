package dev.limbeck.schema;

import java.util.Optional;

/**
 * How a sequence counts; a minimum or maximum that is empty is the data type's own.
 *
 * @param start the first value
 * @param increment the step, negative for a descending sequence
 * @param cache how many values a session takes at once
 * @param cycle whether it starts again at the other end
 */
public record SequenceOptions(
    long start,
    long increment,
    Optional<Long> minimum,
    Optional<Long> maximum,
    long cache,
    boolean cycle) {

  /** What {@code create sequence} does when told nothing. */
  public static final SequenceOptions DEFAULTS =
      new SequenceOptions(1, 1, Optional.empty(), Optional.empty(), 1, false);

  public SequenceOptions {
    if (increment == 0) {
      throw new SchemaException("A sequence cannot have an increment of 0.");
    }
  }

  public SequenceOptions withStart(long value) {
    return new SequenceOptions(value, increment, minimum, maximum, cache, cycle);
  }

  public SequenceOptions withIncrement(long value) {
    return new SequenceOptions(start, value, minimum, maximum, cache, cycle);
  }

  public SequenceOptions withMinimum(long value) {
    return new SequenceOptions(start, increment, Optional.of(value), maximum, cache, cycle);
  }

  public SequenceOptions withMaximum(long value) {
    return new SequenceOptions(start, increment, minimum, Optional.of(value), cache, cycle);
  }

  public SequenceOptions withCache(long value) {
    return new SequenceOptions(start, increment, minimum, maximum, value, cycle);
  }

  public SequenceOptions withCycle(boolean value) {
    return new SequenceOptions(start, increment, minimum, maximum, cache, value);
  }
}
