package dev.limbeck.snapshot;

import java.util.List;

/** The names of Limbeck's own annotations, those of {@code dev.limbeck.mapping}. */
final class Own {

  static final String PACKAGE = "dev.limbeck.mapping.";

  static final String BACKFILL = PACKAGE + "Backfill";
  static final String CONSTRAINT_NAME = PACKAGE + "ConstraintName";
  static final String EXCLUSION = PACKAGE + "Exclusion";
  static final String EXCLUSIONS = EXCLUSION + ".List";
  static final String RENAMED_FROM = PACKAGE + "RenamedFrom";
  static final String TABLE_INDEX = PACKAGE + "TableIndex";
  static final String TABLE_INDEXES = TABLE_INDEX + ".List";
  static final String TABLE_UNIQUE = PACKAGE + "TableUnique";
  static final String TABLE_UNIQUES = TABLE_UNIQUE + ".List";
  static final String UNMANAGED = PACKAGE + "Unmanaged";

  private Own() {}

  /** The uses of them among some annotations. */
  static List<Annotation> in(Annotations annotations) {
    return annotations.all().stream().filter(it -> it.name().startsWith(PACKAGE)).toList();
  }

  /** Such as {@code @RenamedFrom}. */
  static String spelled(Annotation annotation) {
    String simple = annotation.name().substring(PACKAGE.length());
    return "@" + (simple.endsWith(".List") ? simple.replace(".List", "") : simple);
  }
}
