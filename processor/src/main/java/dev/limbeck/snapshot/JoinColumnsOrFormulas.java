package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/**
 * Reads {@code @JoinColumnOrFormula} and {@code @JoinColumnsOrFormulas}: the columns count, the
 * formulas are computed when rows are read.
 */
final class JoinColumnsOrFormulas {

  private JoinColumnsOrFormulas() {}

  /** The columns among them; empty if no such annotation is written. */
  static Optional<JoinColumns> of(Annotations annotations) {
    List<Annotation> parts =
        annotations.every(Hibernate.JOIN_COLUMN_OR_FORMULA, Hibernate.JOIN_COLUMNS_OR_FORMULAS);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<ColumnSettings> columns =
        parts.stream()
            .filter(part -> !isFormula(part))
            .flatMap(part -> part.annotation("column").stream())
            .map(ColumnSettings::of)
            .toList();
    boolean formula = parts.stream().anyMatch(JoinColumnsOrFormulas::isFormula);
    return Optional.of(new JoinColumns(columns, parts.stream().findFirst(), formula));
  }

  private static boolean isFormula(Annotation part) {
    return part.annotation("formula").flatMap(formula -> formula.text("value")).isPresent();
  }
}
