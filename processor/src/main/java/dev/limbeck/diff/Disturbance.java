package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a change takes along: columns that have to be dropped and added anew, columns whose type
 * changes so much that what compares their values has to be taken down meanwhile, and what a
 * partition would lose to its parent.
 */
final class Disturbance {

  private final Map<QualifiedName, Set<String>> dropped = new TreeMap<>();
  private final Map<QualifiedName, Set<String>> retyped = new TreeMap<>();
  private final Map<QualifiedName, Set<String>> changing = new TreeMap<>();

  private final Map<QualifiedName, Set<String>> adopted = new TreeMap<>();

  private final TypesMadeAnew anew;

  /**
   * @param rebuilt the users' types that are made anew
   */
  Disturbance(Schema before, Schema after, List<QualifiedName> rebuilt) {
    anew = new TypesMadeAnew(rebuilt);
    for (Table table : before.tables()) {
      after.table(table.name()).ifPresent(target -> collect(table, target));
    }
    PartitionTree tree = new PartitionTree(before);
    before.tables().stream()
        .filter(it -> it.partitionOf().isPresent())
        .forEach(it -> follow(it.name(), tree.root(it).name()));
    Adoption adoption = new Adoption(before, after, this);
    TableOrder.parentsFirst(before).forEach(it -> adopted.put(it.name(), adoption.of(it)));
  }

  /** Whether the column is dropped before anything is added, to be added anew or for good. */
  boolean dropsEarly(QualifiedName table, String column) {
    return dropped.getOrDefault(table, Set.of()).contains(column);
  }

  /** Whether the column cannot be compared while it changes. */
  boolean touches(QualifiedName table, String column) {
    return dropsEarly(table, column) || retyped.getOrDefault(table, Set.of()).contains(column);
  }

  /** The columns of a table that are kept and get another type or collation, however near. */
  Set<String> changing(QualifiedName table) {
    return changing.getOrDefault(table, Set.of());
  }

  /** Whether the constraint has to be taken down, though it may be wanted afterwards. */
  boolean touches(QualifiedName table, Constraint constraint) {
    boolean hangs = uses(dropped, table).stream().anyMatch(it -> it.in(constraint));
    boolean compares =
        constraint.columns().isEmpty()
            && uses(retyped, table).stream().anyMatch(it -> it.in(constraint));
    return hangs || compares || isAdopted(table, constraint.name());
  }

  /** Whether the index has to be taken down, though it may be wanted afterwards. */
  boolean touches(QualifiedName table, Index index) {
    boolean hangs = uses(dropped, table).stream().anyMatch(it -> it.in(index));
    boolean compares =
        Questions.isExpression(index) && uses(retyped, table).stream().anyMatch(it -> it.in(index));
    return hangs || compares || isAdopted(table, index.name());
  }

  private boolean isAdopted(QualifiedName table, String name) {
    return adopted.getOrDefault(table, Set.of()).contains(name);
  }

  /**
   * Whether the statistics have to be taken down, though they may be wanted afterwards. PostgreSQL
   * keeps those of a column that gets another type, without their target, and makes an expression
   * of the text that was for the old type.
   */
  boolean touches(QualifiedName table, Statistics statistics) {
    boolean hangs = uses(dropped, table).stream().anyMatch(it -> it.in(statistics));
    boolean changes =
        uses(changing, table).stream()
            .anyMatch(
                it ->
                    it.isInExpression(statistics)
                        || (statistics.target().isPresent() && it.in(statistics)));
    return hangs || changes;
  }

  private static Set<ColumnUse> uses(Map<QualifiedName, Set<String>> columns, QualifiedName table) {
    Set<ColumnUse> uses = new HashSet<>();
    columns.getOrDefault(table, Set.of()).forEach(name -> uses.add(new ColumnUse(name)));
    return uses;
  }

  // The columns of a partition are those of its parent.
  private void follow(QualifiedName partition, QualifiedName root) {
    for (Map<QualifiedName, Set<String>> columns : List.of(dropped, retyped, changing)) {
      columns.put(partition, columns.getOrDefault(root, Set.of()));
    }
  }

  private void collect(Table before, Table after) {
    Set<String> early = new HashSet<>();
    Set<String> apart = new HashSet<>();
    Set<String> other = new HashSet<>();
    for (Column column : before.columns()) {
      Optional<Column> target = after.column(column.name());
      if (target.isPresent() ? isMadeAnew(column, before, after) : isInTheWay(column, after)) {
        early.add(column.name());
      }
      target.filter(it -> !TypeFamily.isKept(column, it)).ifPresent(it -> apart.add(it.name()));
      target.filter(it -> isRetyped(column, it)).ifPresent(it -> other.add(it.name()));
    }
    dropped.put(before.name(), early);
    retyped.put(before.name(), apart);
    changing.put(before.name(), other);
  }

  // PostgreSQL cannot make a plain column generated, nor change the type of a column that a
  // generated one reads (ALTER TABLE, "SET EXPRESSION" and "SET DATA TYPE").
  private boolean isMadeAnew(Column column, Table before, Table after) {
    Column target = after.column(column.name()).orElseThrow();
    boolean isGenerated = ColumnValue.generated(column).isPresent();
    if (Altering.givesUpItsExpression(column, target)) {
      return false;
    }
    boolean becomesOther =
        !ColumnValue.generated(column).equals(ColumnValue.generated(target))
            || (isGenerated && changesType(column, target));
    return becomesOther
        || ColumnValue.generated(column)
            .filter(it -> readsWhatChanges(it.sql(), before, after))
            .isPresent();
  }

  private boolean readsWhatChanges(String sql, Table before, Table after) {
    return before.columns().stream()
        .filter(it -> after.column(it.name()).filter(target -> !changesType(it, target)).isEmpty())
        .anyMatch(it -> new ColumnUse(it.name()).in(sql));
  }

  private boolean changesType(Column before, Column after) {
    return anew.isIn(before.type()) || isRetyped(before, after);
  }

  /** Whether a column gets another type or collation, however near. */
  static boolean isRetyped(Column before, Column after) {
    return !before.type().equals(after.type()) || !before.collation().equals(after.collation());
  }

  // What a generated column reads cannot change while it is there, and it holds nothing to keep. A
  // column may hold a value that its type loses.
  private boolean isInTheWay(Column column, Table after) {
    return ColumnValue.generated(column).isPresent()
        || anew.isIn(column.type())
        || isMentioned(column, after);
  }

  // Its name is a word in an expression that stays (a keyword, another table's column): dropped
  // late, the column would take along what has been added by then.
  private static boolean isMentioned(Column column, Table after) {
    ColumnUse use = new ColumnUse(column.name());
    return after.constraints().stream().anyMatch(use::in)
        || after.indexes().stream().anyMatch(use::in)
        || after.statistics().stream().anyMatch(use::in);
  }
}
