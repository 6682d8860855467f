package dev.limbeck.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds attributes of an entity that write the same column, which Hibernate refuses. */
final class SharedColumns {

  private final Findings findings;
  private final Map<String, Member> writers = new HashMap<>();

  SharedColumns(Findings findings) {
    this.findings = findings;
  }

  /** Takes an attribute, and reports it if one before it writes one of its columns. */
  void add(Member attribute, List<AttributeMapping> mappings) {
    for (AttributeMapping mapping : mappings) {
      // Several associations may share a column of their keys.
      if (mapping.foreignKey().isEmpty() && !mapping.member().isToOne()) {
        for (ColumnDraft column : mapping.columns()) {
          if (isWritten(column)) {
            add(attribute, mapping, column);
          }
        }
      }
    }
  }

  private void add(Member attribute, AttributeMapping mapping, ColumnDraft column) {
    String key = mapping.table().orElse("") + "." + column.catalogueName();
    Member other = writers.putIfAbsent(key, attribute);
    if (other == null) {
      return;
    }
    String both = other.equals(attribute) ? "two of its attributes" : other.name() + " too";
    findings.add(
        Finding.SHARED_COLUMN,
        attribute.element(),
        mapping.member().equals(attribute)
            ? "its column %1$s is that of %2$s, and Hibernate refuses two that write it; give one another name, or insertable = false and updatable = false."
                .formatted(column.name().text(), both)
            : "its column %1$s is that of %2$s, and Hibernate refuses two that write it; write @AttributeOverride(name = \"%3$s\", column = @Column(name = \"%4$s_%1$s\"))."
                .formatted(column.name().text(), both, mapping.member().name(), attribute.name()));
  }

  private static boolean isWritten(ColumnDraft column) {
    boolean isReadOnly =
        column
            .origin()
            .annotation()
            .map(Annotation::of)
            .filter(it -> !it.flag("insertable", true) && !it.flag("updatable", true))
            .isPresent();
    return !isReadOnly && !column.isComputed();
  }
}
