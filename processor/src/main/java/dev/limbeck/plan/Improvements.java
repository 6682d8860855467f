package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what the planner does, and keeps what came of which step. */
final class Improvements {

  private final Steps steps;
  private List<Part> parts;

  Improvements(Steps steps) {
    this.steps = steps;
    parts =
        steps.operations().stream()
            .map(step -> new Part(List.of(step), List.of(step), Optional.empty()))
            .toList();
    for (Rule rule : Rule.values()) {
      parts =
          rule.rewrite() instanceof StepRewrite rewrite
              ? stepByStep(rule, rewrite)
              : pairByPair(rule, (SwapRewrite) rule.rewrite());
    }
  }

  /** Steps, what stands for them now, and the first rule that changed that. */
  private record Part(List<Operation> before, List<Operation> after, Optional<Rule> rule) {

    Part changed(List<Operation> into, Rule by) {
      return new Part(before, into, rule.or(() -> Optional.of(by)));
    }
  }

  List<Improvement> found() {
    List<Improvement> found = new ArrayList<>();
    for (Part part : parts) {
      part.rule().ifPresent(rule -> found.add(new Improvement(rule, part.before(), part.after())));
    }
    return found;
  }

  /** All steps as the planner writes them. */
  List<Operation> operations() {
    return operations(parts);
  }

  private static List<Operation> operations(List<Part> parts) {
    return parts.stream().flatMap(part -> part.after().stream()).toList();
  }

  private List<Part> stepByStep(Rule rule, StepRewrite rewrite) {
    List<Part> changed = new ArrayList<>();
    Situation situation = steps.with(operations()).start();
    for (Part part : parts) {
      List<Operation> after = new ArrayList<>();
      for (Operation step : part.after()) {
        after.addAll(rewrite.instead(step, situation));
        situation = situation.after(step);
      }
      changed.add(after.equals(part.after()) ? part : part.changed(after, rule));
    }
    return changed;
  }

  private List<Part> pairByPair(Rule rule, SwapRewrite rewrite) {
    List<Part> changed = parts;
    for (Operation step : operations()) {
      Optional<Swap> swap = rewrite.swap(step, steps.with(operations(changed)));
      if (swap.isPresent()) {
        changed = swapped(rule, swap.orElseThrow(), changed);
      }
    }
    return changed;
  }

  // Both steps are one part from now on, where the second stood.
  private static List<Part> swapped(Rule rule, Swap swap, List<Part> parts) {
    Part first = partOf(swap.first(), parts);
    List<Part> changed = new ArrayList<>(parts);
    changed.remove(first);
    Part second = partOf(swap.second(), changed);
    List<Operation> both = new ArrayList<>(first.after());
    both.addAll(second.after());
    List<Operation> before = new ArrayList<>(first.before());
    before.addAll(second.before());
    Part whole = new Part(before, both, first.rule().or(second::rule));
    changed.set(changed.indexOf(second), whole.changed(swap.in(both), rule));
    return changed;
  }

  private static Part partOf(Operation step, List<Part> parts) {
    return parts.stream().filter(part -> part.after().contains(step)).findFirst().orElseThrow();
  }
}
