package dev.limbeck.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Steps that cannot be done to the schema that they meet. */
final class Misfits implements Check {

  @Override
  public List<Finding> in(Linted migration) {
    return Stream.of(migration.upgrade(), migration.downgrade())
        .flatMap(course -> course.misfit().stream())
        .map(Misfits::finding)
        .toList();
  }

  private static Finding finding(Course.Misfit misfit) {
    return new Finding(
        RuleNames.MISFIT,
        misfit.step().line(),
        misfit.step().operation().describe(),
        "It fails: " + misfit.reason(),
        Set.of(),
        List.of());
  }
}
