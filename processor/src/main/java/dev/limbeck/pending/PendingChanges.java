package dev.limbeck.pending;

import static dev.limbeck.pending.PendingChange.Sort.ADDED;
import static dev.limbeck.pending.PendingChange.Sort.PERHAPS_RENAMED;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.Schema;
import dev.limbeck.snapshot.Origins;
import dev.limbeck.snapshot.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Finds what the entities ask for and no migration makes, and where each thing comes from. */
public final class PendingChanges {

  private final Origins origins;
  private final Predicate<Element> isInSource;

  /**
   * Those of a set of entities.
   *
   * @param isInSource whether this compile was given the source of an element
   */
  public PendingChanges(Origins origins, Predicate<Element> isInSource) {
    this.origins = origins;
    this.isInSource = isInSource;
  }

  /**
   * The changes, those of one sort at one place together.
   *
   * @param before the schema that the steps begin at, after the renames
   * @param renames what only gets another name, as the user says
   * @param ordinals the enums that were kept by number then
   */
  public List<PendingChange> between(
      Schema before, List<Operation> renames, List<Operation> steps, List<OrdinalEnum> ordinals) {
    Schema after = Replay.forward(before, steps);
    EnumChanges enums =
        new EnumChanges(EnumChange.between(before, after, ordinals, origins), origins, isInSource);
    PossibleRenames possible = PossibleRenames.among(before, steps);
    List<PendingChange> renamed = possible.changes(origins, isInSource);
    List<PendingChange> found = new ArrayList<>(enums.changes());
    found.addAll(renamed);
    Subjects subjects = new Subjects(before, after, origins);
    Stream.concat(renames.stream(), steps.stream())
        .filter(step -> !enums.speakFor(step) && !possible.speakFor(step))
        .flatMap(step -> change(step, step.accept(subjects)).stream())
        .filter(change -> renamed.stream().noneMatch(rename -> speaksFor(rename, change)))
        .forEach(found::add);
    return Stream.concat(
            renumbered(ordinals).stream(), joined(found).stream().map(PendingChanges::withWayOut))
        .toList();
  }

  /** What numbers have come to mean another constant, which no step tells of. */
  public List<PendingChange> renumbered(List<OrdinalEnum> ordinals) {
    return new Renumbering(origins, isInSource).since(ordinals);
  }

  private Optional<PendingChange> change(Operation step, Optional<Subject> subject) {
    return subject.map(
        it -> {
          Optional<Place> place =
              it.origin().flatMap(origin -> origin.place(it.aspect(), isInSource));
          return new PendingChange(it.sort(), place, it.text().orElseGet(step::describe));
        });
  }

  // What comes with a column that was perhaps renamed only, such as its unique constraint.
  private static boolean speaksFor(PendingChange rename, PendingChange change) {
    return change.sort() == ADDED
        && rename.place().isPresent()
        && rename.place().map(Place::element).equals(change.place().map(Place::element));
  }

  private static List<PendingChange> joined(List<PendingChange> changes) {
    List<PendingChange> joined = new ArrayList<>();
    for (PendingChange change : changes) {
      if (joined.stream().noneMatch(change::isAtSamePlaceAs)) {
        String text =
            changes.stream()
                .filter(change::isAtSamePlaceAs)
                .map(PendingChange::text)
                .collect(Collectors.joining("; "));
        joined.add(new PendingChange(change.sort(), change.place(), text));
      }
    }
    return joined;
  }

  private static PendingChange withWayOut(PendingChange change) {
    String start =
        switch (change.sort()) {
          case ADDED -> "no migration makes this yet: ";
          case CHANGED -> "no migration changes this yet: ";
          case REMOVED -> "the migrations made what the entities no longer ask for: ";
          case PERHAPS_RENAMED, RENUMBERED, CONSTANT_REMOVED, CONSTANT_RENAMED -> "";
        };
    String end =
        change.sort() == PERHAPS_RENAMED || start.isEmpty()
            ? ""
            : "; write it with limbeck revision --autogenerate, or javac -Alimbeck.revision=\"...\".";
    return new PendingChange(change.sort(), change.place(), start + change.text() + end);
  }
}
