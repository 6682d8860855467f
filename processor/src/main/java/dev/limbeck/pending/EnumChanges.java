package dev.limbeck.pending;

import static dev.limbeck.pending.PendingChange.Sort.ADDED;
import static dev.limbeck.pending.PendingChange.Sort.CONSTANT_REMOVED;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.snapshot.Aspect;
import dev.limbeck.snapshot.Origin;
import dev.limbeck.snapshot.Origins;
import dev.limbeck.snapshot.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Says what constants are new or gone: the new ones at themselves, the others at the attribute. */
record EnumChanges(List<EnumChange> all, Origins origins, Predicate<Element> isInSource) {

  /** Whether a step does no more than allow other constants. */
  boolean speakFor(Operation step) {
    return step instanceof AddConstraint add
        && all.stream()
            .anyMatch(
                it -> it.table().equals(add.table()) && it.check().equals(add.constraint().name()));
  }

  List<PendingChange> changes() {
    return all.stream().flatMap(it -> Stream.concat(added(it), removed(it))).toList();
  }

  private Stream<PendingChange> added(EnumChange change) {
    return change.added().stream()
        .map(
            it ->
                new PendingChange(
                    ADDED,
                    place(change, it.constant()),
                    "let %s.%s hold %s".formatted(change.table(), change.column(), it.sql())));
  }

  private Stream<PendingChange> removed(EnumChange change) {
    return change.removed().stream()
        .map(
            it ->
                new PendingChange(
                    CONSTANT_REMOVED,
                    place(change),
                    "%3$s is no longer a constant, and rows of %1$s may hold it still; before the check changes, let the migration give them another: op.execute(\"update %1$s set %2$s = ... where %2$s = %4$s\")."
                        .formatted(change.table(), change.column(), it.constant(), it.sql())));
  }

  private Optional<Place> place(EnumChange change, String constant) {
    Optional<TypeElement> type =
        origins.values(change.table(), change.column()).map(Origin.EnumValues::type);
    return type.filter(isInSource).stream()
        .flatMap(it -> it.getEnclosedElements().stream())
        .filter(it -> it.getSimpleName().contentEquals(constant))
        .map(Place::of)
        .findFirst()
        .or(() -> place(change));
  }

  private Optional<Place> place(EnumChange change) {
    return origins
        .column(change.table(), change.column())
        .flatMap(origin -> origin.place(Aspect.PRESENCE, isInSource));
  }
}
