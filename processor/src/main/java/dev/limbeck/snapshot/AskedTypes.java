package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The type that a value is given by Hibernate's annotations, on itself or as a registration:
 * {@code @JdbcTypeCode}, {@code @JdbcType}, {@code @JavaType} and {@code @Type}.
 */
record AskedTypes(Registrations registrations, JavaTypes javaTypes, Findings findings) {

  private static final int UUID_DIGITS = 36;

  private static final List<String> DECIDED_AT_RUN_TIME =
      List.of(Hibernate.TYPE, Hibernate.COMPOSITE_TYPE);

  /**
   * Whether what is asked for decides the column when it runs, and so cannot be known; reported.
   */
  boolean refuses(TypedPlace place) {
    for (String name : DECIDED_AT_RUN_TIME) {
      Optional<Annotation> annotation = place.annotations().find(name);
      if (annotation.isPresent()) {
        report(place, annotation.get(), "the class that it names decides the column when it runs");
        return true;
      }
    }
    Optional<TypeMirror> user = registrations.userType(TypeNames.of(place.type()));
    if (user.isPresent() && !place.annotations().has(Jpa.CONVERT)) {
      findings.add(
          Finding.UNSUPPORTED_ANNOTATION,
          place.element(),
          "%s is registered for %s and decides the column when it runs; give the column with"
                  .formatted(user.get(), place.type())
              + " @Column(columnDefinition = \"...\").");
      return true;
    }
    return refusesCode(place) || refusesJavaType(place);
  }

  /** The code that is asked for. */
  Optional<Integer> code(TypedPlace place) {
    Annotations annotations = place.annotations();
    if (!asksForCode(annotations)) {
      return Optional.empty();
    }
    Optional<Integer> described =
        annotations
            .find(Hibernate.JDBC_TYPE)
            .flatMap(annotation -> annotation.type("value"))
            .flatMap(ShippedTypes::code);
    return described.or(
        () ->
            annotations
                .find(Hibernate.JDBC_TYPE_CODE)
                .flatMap(annotation -> annotation.number("value"))
                .map(this::registered));
  }

  /** The Java type that a descriptor stands for. */
  Optional<JavaType> javaType(TypedPlace place) {
    return descriptor(place).flatMap(ShippedTypes::javaType).flatMap(javaTypes::find);
  }

  /** A Java type with the length that it has in columns of a code. */
  JavaType sized(JavaType java, int code, String name) {
    boolean isUuid = name.equals("java.util.UUID") && JdbcCodes.isTextual(code);
    return isUuid ? new JavaType(java.code(), UUID_DIGITS, java.digits(), java.scale()) : java;
  }

  /** The code of what is registered under one. */
  int registered(int code) {
    return registrations.jdbcType(code).flatMap(ShippedTypes::code).orElse(code);
  }

  private Optional<TypeMirror> descriptor(TypedPlace place) {
    Optional<TypeMirror> written =
        place
            .annotations()
            .find(Hibernate.JAVA_TYPE)
            .flatMap(annotation -> annotation.type("value"));
    return written.isPresent() ? written : registrations.javaType(TypeNames.of(place.type()));
  }

  private static boolean asksForCode(Annotations annotations) {
    return annotations.has(Hibernate.JDBC_TYPE) || annotations.has(Hibernate.JDBC_TYPE_CODE);
  }

  private boolean refusesCode(TypedPlace place) {
    if (!asksForCode(place.annotations())) {
      return false;
    }
    Optional<Annotation> described = place.annotations().find(Hibernate.JDBC_TYPE);
    if (described.isPresent() && code(place).isEmpty()) {
      report(place, described.get(), "the class that it names decides the column when it runs");
      return true;
    }
    Optional<Annotation> coded = place.annotations().find(Hibernate.JDBC_TYPE_CODE);
    Optional<Integer> number = code(place);
    boolean unknown =
        number.isPresent()
            && number.get() != JdbcCodes.ARRAY
            && ColumnTypes.find(
                    number.get(), JavaType.of(JdbcCodes.JAVA_OBJECT), ColumnSettings.NONE)
                .isEmpty();
    if (coded.isPresent() && unknown) {
      report(place, coded.get(), "PostgreSQL has no type of its own for code " + number.get());
      return true;
    }
    return false;
  }

  private boolean refusesJavaType(TypedPlace place) {
    Optional<TypeMirror> descriptor = descriptor(place);
    if (descriptor.isEmpty() || javaType(place).isPresent() || code(place).isPresent()) {
      return false;
    }
    findings.add(
        Finding.UNSUPPORTED_ANNOTATION,
        place.element(),
        "%s, which describes %s, decides the column when it runs; say the type with"
                .formatted(descriptor.get(), place.type())
            + " @JdbcTypeCode(...) or give the column with @Column(columnDefinition = \"...\").");
    return true;
  }

  private void report(TypedPlace place, Annotation annotation, String why) {
    findings.add(
        Finding.UNSUPPORTED_ANNOTATION,
        place.element(),
        annotation,
        "value",
        "@%s cannot be followed, as %s; give the column with @Column(columnDefinition = \"...\")."
            .formatted(annotation.name().substring(annotation.name().lastIndexOf('.') + 1), why));
  }
}
