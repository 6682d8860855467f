package dev.limbeck.cli;

import dev.limbeck.MigrationClasses;
import dev.limbeck.dialect.Impact;
import dev.limbeck.lint.Course;
import dev.limbeck.lint.Linted;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.review.Effects;
import dev.limbeck.review.Words;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the steps of a run would do to those who use the tables, as far as the migrations tell the
 * schema.
 */
final class ForeseenEffects {

  /** Nothing that anybody could say. */
  static final ForeseenEffects NOTHING = new ForeseenEffects(Map.of());

  private final Map<RevisionInfo, Linted> courses;

  private ForeseenEffects(Map<RevisionInfo, Linted> courses) {
    this.courses = courses;
  }

  static ForeseenEffects of(MigrationClasses migrations, List<PlannedRevision> planned) {
    RevisionGraph graph = RevisionGraph.of(migrations.revisions());
    return new ForeseenEffects(
        new Courses(graph, migrations, (ids, known) -> known)
            .of(planned.stream().map(PlannedRevision::revision).toList()));
  }

  /**
   * Lines about an operation.
   *
   * @param place of it in what the migration asks for, as a planned step gives it
   */
  List<String> of(PlannedRevision planned, int place) {
    Linted migration = courses.get(planned.revision());
    // What is backed out are no steps of the migration's own.
    if (migration == null || place < 0 || planned.how() == How.BACKED_OUT) {
      return List.of();
    }
    Course course =
        planned.direction() == Direction.UPGRADE ? migration.upgrade() : migration.downgrade();
    if (place >= course.steps().size()) {
      return List.of();
    }
    Impact impact = course.meetings().get(place).impact().among(course::isOld);
    return Stream.concat(
            Effects.locks(impact, Map.of()).stream().map(Words::plain),
            Effects.hazards(impact).stream())
        .toList();
  }
}
