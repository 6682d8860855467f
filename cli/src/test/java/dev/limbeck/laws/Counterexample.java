package dev.limbeck.laws;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Two schemas that break a law, and how. */
record Counterexample(Schema before, Schema after, Throwable failure) {

  /** Holds the laws over two schemas. */
  @FunctionalInterface
  interface Laws {
    void hold(Schema before, Schema after) throws Exception;
  }

  /** Tells whether the laws fail over two schemas, and how. */
  static Optional<Counterexample> of(Schema before, Schema after, Laws laws) {
    try {
      laws.hold(before, after);
      return Optional.empty();
    } catch (Exception | AssertionError e) {
      return Optional.of(new Counterexample(before, after, e));
    }
  }

  /** The smallest one that leaving parts out leads to, while the same goes wrong. */
  Counterexample shrunk(Laws laws) {
    Counterexample smallest = this;
    Optional<Counterexample> smaller = smallest.smaller(laws);
    while (smaller.isPresent()) {
      smallest = smaller.orElseThrow();
      smaller = smallest.smaller(laws);
    }
    return smallest;
  }

  private Optional<Counterexample> smaller(Laws laws) {
    return candidates().stream()
        .flatMap(it -> it.flatMap(pair -> of(pair.before, pair.after, laws)).stream())
        .filter(it -> it.kind().equals(kind()))
        .findFirst();
  }

  private record Pair(Schema before, Schema after) {}

  private List<Optional<Pair>> candidates() {
    List<Optional<Pair>> candidates = new ArrayList<>();
    for (UnaryOperator<Schema> change : reductions()) {
      candidates.add(pair(change, change));
      candidates.add(pair(change, UnaryOperator.identity()));
      candidates.add(pair(UnaryOperator.identity(), change));
    }
    candidates.removeIf(it -> it.equals(Optional.of(new Pair(before, after))));
    return candidates;
  }

  // A schema that cannot be is none, and the laws are not asked about it.
  private Optional<Pair> pair(UnaryOperator<Schema> first, UnaryOperator<Schema> second) {
    try {
      return Optional.of(new Pair(first.apply(before), second.apply(after)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private List<UnaryOperator<Schema>> reductions() {
    List<UnaryOperator<Schema>> reductions = new ArrayList<>();
    List<Schema> both = List.of(before, after);
    both.stream()
        .flatMap(schema -> schema.sequences().stream().map(it -> it.name()))
        .distinct()
        .forEach(name -> reductions.add(schema -> schema.minusSequence(name)));
    both.stream()
        .flatMap(schema -> schema.tables().stream().map(Table::name))
        .distinct()
        .forEach(name -> reductions.add(schema -> schema.minusTable(name)));
    both.forEach(schema -> schema.tables().forEach(table -> reduce(table, reductions)));
    return reductions;
  }

  private static void reduce(Table table, List<UnaryOperator<Schema>> reductions) {
    without(table, Table::statistics, Table::withStatistics, reductions);
    without(table, Table::indexes, Table::withIndexes, reductions);
    without(table, Table::constraints, Table::withConstraints, reductions);
    without(table, Table::columns, Table::withColumns, reductions);
    table
        .columns()
        .forEach(
            column ->
                reductions.add(
                    in(
                        table,
                        it -> it.replacing(column.name(), c -> c.withValue(Optional.empty())))));
  }

  private static <T> void without(
      Table table,
      java.util.function.Function<Table, List<T>> parts,
      BiFunction<Table, List<T>, Table> with,
      List<UnaryOperator<Schema>> reductions) {
    for (T part : parts.apply(table)) {
      reductions.add(
          in(
              table,
              it ->
                  with.apply(
                      it, parts.apply(it).stream().filter(other -> !other.equals(part)).toList())));
    }
  }

  private static UnaryOperator<Schema> in(Table table, UnaryOperator<Table> change) {
    return schema ->
        schema.table(table.name()).isPresent() ? schema.changing(table.name(), change) : schema;
  }

  private String kind() {
    String message = String.valueOf(failure.getMessage()).strip();
    return failure.getClass().getName() + message.substring(0, Math.min(message.length(), 24));
  }

  @Override
  public String toString() {
    return "before.json:\n%safter.json:\n%s".formatted(json(before), json(after));
  }

  private static String json(Schema schema) {
    return new SchemaDocument(Map.of(), schema).json();
  }
}
