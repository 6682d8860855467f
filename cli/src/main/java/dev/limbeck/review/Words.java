package dev.limbeck.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A line for a person, in which names and code are told apart from prose. */
public record Words(List<Run> runs) {

  /** A piece of it. */
  public record Run(String text, boolean isCode) {}

  public Words {
    runs = List.copyOf(runs);
  }

  /** Prose alone. */
  public static Words of(String text) {
    return new Words(List.of(new Run(text, false)));
  }

  /** Code alone. */
  public static Words code(String text) {
    return new Words(List.of(new Run(text, true)));
  }

  /** Several names, with commas between. */
  public static Words codes(Collection<?> names) {
    Words words = new Words(List.of());
    for (Object name : names) {
      words = (words.runs().isEmpty() ? words : words.and(", ")).andCode(name.toString());
    }
    return words;
  }

  /** The same with prose behind it. */
  public Words and(String text) {
    return and(of(text));
  }

  /** The same with code behind it. */
  public Words andCode(String text) {
    return and(code(text));
  }

  /** One behind the other. */
  public Words and(Words other) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new Words(all);
  }

  /** The text alone. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
