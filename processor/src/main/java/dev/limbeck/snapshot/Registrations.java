package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What Hibernate's registrations, on a class or a package, say of a type wherever it stands. */
final class Registrations {

  private final Map<String, TypeMirror> javaTypes = new TreeMap<>();
  private final Map<Integer, TypeMirror> jdbcTypes = new TreeMap<>();
  private final Map<String, TypeMirror> userTypes = new TreeMap<>();
  private final Map<String, TypeMirror> compositeTypes = new TreeMap<>();
  private final List<Annotation> converters = new ArrayList<>();

  /** Reads the annotations of classes and of the packages that they are in. */
  Registrations(Elements elements, Collection<TypeElement> classes) {
    Map<String, Element> places = new TreeMap<>();
    for (TypeElement type : classes) {
      places.put(elements.getPackageOf(type).toString() + " ", elements.getPackageOf(type));
      places.put(type.getQualifiedName().toString(), type);
    }
    places.values().forEach(place -> read(Annotations.of(place)));
  }

  /** The descriptor that is registered for a Java type. */
  Optional<TypeMirror> javaType(String javaType) {
    return Optional.ofNullable(javaTypes.get(javaType));
  }

  /** The descriptor that is registered under a code. */
  Optional<TypeMirror> jdbcType(int code) {
    return Optional.ofNullable(jdbcTypes.get(code));
  }

  /** The user type that is registered for a Java type, of one column or of several. */
  Optional<TypeMirror> userType(String javaType) {
    TypeMirror ofOneColumn = userTypes.get(javaType);
    return Optional.ofNullable(ofOneColumn == null ? compositeTypes.get(javaType) : ofOneColumn);
  }

  /** The uses of {@code @ConverterRegistration}. */
  List<Annotation> converters() {
    return List.copyOf(converters);
  }

  private void read(Annotations annotations) {
    for (Annotation it : each(annotations, Hibernate.JAVA_TYPE_REGISTRATION)) {
      put(javaTypes, it, "javaType", "descriptorClass");
    }
    for (Annotation it : each(annotations, Hibernate.TYPE_REGISTRATION)) {
      put(userTypes, it, "basicClass", "userType");
    }
    for (Annotation it : each(annotations, Hibernate.COMPOSITE_TYPE_REGISTRATION)) {
      put(compositeTypes, it, "embeddableClass", "userType");
    }
    for (Annotation it : each(annotations, Hibernate.JDBC_TYPE_REGISTRATION)) {
      it.type("value").ifPresent(type -> putCode(it.number("registrationCode"), type));
    }
    converters.addAll(each(annotations, Hibernate.CONVERTER_REGISTRATION));
  }

  // Without a code, a descriptor takes the place of the one that has its own.
  private void putCode(Optional<Integer> code, TypeMirror type) {
    code.or(() -> ShippedTypes.code(type)).ifPresent(number -> jdbcTypes.put(number, type));
  }

  private static List<Annotation> each(Annotations annotations, String name) {
    return annotations.every(name, name + "s");
  }

  private static void put(
      Map<String, TypeMirror> map, Annotation annotation, String key, String value) {
    Optional<TypeMirror> type = annotation.type(value);
    annotation
        .type(key)
        .ifPresent(java -> type.ifPresent(found -> map.put(TypeNames.of(java), found)));
  }
}
