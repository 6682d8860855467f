package dev.limbeck.snapshot;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a user's naming strategy, and says whose fault it is if it does not answer. */
final class NamingFailure {

  private NamingFailure() {}

  /**
   * The answer.
   *
   * @param origin the option that names the strategy
   * @param subject what it is asked to name
   * @param isEmpty whether an answer names nothing
   */
  static <T> T guard(
      String origin, String subject, Supplier<? extends @Nullable T> answer, Predicate<T> isEmpty) {
    T name;
    try {
      name = answer.get();
    } catch (RuntimeException | LinkageError failure) {
      throw new NamingException(
          "limbeck-342",
          "-A%s failed to name %s: %s; mend the strategy, or give that name in an annotation."
              .formatted(origin, subject, failure),
          failure);
    }
    if (name == null || isEmpty.test(name)) {
      throw new NamingException(
          "limbeck-342",
          "-A%s gave no name to %s; mend the strategy, or give that name in an annotation."
              .formatted(origin, subject));
    }
    return name;
  }
}
