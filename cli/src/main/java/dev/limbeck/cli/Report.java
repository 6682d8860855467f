package dev.limbeck.cli;

import dev.limbeck.diff.Drift;
import dev.limbeck.introspect.Unmodelled;
import dev.limbeck.operation.Operation;
import java.util.List;

/** What a comparison found, for a person. */
final class Report {

  private Report() {}

  /** What the entities ask for and no migration does. */
  static void steps(Console console, String heading, List<Operation> steps) {
    console.print(heading);
    steps.forEach(step -> console.print("  " + step.describe()));
  }

  /** What is in the database, but in no entity and no migration. */
  static void drift(Console console, Comparison comparison) {
    List<Drift> drift = comparison.wanted().drift();
    if (drift.isEmpty()) {
      return;
    }
    console.print("Drift: in the database, but in no entity and no migration. It is left alone.");
    drift.forEach(found -> console.print("  " + found.description()));
  }

  /** What the model cannot say yet, and so was not compared. */
  static void unmodelled(Console console, List<Unmodelled> unmodelled) {
    if (unmodelled.isEmpty()) {
      return;
    }
    console.print("Not compared:");
    unmodelled.forEach(found -> console.print("  " + found.text()));
  }
}
