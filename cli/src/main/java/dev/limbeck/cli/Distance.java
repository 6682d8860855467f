package dev.limbeck.cli;

import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.ExactAlignment;
import dev.limbeck.diff.HowKept;
import dev.limbeck.diff.Managed;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.diff.ParentOrder;
import dev.limbeck.diff.RenameSuggestion;
import dev.limbeck.diff.RequestedRenames;
import dev.limbeck.diff.Unspoken;
import dev.limbeck.introspect.Obstacles;
import dev.limbeck.introspect.SurveyComparison;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one schema becomes like another, where everything counts.
 *
 * @param before the one, in the other's spelling if it is no database
 * @param steps the way
 * @param names what then gives names to what the model does not name, between two databases
 * @param reasons why the way does not lead there, or cannot be gone: sentences without full stop
 * @param suggestions renames that may be meant where the way drops and adds
 */
record Distance(
    DiffSide from,
    DiffSide to,
    Schema before,
    List<Operation> steps,
    List<Operation> names,
    List<String> reasons,
    List<RenameSuggestion> suggestions) {

  /** Compares the two. */
  static Distance between(DiffSide from, DiffSide to, Normaliser normaliser, RenameOptions said) {
    Managed ours = ours(from, to);
    Schema here = whole(from, ours.part(from.schema()), ours.part(to.schema()));
    Schema there = whole(to, ours.part(to.schema()), here);
    boolean databases = from.isDatabase() && to.isDatabase();
    Schema before =
        from.isDatabase()
            ? here
            : HowKept.whereSilent(Alignment.align(there, here, normaliser), there);
    List<Operation> renames =
        RequestedRenames.of(before, there, said.renames()).operations(before, there, to.hints());
    Schema renamed = Replay.forward(before, renames);
    Schema wanted =
        databases
            ? ExactAlignment.align(renamed, there, normaliser)
            : aligned(to, renamed, there, normaliser);
    List<Operation> differences = Differ.between(renamed, wanted);
    List<Operation> steps = Stream.concat(renames.stream(), differences.stream()).toList();
    List<String> reasons = new ArrayList<>(Obstacles.of(from.survey(), steps));
    if (databases) {
      reasons.addAll(
          new SurveyComparison(there, from.shown(), to.shown())
              .differences(from.survey(), to.survey()));
      reasons.addAll(ParentOrder.differences(renamed, there, from.shown(), to.shown()));
    }
    return new Distance(
        from,
        to,
        before,
        steps,
        databases ? from.survey().names().renames(to.survey().names()) : List.of(),
        reasons,
        said.open(RenameSuggestion.among(renamed, differences)));
  }

  // How a DBA has tables kept is no concern of entities, nor of migrations that do not say it.
  private static Schema aligned(DiffSide to, Schema renamed, Schema there, Normaliser normaliser) {
    Schema aligned = Alignment.align(renamed, there, normaliser);
    return to.isDatabase() ? aligned : HowKept.whereSilent(aligned, renamed);
  }

  // What entities have no words for is no difference.
  private static Schema whole(DiffSide side, Schema schema, Schema other) {
    return side.entities() ? Unspoken.added(schema, other, other) : schema;
  }

  // What the entities of one side call somebody else's is nobody's concern on the other.
  private static Managed ours(DiffSide from, DiffSide to) {
    Hints hints = from.hints().plus(to.hints());
    Schema entities = to.hints().equals(Hints.NONE) ? from.schema() : to.schema();
    return Managed.by(entities, hints);
  }

  boolean isNone() {
    return all().isEmpty() && reasons.isEmpty();
  }

  int exitCode() {
    if (!reasons.isEmpty()) {
      return ExitCode.REFUSED;
    }
    return all().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }

  /** The way, and what gives names at its end. */
  List<Operation> all() {
    return Stream.concat(steps.stream(), names.stream()).toList();
  }

  /** What was left out, because the model or one side knows nothing of such things. */
  List<String> notCompared() {
    if (from.isDatabase() && to.isDatabase()) {
      return List.of();
    }
    return Stream.concat(from.survey().beside().stream(), to.survey().beside().stream()).toList();
  }
}
