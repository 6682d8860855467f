package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** What can be said of a part of the schema, and by which members of which annotations. */
public enum Aspect {
  /** That it is there: the member itself says so. */
  PRESENCE,
  NAME("RenamedFrom.value Column.name JoinColumn.name Table.name UniqueConstraint.name Index.name"),
  LENGTH(
      "Column.length Column.columnDefinition JoinColumn.columnDefinition MapKeyColumn.length"
          + " DiscriminatorColumn.length Size.max Length.max Lob"),
  DIGITS("Column.precision Column.scale Column.columnDefinition Digits.integer"),
  SCALE("Column.scale Column.precision Column.columnDefinition Digits.fraction"),
  FRACTION("Column.secondPrecision FractionalSeconds.value Column.columnDefinition"),
  TYPE(
      "Column.columnDefinition JoinColumn.columnDefinition JdbcTypeCode.value Convert.converter"
          + " Enumerated.value Temporal.value Lob DiscriminatorColumn.discriminatorType"),
  NULLABILITY(
      "Column.nullable JoinColumn.nullable Basic.optional ManyToOne.optional OneToOne.optional"
          + " NotNull NotBlank NotEmpty Column.columnDefinition Id EmbeddedId"),
  DEFAULT(
      "ColumnDefault.value GeneratedColumn.value GeneratedValue.strategy GeneratedValue"
          + " Column.columnDefinition"),
  COLLATION("Collate.value Column.columnDefinition"),
  COMMENT("Comment.value Column.comment JoinColumn.comment Table.comment SecondaryTable.comment"),
  UNIQUENESS(
      "UniqueConstraint.columnNames Index.columnList TableUnique.columns Column.unique JoinColumn.unique NaturalId"
          + " OneToOne"),
  CHECK(
      "CheckConstraint.constraint Check.constraints Column.check Enumerated.value Min.value"
          + " Max.value DiscriminatorColumn"),
  FOREIGN_KEY("JoinColumn.foreignKey OnDelete.action PrimaryKeyJoinColumn.foreignKey"),
  INDEX("Index.columnList TableIndex.keys"),
  EXCLUSION("Exclusion.elements"),
  SEQUENCE("SequenceGenerator TableGenerator GeneratedValue");

  private static final List<String> PACKAGES =
      List.of(
          Jpa.PACKAGE,
          Hibernate.PACKAGE,
          Own.PACKAGE,
          "jakarta.validation.constraints.",
          "org.hibernate.validator.constraints.");

  private final String sayings;

  Aspect() {
    this("");
  }

  Aspect(String sayings) {
    this.sayings = sayings;
  }

  /** An annotation that says it, and the member in which it does. */
  record Said(AnnotationMirror mirror, Optional<AnnotationValue> value) {}

  /** The first of the annotations' members that says it. */
  Optional<Said> find(List<Annotation> annotations) {
    return Stream.of(sayings.split(" ", -1))
        .flatMap(saying -> annotations.stream().flatMap(it -> said(saying, it)))
        .findFirst();
  }

  private static Stream<Said> said(String saying, Annotation annotation) {
    int dot = saying.indexOf('.');
    String simple = dot < 0 ? saying : saying.substring(0, dot);
    if (PACKAGES.stream().noneMatch(it -> annotation.name().equals(it + simple))) {
      return Stream.empty();
    }
    if (dot < 0) {
      return Stream.of(new Said(annotation.mirror(), Optional.empty()));
    }
    return annotation
        .member(saying.substring(dot + 1))
        .map(value -> new Said(annotation.mirror(), Optional.of(value)))
        .stream();
  }
}
