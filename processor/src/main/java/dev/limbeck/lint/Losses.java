package dev.limbeck.lint;

import static java.util.stream.Collectors.toSet;

import dev.limbeck.dialect.Hazard;
import dev.limbeck.dialect.Impact;
import dev.limbeck.dialect.Touch;
import dev.limbeck.lint.Course.Meeting;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an upgrade takes away from who uses the database. */
final class Losses implements Check {

  static final String DATA =
      "What it takes away is gone, also when the migration is taken back; see to it that no program"
          + " needs it, and that there is a copy if somebody may.";
  static final String CLIENTS =
      "Programs that run meanwhile know the schema as it was, and fail; let both forms be there for"
          + " the time of the roll-out, or stop the programs first.";

  @Override
  public List<Finding> in(Linted migration) {
    Course course = migration.upgrade();
    List<Finding> findings = new ArrayList<>();
    for (Meeting meeting : course.meetings()) {
      Impact impact = meeting.impact();
      Set<QualifiedName> tables = impact.touches().stream().map(Touch::table).collect(toSet());
      if (tables.isEmpty() || tables.stream().anyMatch(course::isOld)) {
        finding(impact.hazards(), meeting.step(), tables).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Set<Hazard> hazards, LocatedOperation step, Set<QualifiedName> tables) {
    if (hazards.contains(Hazard.LOSES_DATA)) {
      return Optional.of(finding(RuleNames.LOSES_DATA, step, DATA, tables));
    }
    if (hazards.contains(Hazard.BREAKS_CLIENTS) && !isStricterOnly(step.operation())) {
      return Optional.of(finding(RuleNames.BREAKS_CLIENTS, step, CLIENTS, Set.of()));
    }
    return Optional.empty();
  }

  // Whoever forbids null sees to the values first.
  private static boolean isStricterOnly(Operation step) {
    return step instanceof AlterColumn alter && alter.before().type().equals(alter.after().type());
  }

  private static Finding finding(
      String rule, LocatedOperation step, String reason, Set<QualifiedName> tables) {
    return new Finding(rule, step.line(), step.operation().describe(), reason, tables, List.of());
  }
}
