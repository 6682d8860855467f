package dev.limbeck.pending;

import static dev.limbeck.pending.PendingChange.Sort.CONSTANT_RENAMED;
import static dev.limbeck.pending.PendingChange.Sort.RENUMBERED;

import dev.limbeck.diff.OrdinalChange;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.snapshot.Aspect;
import dev.limbeck.snapshot.Origins;
import dev.limbeck.snapshot.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** Says at the attribute what numbers of its enum have come to mean something else. */
record Renumbering(Origins origins, Predicate<Element> isInSource) {

  List<PendingChange> since(List<OrdinalEnum> before) {
    return OrdinalChange.between(before, origins.ordinals()).stream().map(this::change).toList();
  }

  private PendingChange change(OrdinalChange change) {
    Optional<Place> place =
        origins
            .column(change.after().table(), change.after().column())
            .flatMap(origin -> origin.place(Aspect.PRESENCE, isInSource));
    String end =
        change.isRename()
            ? " Either way, limbeck snapshot or the next revision takes note of it."
            : " Or put the constants back in their order, with new ones after them.";
    return new PendingChange(
        change.isRename() ? CONSTANT_RENAMED : RENUMBERED, place, change.text() + end);
  }
}
