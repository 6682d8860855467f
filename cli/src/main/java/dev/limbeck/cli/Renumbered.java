package dev.limbeck.cli;

import dev.limbeck.diff.OrdinalChange;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Snapshot;
import dev.limbeck.schema.OrdinalEnum;
import java.util.List;
import java.util.Optional;

/**
 * The enums in columns by number, whose numbers mean something else than they did at head.
 *
 * @param now what the numbers mean
 */
record Renumbered(List<OrdinalChange> changes, List<OrdinalEnum> now) {

  Renumbered {
    changes = List.copyOf(changes);
    now = List.copyOf(now);
  }

  /** What has changed since the snapshot; where there is no model, nothing is known to have. */
  static Renumbered since(Snapshot head, Optional<EntityModel> model) {
    List<OrdinalEnum> now = model.map(EntityModel::ordinals).orElse(head.ordinals());
    return new Renumbered(OrdinalChange.between(head.ordinals(), now), now);
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** A sentence for each, with the way out. */
  List<String> texts() {
    return changes.stream().map(OrdinalChange::text).toList();
  }

  void report(Console console) {
    texts().forEach(text -> console.warn("Note: " + text));
  }
}
