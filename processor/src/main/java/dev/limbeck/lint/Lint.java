package dev.limbeck.lint;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a migration as a careful reviewer would. A finding is a matter of judgement: it can be
 * accepted by the name of its rule.
 */
public final class Lint {

  /** What is to be said of a migration that was edited after a database had it. */
  public static final Finding EDITED =
      new Finding(
          RuleNames.EDITED,
          0,
          "the whole migration",
          "It was edited after it was applied, so that new databases come to differ from that one."
              + " Put it back as it was, and write what is to change as a new migration.",
          Set.of(),
          List.of());

  private static final List<Check> CHECKS =
      List.of(
          new Misfits(),
          new OnlineForm(),
          new RawSqlForm(),
          new LocksTogether(),
          new ValidatedTogether(),
          new Losses(),
          new IndexForForeignKey(),
          new IndexLost(),
          new WayBack());

  private Lint() {}

  /** All rules by name, each with what it is about. */
  public static Map<String, String> rules() {
    return RuleNames.ALL;
  }

  /** What there is to say, in the order of the source. */
  public static List<Finding> of(Linted migration) {
    return Stream.of(migration)
        .flatMap(it -> CHECKS.stream().flatMap(check -> check.in(it).stream()))
        .sorted(comparing(Finding::line))
        .toList();
  }
}
