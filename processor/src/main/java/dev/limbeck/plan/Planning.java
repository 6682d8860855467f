package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies rewrites to the steps of a migration, and keeps what came of which step. */
final class Planning {

  private final Steps steps;
  private List<Part> parts;

  Planning(Steps steps) {
    this.steps = steps;
    parts =
        steps.operations().stream()
            .map(step -> new Part(List.of(step), List.of(step), Optional.empty()))
            .toList();
  }

  /** Steps, what stands for them now, and the first rule that changed that. */
  private record Part(List<Operation> before, List<Operation> after, Optional<Rule> rule) {

    Part changed(List<Operation> into, Rule by) {
      return new Part(before, into, rule.or(() -> Optional.of(by)));
    }
  }

  /** What came of it so far. */
  Plan plan() {
    List<Improvement> improvements = new ArrayList<>();
    for (Part part : parts) {
      part.rule()
          .ifPresent(rule -> improvements.add(new Improvement(rule, part.before(), part.after())));
    }
    return new Plan(operations(parts), improvements);
  }

  private static List<Operation> operations(List<Part> parts) {
    return parts.stream().flatMap(part -> part.after().stream()).toList();
  }

  void stepByStep(Rule rule, StepRewrite rewrite) {
    List<Part> changed = new ArrayList<>();
    Situation situation = steps.with(operations(parts)).start();
    for (Part part : parts) {
      List<Operation> after = new ArrayList<>();
      for (Operation step : part.after()) {
        after.addAll(rewrite.instead(step, situation));
        situation = situation.after(step);
      }
      changed.add(after.equals(part.after()) ? part : part.changed(after, rule));
    }
    parts = changed;
  }

  void pairByPair(Rule rule, SwapRewrite rewrite) {
    Set<Operation> open = Collections.newSetFromMap(new IdentityHashMap<>());
    open.addAll(operations(parts));
    Optional<Swap> swap = nextSwap(rewrite, open);
    while (swap.isPresent()) {
      parts = swapped(rule, swap.orElseThrow(), parts);
      swap = nextSwap(rewrite, open);
    }
  }

  // Each step is looked at once, wherever another's swap has put it.
  private Optional<Swap> nextSwap(SwapRewrite rewrite, Set<Operation> open) {
    Steps now = steps.with(operations(parts));
    Situation situation = now.start();
    for (int index = 0; index < now.operations().size(); index++) {
      Operation step = now.operations().get(index);
      if (open.remove(step)) {
        Optional<Swap> swap = rewrite.swap(step, situation, now.behind(index));
        if (swap.isPresent()) {
          return swap;
        }
      }
      situation = situation.after(step);
    }
    return Optional.empty();
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
