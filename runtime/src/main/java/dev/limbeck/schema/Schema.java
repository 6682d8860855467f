package dev.limbeck.schema;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A database's tables, types and what belongs to them, sorted by name. Objects of the default
 * schema have no schema in their name.
 *
 * <p>It never changes. One that differs in a single object is made without a look at all the
 * others, because a migration may have many thousands of steps.
 */
public final class Schema {

  /** Nothing at all. */
  public static final Schema EMPTY = new Schema(new TreeSet<>(), List.of(), List.of(), List.of());

  private final SortedSet<String> namespaces;
  private final Sorted<UserType> types;
  private final Sorted<Table> tables;
  private final Sorted<Sequence> sequences;
  private final boolean mayInherit;

  /**
   * @param namespaces the schemas besides the default one, for objects whose name gives a schema
   * @throws SchemaException if two objects have a name that PostgreSQL gives only once
   */
  public Schema(
      SortedSet<String> namespaces,
      List<UserType> types,
      List<Table> tables,
      List<Sequence> sequences) {
    this(
        Collections.unmodifiableSortedSet(new TreeSet<>(namespaces)),
        Sorted.of(types, UserType::name),
        Sorted.of(tables, Table::name),
        Sorted.of(sequences, Sequence::name),
        tables.stream().anyMatch(it -> !it.inherits().isEmpty()));
    requireDistinctNames();
  }

  private Schema(
      SortedSet<String> namespaces,
      Sorted<UserType> types,
      Sorted<Table> tables,
      Sorted<Sequence> sequences,
      boolean mayInherit) {
    this.namespaces = namespaces;
    this.types = types;
    this.tables = tables;
    this.sequences = sequences;
    this.mayInherit = mayInherit;
  }

  private void requireDistinctNames() {
    Require.distinct(
        Stream.concat(tables().stream().map(Table::name), sequences().stream().map(Sequence::name))
            .toList(),
        name -> name,
        "The schema");
    // PostgreSQL's manual, "CREATE TABLE": a table's name is also the name of the type of its rows.
    Require.distinct(
        Stream.concat(tables().stream().map(Table::name), types().stream().map(UserType::name))
            .toList(),
        name -> name,
        "The schema");
    requireDistinctStatistics();
  }

  private void requireDistinctStatistics() {
    Require.distinct(
        tables().stream().flatMap(table -> table.statistics().stream()).toList(),
        Statistics::name,
        "The schema");
  }

  /** The schemas besides the default one. */
  public SortedSet<String> namespaces() {
    return namespaces;
  }

  public List<UserType> types() {
    return types.list();
  }

  public List<Table> tables() {
    return tables.list();
  }

  public List<Sequence> sequences() {
    return sequences.list();
  }

  /** Whether any table may inherit from another: if not, nobody need look for children. */
  boolean mayInherit() {
    return mayInherit;
  }

  public static Schema of(Table... tables) {
    return EMPTY.withTables(List.of(tables));
  }

  public Optional<Table> table(QualifiedName name) {
    return tables.find(name);
  }

  public Optional<UserType> type(QualifiedName name) {
    return types.find(name);
  }

  public Optional<Sequence> sequence(QualifiedName name) {
    return sequences.find(name);
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
    return tables().stream()
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
    return types().stream()
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
      types().stream()
          .filter(it -> next.isOf(it.name()) && met.add(it.name()))
          .forEach(it -> waiting.addAll(it.parts()));
    }
    return false;
  }

  public Schema withNamespaces(SortedSet<String> names) {
    return new Schema(
        Collections.unmodifiableSortedSet(new TreeSet<>(names)),
        types,
        tables,
        sequences,
        mayInherit);
  }

  public Schema withTypes(List<UserType> newTypes) {
    return isSame(types(), newTypes)
        ? this
        : new Schema(namespaces, newTypes, tables(), sequences());
  }

  public Schema withTables(List<Table> newTables) {
    return isSame(tables(), newTables)
        ? this
        : new Schema(namespaces, types(), newTables, sequences());
  }

  public Schema withSequences(List<Sequence> newSequences) {
    return isSame(sequences(), newSequences)
        ? this
        : new Schema(namespaces, types(), tables(), newSequences);
  }

  public Schema plus(UserType type) {
    requireFree(type.name(), types, tables);
    return new Schema(namespaces, types.plus(type), tables, sequences, mayInherit);
  }

  public Schema plus(Table table) {
    requireFree(table.name(), tables, sequences, types);
    return withChanged(tables.plus(table), table);
  }

  public Schema plus(Sequence sequence) {
    requireFree(sequence.name(), sequences, tables);
    return new Schema(namespaces, types, tables, sequences.plus(sequence), mayInherit);
  }

  private static void requireFree(QualifiedName name, Sorted<?>... relations) {
    for (Sorted<?> others : relations) {
      if (others.find(name).isPresent()) {
        throw new SchemaException("The schema has " + name + " twice.");
      }
    }
  }

  private Schema withChanged(Sorted<Table> newTables, Table changed) {
    boolean inherits = mayInherit || !changed.inherits().isEmpty();
    Schema schema = new Schema(namespaces, types, newTables, sequences, inherits);
    if (!changed.statistics().isEmpty()) {
      schema.requireDistinctStatistics();
    }
    return schema;
  }

  public Schema minusType(QualifiedName name) {
    return new Schema(namespaces, types.minus(name), tables, sequences, mayInherit);
  }

  public Schema minusTable(QualifiedName name) {
    return new Schema(namespaces, types, tables.minus(name), sequences, mayInherit);
  }

  public Schema minusSequence(QualifiedName name) {
    return new Schema(namespaces, types, tables, sequences.minus(name), mayInherit);
  }

  /** The same schema with one table changed, which must be there. */
  public Schema changing(QualifiedName name, UnaryOperator<Table> change) {
    Table changed = change.apply(require(name));
    return changed.name().equals(name)
        ? withChanged(tables.with(changed), changed)
        : minusTable(name).plus(changed);
  }

  // The very same ones: equal ones may print otherwise.
  @SuppressWarnings("ReferenceEquality")
  private static <T> boolean isSame(List<T> own, List<T> others) {
    Iterator<T> each = own.iterator();
    return others.size() == own.size() && others.stream().allMatch(it -> it == each.next());
  }

  @Override
  public boolean equals(Object other) {
    return other == this || isLike(other);
  }

  private boolean isLike(Object other) {
    return other instanceof Schema schema
        && namespaces.equals(schema.namespaces)
        && types().equals(schema.types())
        && tables().equals(schema.tables())
        && sequences().equals(schema.sequences());
  }

  @Override
  public int hashCode() {
    return Objects.hash(namespaces, types(), tables(), sequences());
  }

  /** For messages of tests and debuggers. */
  @Override
  public String toString() {
    return "Schema[namespaces=%s, types=%s, tables=%s, sequences=%s]"
        .formatted(namespaces, types(), tables(), sequences());
  }
}
