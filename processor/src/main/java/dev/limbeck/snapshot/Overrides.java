package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the places around an attribute say in place of its own annotations, by path.
 *
 * @param columns the {@code @Column}s of {@code @AttributeOverride}
 * @param associations the {@code @AssociationOverride}s
 * @param conversions the {@code @Convert}s that name an attribute
 */
record Overrides(
    Map<String, Annotation> columns,
    Map<String, Annotation> associations,
    Map<String, Annotation> conversions) {

  static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

  private static final List<String> KINDS =
      List.of(
          Jpa.ATTRIBUTE_OVERRIDE,
          Jpa.ATTRIBUTE_OVERRIDES,
          Jpa.ASSOCIATION_OVERRIDE,
          Jpa.ASSOCIATION_OVERRIDES,
          Jpa.CONVERT,
          Jpa.CONVERTS);

  Overrides {
    columns = Map.copyOf(columns);
    associations = Map.copyOf(associations);
    conversions = Map.copyOf(conversions);
  }

  /** The overrides that stand on a class or attribute. */
  static Overrides of(Annotations annotations) {
    if (KINDS.stream().noneMatch(annotations::has)) {
      return NONE;
    }
    Map<String, Annotation> columns = new HashMap<>();
    for (Annotation override : annotations.every(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES)) {
      override
          .annotation("column")
          .ifPresent(column -> columns.put(override.text("name").orElse(""), column));
    }
    Map<String, Annotation> associations = new HashMap<>();
    for (Annotation override :
        annotations.every(Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES)) {
      associations.put(override.text("name").orElse(""), override);
    }
    Map<String, Annotation> conversions = new HashMap<>();
    for (Annotation convert : annotations.every(Jpa.CONVERT, Jpa.CONVERTS)) {
      convert.text("attributeName").ifPresent(path -> conversions.put(path, convert));
    }
    return new Overrides(columns, associations, conversions);
  }

  /** These, and the other ones where these say nothing: the outermost place wins. */
  Overrides orElse(Overrides inner) {
    if (isEmpty() || inner.isEmpty()) {
      return isEmpty() ? inner : this;
    }
    Map<String, Annotation> allColumns = new HashMap<>(inner.columns);
    allColumns.putAll(columns);
    Map<String, Annotation> allAssociations = new HashMap<>(inner.associations);
    allAssociations.putAll(associations);
    Map<String, Annotation> allConversions = new HashMap<>(inner.conversions);
    allConversions.putAll(conversions);
    return new Overrides(allColumns, allAssociations, allConversions);
  }

  /** What is said of the attributes inside one attribute. */
  Overrides within(String attribute) {
    if (isEmpty()) {
      return NONE;
    }
    return new Overrides(
        within(columns, attribute),
        within(associations, attribute),
        within(conversions, attribute));
  }

  private boolean isEmpty() {
    return columns.isEmpty() && associations.isEmpty() && conversions.isEmpty();
  }

  Optional<Annotation> column(String attribute) {
    return Optional.ofNullable(columns.get(attribute));
  }

  /** The annotations of an attribute, with the conversion that is said for it from outside. */
  Annotations converted(String attribute, Annotations own) {
    Annotation outer = conversions.get(attribute);
    if (outer == null) {
      return own;
    }
    List<Annotation> said = new ArrayList<>();
    own.all().stream()
        .filter(it -> !it.name().equals(Jpa.CONVERT) && !it.name().equals(Jpa.CONVERTS))
        .forEach(said::add);
    said.add(outer.without("attributeName"));
    return new Annotations(said);
  }

  /** The join columns said for an association; empty if none are. */
  List<Annotation> joinColumns(String attribute) {
    return association(attribute)
        .map(override -> override.annotations("joinColumns"))
        .orElse(List.of());
  }

  Optional<Annotation> association(String attribute) {
    return Optional.ofNullable(associations.get(attribute));
  }

  private static Map<String, Annotation> within(Map<String, Annotation> all, String attribute) {
    String prefix = attribute + ".";
    Map<String, Annotation> inner = new HashMap<>();
    all.forEach(
        (path, annotation) -> {
          if (path.startsWith(prefix)) {
            inner.put(path.substring(prefix.length()), annotation);
          }
        });
    return inner;
  }
}
