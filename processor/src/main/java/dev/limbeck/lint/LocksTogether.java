package dev.limbeck.lint;

import dev.limbeck.lint.Course.Meeting;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Several tables that one transaction keeps others from reading. */
final class LocksTogether implements Check {

  @Override
  public List<Finding> in(Linted migration) {
    Course course = migration.upgrade();
    List<Finding> findings = new ArrayList<>();
    Set<QualifiedName> locked = new TreeSet<>();
    int line = 0;
    for (Meeting meeting : course.meetings()) {
      if (!meeting.isTogether()) {
        add(findings, locked, line);
        locked.clear();
        continue;
      }
      int before = locked.size();
      meeting.impact().touches().stream()
          .filter(touch -> touch.lock().blocksReads() && course.isOld(touch.table()))
          .forEach(touch -> locked.add(whole(touch.table(), meeting.schema())));
      line = locked.size() > before ? meeting.step().line() : line;
    }
    add(findings, locked, line);
    return findings;
  }

  // A table and its partitions count as one.
  private static QualifiedName whole(QualifiedName name, Schema schema) {
    return schema
        .table(name)
        .map(table -> new PartitionTree(schema).root(table).name())
        .orElse(name);
  }

  private static void add(List<Finding> findings, Set<QualifiedName> locked, int line) {
    if (locked.size() > 1) {
      String tables =
          locked.stream().map(QualifiedName::toString).collect(Collectors.joining(", "));
      findings.add(
          new Finding(
              RuleNames.LOCKS_TOGETHER,
              line,
              "tables " + tables,
              "One transaction keeps others from reading all of them until it has the last lock;"
                  + " write a migration for each table, or run with"
                  + " --transactions=per-operation.",
              locked,
              List.of()));
    }
  }
}
