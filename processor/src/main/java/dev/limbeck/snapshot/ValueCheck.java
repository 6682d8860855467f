package dev.limbeck.snapshot;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The values that a type allows where PostgreSQL's type allows more. */
sealed interface ValueCheck {

  /**
   * The condition, for a column whose name is spelled as SQL needs it; empty if it cannot be known
   * before the application runs.
   */
  Optional<String> sql(String column);

  /** The same values, the last one first. */
  ValueCheck reversed();

  /** Values that Hibernate finds out when it starts, by running a converter. */
  record Unknown() implements ValueCheck {
    @Override
    public Optional<String> sql(String column) {
      return Optional.empty();
    }

    @Override
    public ValueCheck reversed() {
      return this;
    }
  }

  /** The numbers from one to another. */
  record Range(int first, int last) implements ValueCheck {
    @Override
    public Optional<String> sql(String column) {
      return Optional.of(column + " between " + first + " and " + last);
    }

    @Override
    public ValueCheck reversed() {
      return this;
    }
  }

  /** Certain values, spelled as SQL literals. */
  record OneOf(List<String> literals) implements ValueCheck {
    public OneOf {
      literals = List.copyOf(literals);
    }

    static OneOf texts(List<String> texts) {
      return new OneOf(texts.stream().map(OneOf::literal).toList());
    }

    @Override
    public Optional<String> sql(String column) {
      return Optional.of(condition(column));
    }

    /** The condition, which is known. */
    String condition(String column) {
      return literals.stream().collect(joining(",", column + " in (", ")"));
    }

    @Override
    public ValueCheck reversed() {
      List<String> reversed = new ArrayList<>(literals);
      Collections.reverse(reversed);
      return new OneOf(reversed);
    }

    private static String literal(String text) {
      return "'" + text.replace("'", "''") + "'";
    }
  }
}
