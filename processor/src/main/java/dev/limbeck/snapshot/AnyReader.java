package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code @Any} and {@code @ManyToAny}: a column that tells which entity is meant, and those
 * of its key; no foreign key, as there is no one table to point at.
 */
record AnyReader(ColumnReader columns) {

  private static final String TEXT = "java.lang.String";
  private static final Map<String, String> DISCRIMINATORS =
      Map.of("CHAR", "java.lang.Character", "INTEGER", "java.lang.Integer");

  // What is said of the key, by what says the same of an attribute.
  private static final Map<String, String> KEY_ANNOTATIONS =
      Map.of(
          Hibernate.ANY_KEY_JAVA_TYPE, Hibernate.JAVA_TYPE,
          Hibernate.ANY_KEY_JDBC_TYPE, Hibernate.JDBC_TYPE,
          Hibernate.ANY_KEY_JDBC_TYPE_CODE, Hibernate.JDBC_TYPE_CODE);

  /** The columns of an attribute that may hold any of several entities. */
  List<ColumnDraft> attribute(Member member) {
    boolean required =
        member
            .annotations()
            .find(Hibernate.ANY)
            .map(any -> !any.flag("optional", true))
            .orElse(false);
    JoinColumns written = JoinColumns.of(member.annotations(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
    List<ColumnDraft> found = new ArrayList<>(discriminator(member).stream().toList());
    // What is required is the key alone.
    keys(member, written).stream()
        .map(column -> column.withNullable(column.nullable() && !required))
        .forEach(found::add);
    return found;
  }

  /** The columns of a collection's elements; the join table's annotation names those of the key. */
  List<ColumnDraft> elements(Member member, JoinColumns keyColumns) {
    List<ColumnDraft> found = new ArrayList<>(discriminator(member).stream().toList());
    keys(member, keyColumns).stream().map(ColumnDraft::notNull).forEach(found::add);
    return found;
  }

  private Optional<ColumnDraft> discriminator(Member member) {
    if (member.has(Hibernate.FORMULA)) {
      return Optional.empty();
    }
    ColumnSettings settings =
        member.annotations().find(Jpa.COLUMN).map(ColumnSettings::of).orElse(ColumnSettings.NONE);
    TypeMirror type =
        columns
            .types()
            .named(
                member
                    .annotations()
                    .find(Hibernate.ANY_DISCRIMINATOR)
                    .flatMap(annotation -> annotation.constant("value"))
                    .map(kind -> DISCRIMINATORS.getOrDefault(kind, TEXT))
                    .orElse(TEXT));
    List<Annotation> said = new ArrayList<>();
    for (String name : List.of(Hibernate.JDBC_TYPE, Hibernate.JDBC_TYPE_CODE)) {
      member.annotations().find(name).ifPresent(said::add);
    }
    TypedPlace place = new TypedPlace(member.element(), type, new Annotations(said), settings);
    return columns.value(place, member.name());
  }

  private List<ColumnDraft> keys(Member member, JoinColumns written) {
    Optional<TypeMirror> type = keyType(member);
    Annotations said = member.annotations().translated(KEY_ANNOTATIONS);
    List<ColumnDraft> found = new ArrayList<>();
    for (ColumnSettings settings : written.columns()) {
      type.map(java -> new TypedPlace(member.element(), java, said, settings))
          .flatMap(place -> columns.value(place, member.name() + "_id"))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<TypeMirror> keyType(Member member) {
    return member
        .annotations()
        .find(Hibernate.ANY_KEY_JAVA_TYPE)
        .flatMap(annotation -> annotation.type("value"))
        .flatMap(columns.types()::described)
        .or(
            () ->
                member
                    .annotations()
                    .find(Hibernate.ANY_KEY_JAVA_CLASS)
                    .flatMap(annotation -> annotation.type("value")));
  }
}
