package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/**
 * The join columns that a place gives, and what it says of the foreign key over them.
 *
 * @param columns empty where the names are left to the convention
 * @param holder the annotation to report at and to ask for a foreign key, if one is written
 * @param hasFormula whether a formula stands for one of the columns
 */
record JoinColumns(List<ColumnSettings> columns, Optional<Annotation> holder, boolean hasFormula) {

  static final JoinColumns NONE = new JoinColumns(List.of(), Optional.empty(), false);

  JoinColumns {
    columns = List.copyOf(columns);
  }

  /** From {@code @JoinColumn}, {@code @JoinColumns} and the like, as they stand on a member. */
  static JoinColumns of(Annotations annotations, String name, String container) {
    List<Annotation> written = annotations.every(name, container);
    Optional<Annotation> holder =
        annotations.find(container).or(() -> written.stream().findFirst());
    return new JoinColumns(settings(written), holder, false);
  }

  /** From a member such as {@code joinColumns} of an annotation. */
  static JoinColumns of(Annotation annotation, String member) {
    return new JoinColumns(
        settings(annotation.annotations(member)), Optional.of(annotation), false);
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  /** The {@code foreignKey} of the annotation around the columns, or else of the first column. */
  Optional<Annotation> foreignKey(String member) {
    Optional<Annotation> around = holder.flatMap(annotation -> annotation.annotation(member));
    return around.or(
        () ->
            columns.stream()
                .flatMap(column -> column.annotation().stream())
                .flatMap(column -> column.annotation("foreignKey").stream())
                .findFirst());
  }

  private static List<ColumnSettings> settings(List<Annotation> written) {
    return written.stream().map(ColumnSettings::of).toList();
  }
}
