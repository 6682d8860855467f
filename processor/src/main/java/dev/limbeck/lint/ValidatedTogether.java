package dev.limbeck.lint;

import dev.limbeck.dialect.StatementPattern;
import dev.limbeck.lint.Course.Meeting;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.SqlToken;
import dev.limbeck.render.Snippet;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * SQL that validates a constraint while its transaction holds a lock on the table that keeps others
 * from writing: what adding it {@code not valid} spared them comes back. The operation {@code
 * validateConstraint} has a transaction of its own.
 */
final class ValidatedTogether implements Check {

  private static final StatementPattern ALTER =
      new StatementPattern("alter table [if exists] [only] <name>");
  private static final StatementPattern VALIDATE =
      new StatementPattern("alter table [if exists] [only] <name> validate constraint <name>");

  @Override
  public List<Finding> in(Linted migration) {
    Course course = migration.upgrade();
    List<Finding> findings = new ArrayList<>();
    Set<QualifiedName> locked = new TreeSet<>();
    for (Meeting meeting : course.meetings()) {
      if (!meeting.isTogether()) {
        locked.clear();
      } else if (meeting.operation() instanceof ExecuteSql execute) {
        for (List<SqlToken> statement : AlterTableActions.in(execute)) {
          validated(statement)
              .filter(table -> course.isOld(table) && locked.contains(table))
              .ifPresent(table -> findings.add(finding(table, execute, meeting.step().line())));
          locking(statement).ifPresent(locked::add);
        }
      }
      meeting.impact().touches().stream()
          .filter(touch -> touch.lock().blocksWrites() && meeting.isTogether())
          .forEach(touch -> locked.add(touch.table()));
    }
    return findings;
  }

  private static Optional<QualifiedName> validated(List<SqlToken> statement) {
    return VALIDATE.names(statement).map(names -> names.get(0));
  }

  private static Optional<QualifiedName> locking(List<SqlToken> statement) {
    return validated(statement).isPresent()
        ? Optional.empty()
        : ALTER.names(statement).map(names -> names.get(0));
  }

  private static Finding finding(QualifiedName table, ExecuteSql execute, int line) {
    boolean isAlone = AlterTableActions.in(execute).size() == 1;
    return new Finding(
        RuleNames.VALIDATED_TOGETHER,
        line,
        execute.describe(),
        "All rows are read, and the transaction holds a lock on the table since an earlier step, so"
            + " that nobody can write to it meanwhile; validate in a transaction of its own.",
        Set.of(table),
        isAlone ? Snippet.of(List.of(execute.runOutsideTransaction())) : List.of());
  }
}
