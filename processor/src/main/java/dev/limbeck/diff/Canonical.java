package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Unique;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One form for what PostgreSQL takes for the same, without names and how it is kept: equal forms do
 * the same.
 */
final class Canonical {

  private static final String NO_NAME = "=";

  // PostgreSQL's manual, "Date/Time Types": six digits is what one gets without asking.
  private static final Set<String> SIX_DIGITS =
      Set.of("timestamp", "timestamptz", "time", "timetz", "interval");
  private static final Map<String, Long> MAXIMUM =
      Map.of(
          "smallint", (long) Short.MAX_VALUE,
          "integer", (long) Integer.MAX_VALUE,
          "bigint", Long.MAX_VALUE);

  private Canonical() {}

  static SqlType type(SqlType type) {
    boolean sixDigits = SIX_DIGITS.contains(type.name()) && type.modifiers().equals(List.of("6"));
    boolean oneBit = type.name().equals("bit") && type.modifiers().equals(List.of("1"));
    return sixDigits || oneBit ? new SqlType(type.name(), List.of(), type.dimensions()) : type;
  }

  /** The bounds that the type implies are said aloud. */
  static SequenceOptions options(SequenceOptions options, SqlType type) {
    long maximum = MAXIMUM.getOrDefault(type.name(), Long.MAX_VALUE);
    boolean ascending = options.increment() > 0;
    return new SequenceOptions(
        options.start(),
        options.increment(),
        Optional.of(options.minimum().orElse(ascending ? 1 : -maximum - 1)),
        Optional.of(options.maximum().orElse(ascending ? maximum : -1)),
        options.cache(),
        options.cycle());
  }

  static Sequence sequence(Sequence sequence) {
    return sequence.withOptions(options(sequence.options(), sequence.type()));
  }

  static Constraint constraint(Constraint constraint) {
    return unnamed(constraint.accept(new WithoutOrder()));
  }

  /** The order of columns counts. */
  static Constraint unnamed(Constraint constraint) {
    return constraint.withName(NO_NAME).withParameters(List.of());
  }

  static Index index(Index index) {
    return index.withName(NO_NAME).withParameters(List.of());
  }

  static Statistics statistics(Statistics statistics) {
    return statistics
        .withName(QualifiedName.of(NO_NAME))
        .withTarget(Optional.empty())
        .withComment(Optional.empty());
  }

  /** Neither a unique constraint nor a foreign key depends on the order of its columns. */
  private static final class WithoutOrder implements Constraint.Visitor<Constraint> {
    @Override
    public Constraint visit(PrimaryKey key) {
      return key;
    }

    @Override
    public Constraint visit(Unique unique) {
      return unique
          .withColumns(unique.columns().stream().sorted().toList())
          .withInclude(unique.include().stream().sorted().toList());
    }

    @Override
    public Constraint visit(ForeignKey key) {
      List<Integer> order =
          IntStream.range(0, key.columns().size())
              .boxed()
              .sorted(Comparator.comparing(key.columns()::get))
              .toList();
      return key.withColumns(order.stream().map(key.columns()::get).toList())
          .withReferences(
              key.references(), order.stream().map(key.referencedColumns()::get).toList());
    }

    @Override
    public Constraint visit(Check check) {
      return check;
    }

    @Override
    public Constraint visit(Exclusion exclusion) {
      return exclusion;
    }
  }
}
