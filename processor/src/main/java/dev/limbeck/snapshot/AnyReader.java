package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code @Any}: a column that tells which entity is meant, and those of its key; no foreign
 * key, as there is no one table to point at.
 */
record AnyReader(ColumnReader columns) {

  private static final Map<String, SqlType> DISCRIMINATORS =
      Map.of("CHAR", SqlType.of("char", "1"), "INTEGER", SqlType.of("integer"));

  /** The columns of an attribute that may hold any of several entities. */
  List<ColumnDraft> attribute(Member member) {
    boolean required =
        member
            .annotations()
            .find(Hibernate.ANY)
            .map(any -> !any.flag("optional", true))
            .orElse(false);
    List<ColumnDraft> found = new ArrayList<>();
    found.add(discriminator(member));
    JoinColumns written = JoinColumns.of(member.annotations(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
    for (ColumnSettings settings : written.columns()) {
      // What is required is the key alone.
      key(member, settings)
          .map(column -> column.withNullable(column.nullable() && !required))
          .ifPresent(found::add);
    }
    return found;
  }

  private ColumnDraft discriminator(Member member) {
    ColumnSettings settings =
        member.annotations().find(Jpa.COLUMN).map(ColumnSettings::of).orElse(ColumnSettings.NONE);
    String logical = settings.name().orElse(member.name());
    SqlType type =
        member
            .annotations()
            .find(Hibernate.ANY_DISCRIMINATOR)
            .flatMap(annotation -> annotation.constant("value"))
            .flatMap(kind -> Optional.ofNullable(DISCRIMINATORS.get(kind)))
            .orElse(JavaTypes.varchar(settings.length().orElse(JavaTypes.DEFAULT_LENGTH)));
    return ColumnDraft.of(logical, columns.naming().physical(logical), type)
        .withNullable(settings.nullable());
  }

  private Optional<ColumnDraft> key(Member member, ColumnSettings settings) {
    Optional<TypeMirror> type =
        member
            .annotations()
            .find(Hibernate.ANY_KEY_JAVA_CLASS)
            .flatMap(annotation -> annotation.type("value"));
    Element element = member.element();
    return type.flatMap(
        java ->
            columns.value(
                new TypedPlace(element, java, Annotations.NONE, settings), member.name() + "_id"));
  }
}
