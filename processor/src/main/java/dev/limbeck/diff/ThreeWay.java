package dev.limbeck.diff;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.Inheritance;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares three states, object by object; see {@link Reconciliation}. */
final class ThreeWay {

  private final Schema head;
  private final Schema live;
  private final Alignment alignment;
  private final List<Drift> drift = new ArrayList<>();

  ThreeWay(Schema entities, Schema head, Schema live, Normaliser normaliser) {
    this.head = head;
    this.live = live;
    alignment = new Alignment(live, entities, normaliser);
  }

  Reconciliation reconciled(Reconciliation.Unknown unknown) {
    Schema alone = HowKept.whereSilent(alignment.avoiding(Schema.EMPTY), live);
    Schema kept = kept(alone);
    Schema wanted =
        hasNames(kept, alone) ? HowKept.whereSilent(alignment.avoiding(kept), live) : alone;
    List<Table> tables = tables(wanted, kept);
    List<Sequence> sequences = sequences(wanted, tables);
    UnknownTypes unknownTypes = new UnknownTypes(wanted, head, live);
    List<UserType> types = unknownTypes.types(tables);
    drift.addAll(unknownTypes.drift());
    SortedSet<String> namespaces = namespaces(wanted, types, tables, sequences);
    if (unknown == Reconciliation.Unknown.DROP) {
      return new Reconciliation(
          Inheritance.within(alone)
              .withTypes(Stream.concat(alone.types().stream(), held(alone)).toList())
              .withSequences(alone.sequences().stream().map(this::sequence).toList()),
          drift);
    }
    requireFreeNames(wanted, kept.withTypes(types), sequences);
    Schema all = new Schema(namespaces, types, tables, sequences);
    return new Reconciliation(Inheritance.within(all), drift);
  }

  /** Whether what only the database has takes a name from what the entities want. */
  private static boolean hasNames(Schema kept, Schema wanted) {
    return kept.tables().stream()
        .anyMatch(
            it ->
                wanted.table(it.name()).isEmpty()
                    || !it.constraints().isEmpty()
                    || !it.indexes().isEmpty()
                    || it.partitionOf().isPresent());
  }

  /** The types that nobody knows and columns of the entities are of. */
  private Stream<UserType> held(Schema wanted) {
    return live.types().stream()
        .filter(it -> wanted.type(it.name()).isEmpty())
        .filter(
            it ->
                wanted.tables().stream()
                    .flatMap(table -> table.columns().stream())
                    .anyMatch(column -> live.isMadeOf(column.type(), it.name())));
  }

  private static void requireFreeNames(Schema wanted, Schema kept, List<Sequence> sequences) {
    Names names = Names.of(wanted);
    Stream<QualifiedName> tables =
        kept.tables().stream().map(Table::name).filter(it -> wanted.table(it).isEmpty());
    Stream<QualifiedName> counters =
        sequences.stream().map(Sequence::name).filter(it -> wanted.sequence(it).isEmpty());
    Stream<QualifiedName> types =
        kept.types().stream().map(UserType::name).filter(it -> wanted.type(it).isEmpty());
    Stream<QualifiedName> keys = kept.tables().stream().flatMap(ThreeWay::keys);
    Stream.of(tables, types, counters, keys)
        .flatMap(it -> it)
        .filter(names::hasRelation)
        .findFirst()
        .ifPresent(
            name -> {
              throw new RefusedException(
                  ("The entities want the name %s, which something else has in the database that"
                          + " they do not know; rename one of the two, or drop what the migrations do not"
                          + " know: --drop-unknown.")
                      .formatted(name));
            });
  }

  private static Stream<QualifiedName> keys(Table table) {
    return Stream.concat(
            table.constraints().stream().filter(Names::isRelation).map(Constraint::name),
            table.indexes().stream().map(Index::name))
        .map(table.name()::sibling);
  }

  /** What only the database has, with the tables that it hangs on. */
  private Schema kept(Schema wanted) {
    List<Table> tables = new ArrayList<>();
    for (Table table : live.tables()) {
      Optional<Table> target = wanted.table(table.name());
      if (target.isPresent()) {
        tables.add(unknown(table, target.orElseThrow()).kept());
      } else if (head.table(table.name()).isEmpty()) {
        tables.add(table);
      }
    }
    Stream<Table> others = wanted.tables().stream().filter(it -> live.table(it.name()).isEmpty());
    // A partition goes with its parent.
    Schema rooted =
        PartitionTree.rooted(
            Schema.EMPTY.withTables(Stream.concat(tables.stream(), others).toList()));
    return Schema.EMPTY.withTables(
        tables.stream().filter(it -> rooted.table(it.name()).isPresent()).toList());
  }

  private UnknownParts unknown(Table table, Table target) {
    return new UnknownParts(table, target, head.table(table.name()));
  }

