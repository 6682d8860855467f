package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that let a foreign key point at its target: PostgreSQL wants a unique one of them. */
final class Support {

  private Support() {}

  /** The primary key and unique constraints that are exactly the columns pointed at. */
  static List<Constraint> constraints(ForeignKey key, Table target) {
    Set<String> wanted = new HashSet<>(key.referencedColumns());
    return target.constraints().stream()
        .filter(it -> canBePointedAt(it) && it.accept(new UniqueColumns()).equals(wanted))
        .toList();
  }

  /** The unique indexes that are exactly the columns pointed at. */
  static List<Index> indexes(ForeignKey key, Table target) {
    Set<String> wanted = new HashSet<>(key.referencedColumns());
    return target.indexes().stream()
        .filter(it -> it.unique() && !Questions.isExpression(it))
        .filter(it -> new HashSet<>(it.keys().stream().map(IndexKey::sql).toList()).equals(wanted))
        .toList();
  }

  /** Whether anything in the table lets the foreign key point at it. */
  static boolean isThere(ForeignKey key, Table target) {
    return !constraints(key, target).isEmpty() || !indexes(key, target).isEmpty();
  }

  /**
   * Whether a key that the foreign key can point at has the column besides. PostgreSQL makes such a
   * key anew when the column's type changes, and finds the foreign key in the way.
   */
  static boolean includes(String column, ForeignKey key, Table target) {
    ColumnUse use = new ColumnUse(column);
    return constraints(key, target).stream().anyMatch(use::in)
        || indexes(key, target).stream().anyMatch(use::in);
  }

  // PostgreSQL's manual, "CREATE TABLE": deferrable keys cannot be pointed at.
  private static boolean canBePointedAt(Constraint constraint) {
    return !(constraint instanceof Unique unique)
        || unique.deferral() == Constraint.Deferral.NOT_DEFERRABLE;
  }
}
