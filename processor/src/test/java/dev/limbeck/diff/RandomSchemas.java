package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random schemas that PostgreSQL accepts, from so few names that two of them always have much in
 * common and names often collide.
 */
public final class RandomSchemas {

  /** A schema and what some changes make of it. */
  public record Change(Schema before, Schema after) {}

  private static final List<String> NAMESPACES = List.of("", "", "", "sales", "Odd one");
  private static final List<String> TABLES = List.of("a", "b", "c", "order", "Mixed", "k1", "k2");

  private static final List<QualifiedName> TYPES =
      List.of(
          QualifiedName.of("mood"), QualifiedName.of("Odd kind"), QualifiedName.of("sales.kind"));
  private static final List<QualifiedName> DOMAINS =
      List.of(QualifiedName.of("sales.Odd code"), QualifiedName.of("code"));
  private static final List<String> BASES = List.of("text", "text", "varchar(90)");
  private static final List<String> RULES =
      List.of("value <> 'bad'", "length(value) < 90", "lower(value) <> 'worse'");
  private static final List<String> VALUES = List.of("v1", "v2", "v3", "it's 4");

  private final Chance chance;
  private final RandomTables tables;

  private RandomSchemas(Random random) {
    chance = new Chance(random);
    tables = new RandomTables(chance);
  }

  /** Any schema. */
  public static Arbitrary<Schema> schemas() {
    return Arbitraries.randomValue(RandomSchemas::schema);
  }

  /** Any change. */
  public static Arbitrary<Change> changes() {
    return Arbitraries.randomValue(RandomSchemas::change);
  }

  /** Any change, of how things are kept, divided and inherited, and of statistics, too. */
  public static Arbitrary<Change> changesOfEverything() {
    return Arbitraries.randomValue(
        random -> {
          Change change = change(random);
          RandomStorage storage = new RandomStorage(new Chance(random));
          RandomStatistics statistics = new RandomStatistics(new Chance(random));
          RandomPartitions partitions = new RandomPartitions(new Chance(random));
          Schema before = statistics.in(storage.in(change.before()), Schema.EMPTY);
          Schema after = statistics.in(storage.in(change.after()), before);
          Schema first =
              new RandomInheritance(new Chance(random), Schema.EMPTY).in(partitions.in(before));
          Schema second = new RandomInheritance(new Chance(random), first).in(partitions.in(after));
          return new Change(first, second);
        });
  }

  /** The schema that a seed stands for. */
  public static Schema schema(Random random) {
    return new RandomSchemas(random).fresh();
  }

  /** The change that a seed stands for. */
  public static Change change(Random random) {
    RandomSchemas schemas = new RandomSchemas(random);
    Schema before = schemas.fresh();
    return new Change(before, schemas.mixed(before, schemas.fresh()));
  }

  private Schema fresh() {
    Map<QualifiedName, Table> wild = new TreeMap<>();
    for (int i = 0; i < 1 + chance.below(6); i++) {
      Table table = tables.table(name(TABLES));
      wild.put(table.name(), table);
    }
    return complete(List.copyOf(wild.values()), sequences());
  }

  private List<Sequence> sequences() {
    Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    for (int i = 0; i < chance.below(4); i++) {
      SequenceOptions options =
          SequenceOptions.DEFAULTS
              .withStart(1 + chance.below(3))
              .withIncrement(chance.percent(50) ? 50 : 1)
              .withCycle(chance.percent(20));
      QualifiedName name = name(RandomTables.NAMES);
      sequences.put(name, new Sequence(name, SqlType.of("bigint"), options, Optional.empty()));
    }
    return List.copyOf(sequences.values());
  }

  /** Each table of the first schema stays, goes, or becomes a mixture with another one. */
  private Schema mixed(Schema first, Schema second) {
    List<Table> mixed = new ArrayList<>();
    for (Table table : first.tables()) {
      int dice = chance.below(10);
      if (dice < 3) {
        mixed.add(table);
      } else if (dice < 8) {
        mixed.add(tables.mixed(table, tables.table(table.name())));
      }
    }
    second.tables().stream()
        .filter(it -> first.table(it.name()).isEmpty() && chance.percent(50))
        .forEach(mixed::add);
    List<Sequence> standing =
        first.sequences().stream()
            .filter(it -> it.ownedBy().isEmpty() && chance.percent(60))
            .toList();
    return complete(mixed, chance.percent(50) ? standing : sequences());
  }

  private Schema complete(List<Table> wild, List<Sequence> standing) {
    List<Table> linked = wild.stream().map(table -> tables.linked(table, wild)).toList();
    Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    standing.forEach(sequence -> sequences.put(sequence.name(), sequence));
    for (Table table : linked) {
      for (Column column : table.columns()) {
        RandomColumns.serial(table.name(), column)
            .ifPresent(sequence -> sequences.put(sequence.name(), sequence));
      }
    }
    linked.forEach(table -> sequences.remove(table.name()));
    TreeSet<String> namespaces = new TreeSet<>();
    linked.forEach(table -> table.name().schema().ifPresent(namespaces::add));
    sequences.keySet().forEach(name -> name.schema().ifPresent(namespaces::add));
    List<UserType> types = types(linked);
    types.forEach(type -> type.name().schema().ifPresent(namespaces::add));
    return Validity.repaired(
        new Schema(namespaces, types, linked, List.copyOf(sequences.values())));
  }

  /** The types that columns are of; each has at least the value that defaults and checks name. */
  private List<UserType> types(List<Table> tables) {
    List<UserType> types = new ArrayList<>();
    for (QualifiedName name : TYPES) {
      boolean used = tables.stream().anyMatch(table -> isIn(table, name));
      if (used) {
        List<String> values =
            chance.shuffled(VALUES).stream()
                .filter(value -> value.equals("v1") || chance.percent(60))
                .toList();
        List<String> inOrder = chance.percent(70) ? values.stream().sorted().toList() : values;
        types.add(new EnumType(name, inOrder, chance.sometimes(20, "says " + name)));
      }
    }
    DOMAINS.stream()
        .filter(name -> tables.stream().anyMatch(table -> isIn(table, name)))
        .forEach(name -> types.add(domain(name)));
    return types;
  }

  private static boolean isIn(Table table, QualifiedName type) {
    return table.columns().stream().anyMatch(column -> column.type().isOf(type));
  }

  private DomainType domain(QualifiedName name) {
    List<Check> checks = new ArrayList<>();
    for (String rule : chance.shuffled(RULES)) {
      if (chance.percent(40)) {
        checks.add(new Check("rule" + checks.size() + chance.below(3), rule));
      }
    }
    return new DomainType(
        name,
        SqlType.parse(chance.any(BASES)),
        chance.percent(80),
        chance.sometimes(30, "'a default'"),
        chance.sometimes(10, "C"),
        checks,
        chance.sometimes(20, "says " + name));
  }

  private QualifiedName name(List<String> names) {
    String namespace = chance.any(NAMESPACES);
    Optional<String> schema = Optional.of(namespace).filter(it -> !it.isEmpty());
    return new QualifiedName(schema, chance.any(names));
  }
}
