package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Reads {@code @SoftDelete}: the column that marks rows as deleted, or as alive. */
record SoftDeletes(Elements elements, ColumnReader columns) {

  /** The column of an entity's table, which a root has for all its subclasses. */
  Optional<ColumnDraft> of(EntityModel entity) {
    if (entity.parent().isPresent()) {
      return Optional.empty();
    }
    return mapped(entity.type())
        .map(Element.class::cast)
        .filter(SoftDeletes::isMarked)
        .findFirst()
        .or(() -> markedPackage(entity.type()))
        .flatMap(this::column);
  }

  /** The column of a collection's table. */
  Optional<ColumnDraft> of(Member collection) {
    Element element = collection.element();
    Optional<Element> marked = isMarked(element) ? Optional.of(element) : markedPackage(element);
    return marked.flatMap(this::column);
  }

  private Optional<Element> markedPackage(Element element) {
    return Optional.<Element>of(elements.getPackageOf(element)).filter(SoftDeletes::isMarked);
  }

  private static boolean isMarked(Element element) {
    return Annotations.of(element).has(Hibernate.SOFT_DELETE);
  }

  // The class and its superclasses, from itself up.
  private static Stream<TypeElement> mapped(TypeElement type) {
    return type.getSuperclass().getKind() == TypeKind.DECLARED
        ? Stream.concat(
            Stream.of(type),
            mapped((TypeElement) ((DeclaredType) type.getSuperclass()).asElement()))
        : Stream.of(type);
  }

  private Optional<ColumnDraft> column(Element marked) {
    Annotation annotation = Annotations.of(marked).find(Hibernate.SOFT_DELETE).orElseThrow();
    String strategy = annotation.constant("strategy").orElse("DELETED");
    String name =
        annotation.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted");
    String comment = annotation.text("comment").orElse("Soft-delete indicator");
    return value(marked, annotation, strategy, name)
        .map(column -> column.withComment(Optional.of(comment)))
        .map(column -> strategy.equals("TIMESTAMP") ? column : column.notNull());
  }

  private Optional<ColumnDraft> value(
      Element marked, Annotation annotation, String strategy, String name) {
    if (strategy.equals("TIMESTAMP")) {
      return Optional.of(plain(name, SqlType.of("timestamptz", "6")));
    }
    if (annotation.type("converter").isEmpty()) {
      return Optional.of(plain(name, SqlType.of("boolean")));
    }
    Annotations conversion = new Annotations(List.of(annotation.as(Jpa.CONVERT)));
    TypedPlace place =
        new TypedPlace(
            marked,
            elements.getTypeElement("java.lang.Boolean").asType(),
            conversion,
            ColumnSettings.NONE);
    return columns
        .types()
        .read(place)
        .map(type -> checked(plain(name, type.type()), type, strategy.equals("ACTIVE")));
  }

  // Where the column says that a row is alive, Hibernate turns the values round.
  private static ColumnDraft checked(ColumnDraft column, BasicType type, boolean alive) {
    Optional<ValueCheck> check = type.check().map(values -> alive ? values.reversed() : values);
    String spelled = SqlNames.quote(column.catalogueName());
    return column.withChecks(
        check.flatMap(values -> values.sql(spelled)).map(CheckDraft::unnamed).stream().toList());
  }

  private ColumnDraft plain(String name, SqlType type) {
    return ColumnDraft.of(name, columns.naming().physical(name), type);
  }
}
