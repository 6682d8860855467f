package dev.limbeck.schema;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A database's tables, types and what belongs to them, sorted by name.
 *
 * @param namespaces the schemas besides the default one, for objects whose name gives a schema
 */
public record Schema(
    SortedSet<String> namespaces,
    List<UserType> types,
    List<Table> tables,
    List<Sequence> sequences) {

  /** Nothing at all. */
  public static final Schema EMPTY = new Schema(new TreeSet<>(), List.of(), List.of(), List.of());

  public Schema {
    namespaces = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
    types = types.stream().sorted(comparing(UserType::name)).toList();
    tables = tables.stream().sorted(comparing(Table::name)).toList();
    sequences = sequences.stream().sorted(comparing(Sequence::name)).toList();
    Require.distinct(
        Stream.concat(tables.stream().map(Table::name), sequences.stream().map(Sequence::name))
            .toList(),
        name -> name,
        "The schema");
    // PostgreSQL's manual, "CREATE TABLE": a table's name is also the name of the type of its rows.
    Require.distinct(
        Stream.concat(tables.stream().map(Table::name), types.stream().map(UserType::name))
            .toList(),
        name -> name,
        "The schema");
    Require.distinct(
        tables.stream().flatMap(table -> table.statistics().stream()).toList(),
        Statistics::name,
        "The schema");
  }

  public static Schema of(Table... tables) {
    return EMPTY.withTables(List.of(tables));
  }

  public Optional<Table> table(QualifiedName name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  public Optional<UserType> type(QualifiedName name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  public Optional<Sequence> sequence(QualifiedName name) {
    return sequences.stream().filter(sequence -> sequence.name().equals(name)).findFirst();
  }

  /**
   * The table that an operation speaks of.
   *
   * @throws SchemaException if it is not there
   */
  public Table require(QualifiedName name) {
    return table(name).orElseThrow(() -> new SchemaException("There is no table " + name + "."));
  }

  /** The table that statistics are of. */
  public Optional<Table> measuredBy(QualifiedName statistics) {
    return tables.stream()
        .filter(it -> it.statistics().stream().anyMatch(own -> own.name().equals(statistics)))
        .findFirst();
  }

  /**
   * The type that an operation speaks of.
   *
   * @throws SchemaException if it is not there
   */
  public UserType requireType(QualifiedName name) {
    return type(name).orElseThrow(() -> new SchemaException("There is no type " + name + "."));
  }

  /** The domain that a type is, if it is one; not that of an array's elements. */
  public Optional<DomainType> domain(SqlType type) {
    return types.stream()
        .filter(it -> type.equals(it.sqlType()))
        .flatMap(it -> it instanceof DomainType domain ? Stream.of(domain) : Stream.empty())
        .findFirst();
  }

  /**
   * Whether values of a type hold values of a user's type: they are such values, arrays of them, of
   * a domain over it, or have it for an attribute.
   */
  public boolean isMadeOf(SqlType type, QualifiedName part) {
    Set<QualifiedName> met = new TreeSet<>();
    Deque<SqlType> waiting = new ArrayDeque<>(List.of(type));
    while (!waiting.isEmpty()) {
      SqlType next = waiting.pop();
      if (next.isOf(part)) {
        return true;
      }
      types.stream()
          .filter(it -> next.isOf(it.name()) && met.add(it.name()))
          .forEach(it -> waiting.addAll(it.parts()));
    }
    return false;
  }

  public Schema withNamespaces(SortedSet<String> names) {
    return new Schema(names, types, tables, sequences);
  }

  public Schema withTypes(List<UserType> newTypes) {
    return new Schema(namespaces, newTypes, tables, sequences);
  }

  public Schema withTables(List<Table> newTables) {
    return new Schema(namespaces, types, newTables, sequences);
  }

  public Schema withSequences(List<Sequence> newSequences) {
    return new Schema(namespaces, types, tables, newSequences);
  }

  public Schema plus(UserType type) {
    return withTypes(Stream.concat(types.stream(), Stream.of(type)).toList());
  }

  public Schema plus(Table table) {
    return withTables(Stream.concat(tables.stream(), Stream.of(table)).toList());
  }

  public Schema plus(Sequence sequence) {
    return withSequences(Stream.concat(sequences.stream(), Stream.of(sequence)).toList());
  }

  public Schema minusType(QualifiedName name) {
    return withTypes(types.stream().filter(type -> !type.name().equals(name)).toList());
  }

  public Schema minusTable(QualifiedName name) {
    return withTables(tables.stream().filter(table -> !table.name().equals(name)).toList());
  }

  public Schema minusSequence(QualifiedName name) {
    return withSequences(
        sequences.stream().filter(sequence -> !sequence.name().equals(name)).toList());
  }

  /** The same schema with one table changed, which must be there. */
  public Schema changing(QualifiedName name, UnaryOperator<Table> change) {
    Table changed = change.apply(require(name));
    return minusTable(name).plus(changed);
  }
}
