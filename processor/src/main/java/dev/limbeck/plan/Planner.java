package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites the steps of a migration so that those who use its tables hardly notice: what would hold
 * a strong lock while it reads, writes or builds is done in steps that do not. They lead to the
 * same schema. Tables that the migration creates stay as they are.
 *
 * @param off the rules that are left out
 */
public record Planner(Set<Rule> off) {

  public Planner {
    off = Set.copyOf(off);
  }

  /** With every rule. */
  public static Planner online() {
    return new Planner(EnumSet.noneOf(Rule.class));
  }

  /** The steps of an upgrade, with rows filled on the way where the entities say so. */
  public List<Operation> upgrade(Schema before, List<Operation> steps, Hints hints) {
    return plan(before, steps, hints).operations();
  }

  /** The steps of a downgrade. */
  public List<Operation> downgrade(Schema before, List<Operation> steps) {
    return plan(before, steps, Hints.NONE).operations();
  }

  /** The same with what came of which step. */
  public Plan plan(Schema before, List<Operation> steps, Hints hints) {
    Planning planning = new Planning(new Steps(before, steps, hints));
    for (Rule rule : Rule.values()) {
      (off.contains(rule) ? rule.plain() : Optional.of(rule.rewrite()))
          .ifPresent(rewrite -> rewrite.in(planning, rule));
    }
    return planning.plan();
  }
}