  private List<Table> tables(Schema wanted, Schema kept) {
    List<Table> tables = new ArrayList<>();
    for (Table table : wanted.tables()) {
      tables.add(
          live.table(table.name())
              .map(it -> merged(it, table, kept.require(table.name())))
              .orElse(table));
    }
    kept.tables().stream()
        .filter(it -> wanted.table(it.name()).isEmpty())
        .forEach(
            it -> {
              found(Drift.Kind.TABLE, it.name().toString(), "table " + it.name());
              tables.add(it);
            });
    return tables.stream().map(it -> standing(it, kept, tables)).toList();
  }

  private Table merged(Table there, Table wanted, Table kept) {
    if (there.equals(wanted)) {
      return wanted;
    }
    UnknownParts unknown = unknown(there, wanted);
    drift.addAll(unknown.drift());
    Table spoken = wanted.withColumns(wanted.columns().stream().map(unknown::spoken).toList());
    return spoken
        .withComment(unknown.comment())
        .withColumns(Stream.concat(spoken.columns().stream(), kept.columns().stream()).toList())
        .withConstraints(
            Stream.concat(spoken.constraints().stream(), kept.constraints().stream()).toList())
        .withIndexes(Stream.concat(spoken.indexes().stream(), kept.indexes().stream()).toList())
        .withStatistics(
            Stream.concat(spoken.statistics().stream(), kept.statistics().stream()).toList());
  }

  /** Without the unknown foreign keys that lose what they point at. */
  private static Table standing(Table table, Schema kept, List<Table> tables) {
    List<Constraint> unknown = kept.table(table.name()).map(Table::constraints).orElse(List.of());
    return table.withConstraints(
        table.constraints().stream()
            .filter(
                it ->
                    !unknown.contains(it)
                        || it.asForeignKey().map(key -> stands(key, tables)).orElse(true))
            .toList());
  }

  private static boolean stands(ForeignKey key, List<Table> tables) {
    PartitionTree tree = new PartitionTree(Schema.EMPTY.withTables(tables));
    return tables.stream()
        .filter(it -> it.name().equals(key.references()))
        .map(tree::whole)
        .anyMatch(
            it ->
                key.referencedColumns().stream().allMatch(name -> it.column(name).isPresent())
                    && Support.isThere(key, it));
  }

  private List<Sequence> sequences(Schema wanted, List<Table> tables) {
    List<Sequence> sequences =
        new ArrayList<>(wanted.sequences().stream().map(this::sequence).toList());
    for (Sequence there : live.sequences()) {
      boolean isUnknown =
          wanted.sequence(there.name()).isEmpty() && head.sequence(there.name()).isEmpty();
      if (isUnknown && keepsOwner(there, tables)) {
        sequences.add(there);
        found(Drift.Kind.SEQUENCE, there.name().toString(), "sequence " + there.name());
      }
    }
    return sequences;
  }

  // A sequence that belongs to a column goes with it, and when the column is counted otherwise.
  private boolean keepsOwner(Sequence sequence, List<Table> tables) {
    if (sequence.ownedBy().isEmpty()) {
      return true;
    }
    Sequence.Owner owner = sequence.ownedBy().orElseThrow();
    return tables.stream()
        .filter(it -> it.name().equals(owner.table()))
        .flatMap(it -> it.column(owner.column()).stream())
        .anyMatch(
            it ->
                live.require(owner.table())
                    .column(owner.column())
                    .filter(was -> was.value().equals(it.value()))
                    .isPresent());
  }

  // The entities say where a sequence starts and its step, and nothing else.
  private Sequence sequence(Sequence wanted) {
    return live.sequence(wanted.name())
        .map(there -> new Silence(head.sequence(wanted.name())).filled(wanted, there))
        .orElse(wanted);
  }

  private SortedSet<String> namespaces(
      Schema wanted, List<UserType> types, List<Table> tables, List<Sequence> sequences) {
    TreeSet<String> names = new TreeSet<>(wanted.namespaces());
    HashSet<String> used = new HashSet<>();
    Stream.of(
            types.stream().map(UserType::name),
            tables.stream().map(Table::name),
            StatisticsNames.of(Schema.EMPTY.withTables(tables)).stream(),
            sequences.stream().map(Sequence::name))
        .flatMap(it -> it)
        .map(QualifiedName::schema)
        .forEach(schema -> schema.ifPresent(used::add));
    for (String name : live.namespaces()) {
      if (head.namespaces().contains(name) && !used.contains(name)) {
        continue;
      }
      if (names.add(name) && !head.namespaces().contains(name)) {
        found(Drift.Kind.SCHEMA, name, "schema " + name);
      }
    }
    return names;
  }

  private void found(Drift.Kind kind, String name, String what) {
    drift.add(new Drift(kind, name, what + " is only in the database"));
  }
}
