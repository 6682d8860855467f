package dev.limbeck.snapshot;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Tells what {@code @Unmanaged} leaves to somebody else. */
record Unmanagement(TableDrafts tables, AttributePlaces places, Findings findings) {

  /** Whether an entity's tables are somebody else's. */
  static boolean isOf(EntityModel entity) {
    return entity.annotations().has(Own.UNMANAGED)
        || entity.tableOwner().annotations().has(Own.UNMANAGED);
  }

  /** The tables and sequences that nothing of ours asks for. */
  List<Hints.Unmanaged> wholes(Collection<Sequence> all, Collection<Sequence> ours) {
    List<Hints.Unmanaged> wholes = new ArrayList<>();
    tables.unclaimed().stream()
        .map(table -> new Hints.Unmanaged(table.name().catalogue(), Optional.empty()))
        .forEach(wholes::add);
    all.stream()
        .filter(sequence -> !ours.contains(sequence))
        .map(sequence -> new Hints.Unmanaged(sequence.name(), Optional.empty()))
        .forEach(wholes::add);
    return wholes;
  }

  /** The columns of an attribute with the annotation. */
  List<Hints.Unmanaged> columns(Element element, Annotation annotation) {
    List<Hints.Unmanaged> columns = new ArrayList<>();
    for (AttributePlace place : places.of(element)) {
      for (String column : place.columns()) {
        if (place.table().key().contains(column)) {
          findings.add(
              Finding.IMPOSSIBLE_FORM,
              element,
              annotation,
              "@Unmanaged: column %s is of the primary key, which is not somebody else's unless the whole table is; write @Unmanaged on the class."
                  .formatted(column));
          return List.of();
        }
        columns.add(new Hints.Unmanaged(place.table().name().catalogue(), Optional.of(column)));
      }
    }
    return columns;
  }
}
