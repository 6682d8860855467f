package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the graph of revisions, as the user's word names it. */
sealed interface Target {

  /** Words of the command line, which are no id and no label. */
  Set<String> RESERVED = Set.of("head", "heads", "base", "current");

  /** What ids consist of. */
  Pattern ID = Pattern.compile("[A-Za-z0-9_.]+");

  /** What labels consist of: letters of any language. */
  Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.]+");

  Pattern WORD =
      Pattern.compile(
          "(?:(?<branch>%s)@)?(?<symbol>%s)?(?<steps>[+-][0-9]{1,6})?".formatted(LABEL, LABEL));

  /** A place that does not depend on which way one goes. */
  sealed interface Fixed extends Target {
    <R> R accept(FixedVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code head}: after the last revision. */
  record Head(Optional<String> branch) implements Fixed {
    @Override
    public <R> R accept(FixedVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code heads}: after all last revisions. */
  record Heads(Optional<String> branch) implements Fixed {
    @Override
    public <R> R accept(FixedVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code base}: before the first revision. */
  record Base(Optional<String> branch) implements Fixed {
    @Override
    public <R> R accept(FixedVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code current}: where the database is. */
  record Current(Optional<String> branch) implements Fixed {
    @Override
    public <R> R accept(FixedVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A revision's id, the start of one, or a label. */
  record Named(Optional<String> branch, String word) implements Fixed {
    @Override
    public <R> R accept(FixedVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ab12+1} or {@code head-2}: so many revisions from another place; never zero. */
  record From(Fixed anchor, int steps) implements Fixed {
    @Override
    public <R> R accept(FixedVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code +2} or {@code -2}: so many revisions from where the database is; never zero. */
  record Relative(Optional<String> branch, int steps) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  <R> R accept(Visitor<R> visitor);

  /** One method for each way to count. */
  interface Visitor<R> {
    R visit(Fixed fixed);

    R visit(Relative relative);
  }

  /** One method for each kind of place. */
  interface FixedVisitor<R> {
    R visit(Head head);

    R visit(Heads heads);

    R visit(Base base);

    R visit(Current current);

    R visit(Named named);

    R visit(From from);
  }

  /**
   * Reads a word.
   *
   * @throws RefusedException if it is no word for a place
   */
  static Target parse(String word) {
    Matcher matcher = WORD.matcher(word);
    if (!matcher.matches()) {
      throw word.contains(":") ? range(word) : noPlace(word);
    }
    Optional<String> branch = Optional.ofNullable(matcher.group("branch"));
    Optional<String> symbol = Optional.ofNullable(matcher.group("symbol"));
    Optional<Integer> steps = Optional.ofNullable(matcher.group("steps")).map(Integer::valueOf);
    boolean isEmpty = symbol.isEmpty() && steps.isEmpty();
    if (isEmpty || steps.equals(Optional.of(0)) || branch.filter(RESERVED::contains).isPresent()) {
      throw noPlace(word);
    }
    if (symbol.isEmpty()) {
      return new Relative(branch, steps.orElseThrow());
    }
    Fixed anchor = fixed(branch, symbol.get());
    return steps.isPresent() ? new From(anchor, steps.get()) : anchor;
  }

  private static Fixed fixed(Optional<String> branch, String symbol) {
    return switch (symbol) {
      case "head" -> new Head(branch);
      case "heads" -> new Heads(branch);
      case "base" -> new Base(branch);
      case "current" -> new Current(branch);
      default -> new Named(branch, symbol);
    };
  }

  private static RefusedException range(String word) {
    return new RefusedException(
        "\"%s\" is a range, and this goes to one place; write only where to go.".formatted(word));
  }

  private static RefusedException noPlace(String word) {
    return new RefusedException(
        ("\"%s\" names no place in the history; write a revision's id or the start of one, a label,"
                + " head, heads, base, current, +1 or -1; or such a word on a branch, as"
                + " billing@head.")
            .formatted(word));
  }
}
