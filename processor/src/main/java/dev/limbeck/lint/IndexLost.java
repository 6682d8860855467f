package dev.limbeck.lint;

import dev.limbeck.lint.Course.Meeting;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An index that goes, with no other one that finds the same rows at the end of the migration. */
final class IndexLost implements Check {

  @Override
  public List<Finding> in(Linted migration) {
    Course course = migration.upgrade();
    List<Finding> findings = new ArrayList<>();
    for (Meeting meeting : course.meetings()) {
      lost(meeting)
          .filter(it -> course.isOld(it.table()))
          .filter(it -> course.after().table(it.table()).filter(it::isMissed).isPresent())
          .ifPresent(it -> findings.add(finding(meeting, it.table())));
    }
    return findings;
  }

  /** An index and the table that had it. */
  private record Lost(QualifiedName table, Index index) {

    boolean isMissed(Table after) {
      return after.allIndexes().noneMatch(this::isServedBy);
    }

    // The first keys of an index serve as well as an index of these alone.
    private boolean isServedBy(Index other) {
      List<IndexKey> keys = index.keys();
      return other.method().equals(index.method())
          && (other.where().isEmpty() || other.where().equals(index.where()))
          && other.keys().size() >= keys.size()
          && other.keys().subList(0, keys.size()).equals(keys);
    }
  }

  private static Optional<Lost> lost(Meeting meeting) {
    if (meeting.operation() instanceof DropIndex drop) {
      return meeting
          .schema()
          .table(drop.table())
          .flatMap(it -> it.index(drop.index()))
          .map(it -> new Lost(drop.table(), it));
    }
    if (meeting.operation() instanceof DropConstraint drop) {
      return meeting
          .schema()
          .table(drop.table())
          .flatMap(it -> it.constraint(drop.constraint()))
          .flatMap(Constraint::index)
          .map(it -> new Lost(drop.table(), it));
    }
    return Optional.empty();
  }

  private static Finding finding(Meeting meeting, QualifiedName table) {
    return new Finding(
        RuleNames.INDEX_LOST,
        meeting.step().line(),
        meeting.operation().describe(),
        "Queries that used the index read all rows of %s from then on; idx_scan in pg_stat_user_indexes tells whether any does."
            .formatted(table),
        Set.of(table),
        List.of());
  }
}
