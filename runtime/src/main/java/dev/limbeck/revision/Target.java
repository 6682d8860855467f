package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the graph of revisions, as the user's word names it. */
sealed interface Target {

  /** {@code head}: after the last revision. */
  record Head() implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code base}: before the first revision. */
  record Base() implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code +2} or {@code -2}: so many revisions from here; never zero. */
  record Relative(int steps) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A revision id or the start of one. */
  record Named(String word) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of place. */
  interface Visitor<R> {
    R visit(Head head);

    R visit(Base base);

    R visit(Relative relative);

    R visit(Named named);
  }

  Pattern STEPS = Pattern.compile("([+-])([0-9]{1,6})");
  Pattern ID = Pattern.compile("[A-Za-z0-9_.]+");

  /**
   * Reads a word.
   *
   * @throws RefusedException if it is no word for a place
   */
  static Target parse(String word) {
    if (word.equals("head")) {
      return new Head();
    }
    if (word.equals("base")) {
      return new Base();
    }
    Matcher steps = STEPS.matcher(word);
    if (steps.matches() && Integer.parseInt(steps.group(2)) > 0) {
      int count = Integer.parseInt(steps.group(2));
      return new Relative(steps.group(1).equals("+") ? count : -count);
    }
    if (ID.matcher(word).matches()) {
      return new Named(word);
    }
    throw new RefusedException(
        ("\"%s\" names no place in the history; write a revision's id or the start of one,"
                + " head, base, +1 or -1.")
            .formatted(word));
  }
}
