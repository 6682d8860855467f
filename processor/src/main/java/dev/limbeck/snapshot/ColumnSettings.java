package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/**
 * What an annotation such as {@code @Column}, {@code @MapKeyColumn} or {@code @JoinColumn} says of
 * a column.
 *
 * @param annotation the annotation; empty if there is none
 */
record ColumnSettings(Optional<Annotation> annotation) {

  static final ColumnSettings NONE = new ColumnSettings(Optional.empty());

  static ColumnSettings of(Annotation annotation) {
    return new ColumnSettings(Optional.of(annotation));
  }

  boolean isWritten() {
    return annotation.isPresent();
  }

  Optional<String> name() {
    return text("name");
  }

  Optional<String> table() {
    return text("table");
  }

  Optional<String> definition() {
    return text("columnDefinition");
  }

  Optional<String> comment() {
    return text("comment");
  }

  Optional<String> options() {
    return text("options");
  }

  Optional<String> referencedColumnName() {
    return text("referencedColumnName");
  }

  boolean nullable() {
    return annotation.map(written -> written.flag("nullable", true)).orElse(true);
  }

  boolean unique() {
    return annotation.map(written -> written.flag("unique", false)).orElse(false);
  }

  Optional<Integer> length() {
    return number("length");
  }

  /** The total number of digits; 0 says nothing. */
  Optional<Integer> precision() {
    return number("precision").filter(digits -> digits > 0);
  }

  Optional<Integer> scale() {
    return number("scale");
  }

  /** The digits of a second; -1 says nothing. */
  Optional<Integer> secondPrecision() {
    return number("secondPrecision").filter(digits -> digits >= 0);
  }

  List<Annotation> checks() {
    return annotation.map(written -> written.annotations("check")).orElse(List.of());
  }

  private Optional<String> text(String member) {
    return annotation.isPresent() ? annotation.get().text(member) : Optional.empty();
  }

  private Optional<Integer> number(String member) {
    return annotation.isPresent() ? annotation.get().number(member) : Optional.empty();
  }
}
