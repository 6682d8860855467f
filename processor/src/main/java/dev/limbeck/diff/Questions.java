package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a schema whose SQL expressions are written otherwise than on the other side, so that
 * only the server can tell whether they mean the same: tables with such expressions and no others.
 */
final class Questions {

  private final Schema own;
  private final Schema other;

  Questions(Schema own, Schema other) {
    this.own = own;
    this.other = other;
  }

  Schema asked() {
    List<Table> tables =
        own.tables().stream()
            .flatMap(
                table ->
                    other
                        .table(table.name())
                        .filter(it -> !it.equals(table))
                        .map(it -> withPartitioning(asked(table, columns(table), it), table, it))
                        .stream())
            .filter(Questions::hasExpression)
            .toList();
    List<UserType> types = own.types().stream().map(this::asked).toList();
    Stream<String> ofColumns =
        tables.stream()
            .flatMap(table -> table.columns().stream())
            .flatMap(column -> ColumnValue.sql(column).stream());
    boolean countsOn =
        Stream.concat(ofColumns, types.stream().flatMap(type -> type.expressions().stream()))
            .anyMatch(sql -> sql.contains("nextval"));
    return own.withTables(tables)
        .withTypes(types)
        .withSequences(
            countsOn
                ? own.sequences().stream().map(it -> it.withOwnedBy(Optional.empty())).toList()
                : List.of());
  }

  private UserType asked(UserType type) {
    boolean differs =
        other
            .type(type.name())
            .filter(it -> !it.expressions().isEmpty())
            .filter(it -> !it.expressions().equals(type.expressions()))
            .isPresent();
    return !differs && type instanceof DomainType domain
        ? domain.withValue(Optional.empty()).withChecks(List.of())
        : type;
  }

  // Values of bounds as defaults, and keys as those of an index.
  private Table withPartitioning(Table asked, Table table, Table otherTable) {
    List<Column> values =
        table.partitionOf().stream()
            .filter(place -> differs(place, otherTable))
            .flatMap(place -> PartitionBound.of(place).columns(own, place).stream())
            .toList();
    List<Index> keys =
        table.partitioning().stream()
            .filter(it -> isExpression(it) && otherTable.partitioning().isPresent())
            .filter(it -> !otherTable.partitioning().equals(Optional.of(it)))
            .map(PartitionKeys::index)
            .toList();
    return asked
        .withColumns(Stream.concat(asked.columns().stream(), values.stream()).toList())
        .withIndexes(Stream.concat(asked.indexes().stream(), keys.stream()).toList());
  }

  private static boolean differs(PartitionOf place, Table otherTable) {
    return otherTable
        .partitionOf()
        .filter(it -> it.parent().equals(place.parent()) && !it.bound().equals(place.bound()))
        .isPresent();
  }

  private static boolean isExpression(Partitioning partitioning) {
    return partitioning.keys().stream().anyMatch(IndexKey::isExpression);
  }

  // A partition has those of its parent.
  private List<Column> columns(Table table) {
    return new PartitionTree(own).whole(table).columns();
  }

  private static Table asked(Table table, List<Column> columns, Table otherTable) {
    List<Constraint> rules =
        Stream.concat(
                differing(table, otherTable, Questions::isCheck).stream(),
                differing(table, otherTable, Questions::isExpression).stream())
            .toList();
    List<Index> indexes =
        differing(
            table.indexes().stream().filter(Questions::isExpression).toList(),
            otherTable.indexes().stream().filter(Questions::isExpression).toList(),
            Canonical::index);
    List<Statistics> statistics =
        differing(
            table.statistics().stream().filter(Questions::isExpression).toList(),
            otherTable.statistics().stream().filter(Questions::isExpression).toList(),
            Canonical::statistics);
    return new Table(
            table.name(),
            columns.stream().map(column -> asked(column, otherTable)).toList(),
            rules,
            indexes,
            Optional.empty())
        .withStatistics(statistics);
  }

  private static Column asked(Column column, Table otherTable) {
    boolean differs =
        otherTable
            .column(column.name())
            .filter(it -> ColumnValue.sql(it).isPresent() && !it.value().equals(column.value()))
            .isPresent();
    boolean isAsked = differs && ColumnValue.sql(column).isPresent();
    return isAsked ? column : column.withValue(Optional.empty());
  }

  private static List<Constraint> differing(Table own, Table other, Predicate<Constraint> isMeant) {
    return differing(
        own.constraints().stream().filter(isMeant).toList(),
        other.constraints().stream().filter(isMeant).toList(),
        Canonical::constraint);
  }

  // Without a counterpart there is nothing that the server could find equal.
  private static <T> List<T> differing(List<T> own, List<T> other, Function<T, T> form) {
    Set<T> mine = own.stream().map(form).collect(Collectors.toSet());
    Set<T> theirs = other.stream().map(form).collect(Collectors.toSet());
    return mine.containsAll(theirs)
        ? List.of()
        : own.stream().filter(it -> !theirs.contains(form.apply(it))).toList();
  }

  private static boolean hasExpression(Table table) {
    return !table.constraints().isEmpty()
        || !table.indexes().isEmpty()
        || !table.statistics().isEmpty()
        || table.columns().stream().anyMatch(column -> column.value().isPresent());
  }

  static boolean isExpression(Index index) {
    return index.where().isPresent() || index.keys().stream().anyMatch(IndexKey::isExpression);
  }

  private static boolean isExpression(Statistics statistics) {
    return !statistics.expressions().isEmpty();
  }

  private static boolean isExpression(Constraint constraint) {
    return constraint.asExclusion().filter(Exclusion::hasExpression).isPresent();
  }

  static boolean isAskedOf(Constraint constraint) {
    return isCheck(constraint) || isExpression(constraint);
  }

  private static boolean isCheck(Constraint constraint) {
    return constraint.accept(new IsCheck());
  }

  private static final class IsCheck implements Constraint.Visitor<Boolean> {
    @Override
    public Boolean visit(PrimaryKey key) {
      return false;
    }

    @Override
    public Boolean visit(Unique unique) {
      return false;
    }

    @Override
    public Boolean visit(ForeignKey key) {
      return false;
    }

    @Override
    public Boolean visit(Check check) {
      return true;
    }

    @Override
    public Boolean visit(Exclusion exclusion) {
      return false;
    }
  }
}
