package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Adds the column that identifies the rows of a collection with {@code @CollectionId}. */
record CollectionIds(Elements elements, Types types, ColumnReader columns, Generators generators) {

  /** The column, which is in the table then; empty if the collection has none. */
  Optional<ColumnDraft> add(CollectionAttribute collection, TableDraft table) {
    Member member = collection.member();
    Optional<Annotation> annotation = member.annotations().find(Hibernate.COLLECTION_ID);
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    ColumnSettings settings =
        annotation.get().annotation("column").map(ColumnSettings::of).orElse(ColumnSettings.NONE);
    TypedPlace place =
        new TypedPlace(member.element(), type(member), codes(member.annotations()), settings);
    Optional<ColumnDraft> column = columns.value(place, "id").map(ColumnDraft::notNull);
    column.ifPresent(table::add);
    annotation
        .flatMap(written -> written.text("generator"))
        .ifPresent(name -> generators.addForRows(member.element(), table, name));
    return column;
  }

  private TypeMirror type(Member member) {
    Optional<TypeMirror> byClass =
        member
            .annotations()
            .find(Hibernate.COLLECTION_ID_JAVA_CLASS)
            .flatMap(annotation -> annotation.type("idType"));
    return byClass
        .or(
            () ->
                member
                    .annotations()
                    .find(Hibernate.COLLECTION_ID_JAVA_TYPE)
                    .flatMap(annotation -> annotation.type("value"))
                    .flatMap(new JavaTypeDescriptors(types)::described))
        .orElseGet(() -> elements.getTypeElement("java.lang.Object").asType());
  }

  private static Annotations codes(Annotations annotations) {
    List<Annotation> codes = new ArrayList<>();
    annotations
        .find(Hibernate.COLLECTION_ID_JDBC_TYPE_CODE)
        .map(code -> code.as(Hibernate.JDBC_TYPE_CODE))
        .ifPresent(codes::add);
    annotations
        .find(Hibernate.COLLECTION_ID_JDBC_TYPE)
        .map(type -> type.as(Hibernate.JDBC_TYPE))
        .ifPresent(codes::add);
    return new Annotations(codes);
  }
}
