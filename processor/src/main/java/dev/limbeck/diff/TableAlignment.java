package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives one table the names and spellings of its earlier state, wherever they mean the same. */
final class TableAlignment {

  private final Table before;
  private final Table after;
  private final Expressions expressionsBefore;
  private final Expressions expressionsAfter;
  private final Collations collationsBefore;
  private final Collations collationsAfter;
  private final Names taken;
  private final Matching<Constraint> constraints;
  private final Matching<Index> indexes;
  private final Matching<Statistics> statistics;

  /**
   * @param taken names that are given explicitly, which nothing else may have
   */
  TableAlignment(
      Table before,
      Table after,
      Expressions expressionsBefore,
      Expressions expressionsAfter,
      Collations collationsBefore,
      Collations collationsAfter,
      Names taken) {
    this.before = before;
    this.after = after;
    this.taken = taken;
    this.expressionsBefore = expressionsBefore;
    this.expressionsAfter = expressionsAfter;
    this.collationsBefore = collationsBefore;
    this.collationsAfter = collationsAfter;
    constraints = matchConstraints();
    indexes = matchIndexes();
    statistics = matchStatistics();
  }

  /** The table with its statistics, and those constraints and indexes whose name is certain. */
  Table certain() {
    return after
        .withColumns(after.columns().stream().map(this::aligned).toList())
        .withConstraints(
            Stream.concat(
                    after.constraints().stream().flatMap(it -> certain(it).stream()),
                    constraints.left().stream().filter(this::isUnknownCheck))
                .toList())
        .withIndexes(after.indexes().stream().flatMap(it -> certain(it).stream()).toList())
        .withStatistics(after.statistics().stream().map(this::aligned).toList())
        .withPartitionOf(after.partitionOf().map(this::aligned))
        .withPartitioning(after.partitioning().map(this::aligned));
  }

  private PartitionOf aligned(PartitionOf wanted) {
    return before
        .partitionOf()
        .filter(it -> it.parent().equals(wanted.parent()))
        .filter(it -> in(expressionsBefore, it).equals(in(expressionsAfter, wanted)))
        .map(it -> it.withNames(wanted.names()))
        .orElse(wanted);
  }

  private PartitionBound in(Expressions side, PartitionOf place) {
    return side.in(after.name(), place);
  }

  private Partitioning aligned(Partitioning wanted) {
    QualifiedName name = after.name();
    return before
        .partitioning()
        .filter(it -> expressionsBefore.in(name, it).equals(expressionsAfter.in(name, wanted)))
        .orElse(wanted);
  }

  // What only the running application knows is taken as it is found, and is missed nowhere.
  private boolean isUnknownCheck(Constraint found) {
    List<Column> spokenOf =
        before.columns().stream().filter(it -> new ColumnUse(it.name()).in(found)).toList();
    return found instanceof Check
        && spokenOf.size() == 1
        && after
            .column(spokenOf.get(0).name())
            .filter(Column::unknownCheck)
            .filter(it -> TypeFamily.isKept(spokenOf.get(0), withCollation(it, spokenOf.get(0))))
            .isPresent();
  }

  private static Column withCollation(Column wanted, Column found) {
    return wanted.withCollation(found.collation());
  }

  /** The constraints that still need a name. */
  List<Constraint> unnamedConstraints() {
    return after.constraints().stream().filter(it -> certain(it).isEmpty()).toList();
  }

  /** The indexes that still need a name. */
  List<Index> unnamedIndexes() {
    return after.indexes().stream().filter(it -> certain(it).isEmpty()).toList();
  }

  private Optional<Constraint> certain(Constraint wanted) {
    Optional<Constraint> found =
        constraints.found(wanted).map(it -> it.withParameters(wanted.parameters()));
    if (!wanted.implied()) {
      return Optional.of(found.orElse(wanted).withName(wanted.name()));
    }
    return found
        .filter(it -> !taken.hasConstraint(after.name(), it))
        .map(it -> it.withName(it.name()));
  }

  private Optional<Index> certain(Index wanted) {
    Optional<Index> found = indexes.found(wanted).map(it -> it.withParameters(wanted.parameters()));
    if (!wanted.implied()) {
      return Optional.of(found.orElse(wanted).withName(wanted.name()));
    }
    return found
        .filter(it -> !taken.hasRelation(after.name().sibling(it.name())))
        .map(it -> it.withName(it.name()));
  }

  private Matching<Constraint> matchConstraints() {
    QualifiedName name = after.name();
    return Matching.of(
        before.constraints(),
        after.constraints(),
        it -> Canonical.constraint(expressionsBefore.in(name, it)),
        it -> Canonical.constraint(expressionsAfter.in(name, it)),
        Constraint::name,
        Constraint::implied);
  }

  private Matching<Index> matchIndexes() {
    QualifiedName name = after.name();
    return Matching.of(
        before.indexes(),
        after.indexes(),
        it -> Canonical.index(expressionsBefore.in(name, it)),
        it -> Canonical.index(expressionsAfter.in(name, it)),
        Index::name,
        Index::implied);
  }

  private Matching<Statistics> matchStatistics() {
    QualifiedName name = after.name();
    return Matching.of(
        before.statistics(),
        after.statistics(),
        it -> Canonical.statistics(expressionsBefore.in(name, it)),
        it -> Canonical.statistics(expressionsAfter.in(name, it)),
        it -> it.name().toString(),
        it -> false);
  }

  private Statistics aligned(Statistics wanted) {
    return statistics
        .found(wanted)
        .map(it -> wanted.withExpressions(it.expressions()))
        .orElse(wanted);
  }

  private Column aligned(Column wanted) {
    Column known = wanted.withUnknownCheck(false);
    return before.column(wanted.name()).map(found -> aligned(known, found)).orElse(known);
  }

  private static boolean hasSameType(Column wanted, Column found) {
    return Canonical.type(wanted.type()).equals(Canonical.type(found.type()));
  }

  private Column aligned(Column wanted, Column found) {
    if (wanted.equals(found)) {
      return found;
    }
    Column typed = hasSameType(wanted, found) ? withType(wanted, found) : wanted;
    return isSameValue(typed, found) ? typed.withValue(found.value()) : typed;
  }

  private Column withType(Column wanted, Column found) {
    Column typed = wanted.withType(found.type());
    return collationsAfter.of(wanted).equals(collationsBefore.of(found))
        ? withCollation(typed, found)
        : typed;
  }

  private boolean isSameValue(Column wanted, Column found) {
    Optional<Default> there = canonical(expressionsBefore.in(after.name(), found), found.type());
    Optional<Default> here = canonical(expressionsAfter.in(after.name(), wanted), wanted.type());
    return here.equals(there);
  }

  private static Optional<Default> canonical(Optional<Default> value, SqlType type) {
    return value.map(it -> it instanceof Default.Identity id ? canonical(id, type) : it);
  }

  private static Default canonical(Default.Identity identity, SqlType type) {
    SequenceOptions options = Canonical.options(identity.options(), type);
    return new Default.Identity(identity.generation(), options);
  }
}
