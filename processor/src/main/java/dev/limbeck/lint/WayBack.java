package dev.limbeck.lint;

import dev.limbeck.diff.Differ;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.operation.RunJava;
import dev.limbeck.plan.Planner;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.render.Snippet;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Set;

/** A downgrade that does nothing, or does not lead back. */
final class WayBack implements Check {

  @Override
  public List<Finding> in(Linted migration) {
    Course upgrade = migration.upgrade();
    Course downgrade = migration.downgrade();
    if (upgrade.steps().isEmpty()) {
      return List.of();
    }
    if (downgrade.isWhole() && downgrade.steps().isEmpty()) {
      return List.of(
          new Finding(
              RuleNames.NO_DOWNGRADE,
              upgrade.firstLine(),
              "downgrade",
              "It is empty: nobody can go back to what was there before.",
              Set.of(),
              inverse(upgrade)));
    }
    Schema end = downgrade.after();
    if (upgrade.isWhole() && downgrade.isWhole() && !end.equals(upgrade.before())) {
      return List.of(
          new Finding(
              RuleNames.DOWNGRADE_DIFFERS,
              downgrade.firstLine(),
              "downgrade",
              "It does not lead back to what was there before; these steps are missing at its end.",
              Set.of(),
              Snippet.of(Differ.between(end, upgrade.before()))));
    }
    return List.of();
  }

  // Nothing where a step of the author's own says no way back.
  private static List<String> inverse(Course upgrade) {
    if (!upgrade.isWhole()) {
      return List.of();
    }
    try {
      List<Operation> steps = Replay.backward(upgrade.before(), upgrade.operations());
      return steps.stream().anyMatch(RunJava.class::isInstance)
          ? List.of()
          : Snippet.of(Planner.online().downgrade(upgrade.after(), steps));
    } catch (LimbeckException nothingTakesItBack) {
      return List.of();
    }
  }
}
