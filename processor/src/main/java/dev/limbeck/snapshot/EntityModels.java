package dev.limbeck.snapshot;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The entities, by class: the module's own, those outside that its tables depend on, and any other
 * one when it is asked for.
 */
final class EntityModels {

  private final Elements elements;
  private final MemberReader reader;
  private final Map<String, EntityModel> known = new TreeMap<>();
  private final List<EntityModel> own;
  private final List<EntityModel> listed;
  private final Map<EntityModel, List<EntityModel>> children;

  EntityModels(
      Elements elements,
      MemberReader reader,
      Collection<TypeElement> classes,
      Surroundings surroundings) {
    this.elements = elements;
    this.reader = reader;
    this.own =
        classes.stream()
            .filter(type -> Annotations.of(type).has(Jpa.ENTITY))
            .map(this::model)
            .distinct()
            .sorted(comparing(EntityModel::qualifiedName))
            .toList();
    this.listed =
        Stream.concat(
                own.stream(), OutsideEntities.around(own, this, reader, surroundings).stream())
            .sorted(comparing(EntityModel::qualifiedName))
            .toList();
    this.children =
        listed.stream()
            .filter(entity -> entity.parent().isPresent())
            .collect(groupingBy(entity -> entity.parent().orElseThrow()));
  }

  /** The entities that the schema is made for, sorted by class name. */
  List<EntityModel> own() {
    return own;
  }

  /** The same, and those outside that their tables depend on. */
  List<EntityModel> listed() {
    return listed;
  }

  /** The same, each after the one that it extends. */
  List<EntityModel> parentsFirst() {
    return listed.stream().sorted(comparingInt(EntityModels::depth)).toList();
  }

  private static int depth(EntityModel entity) {
    return entity.parent().map(parent -> depth(parent) + 1).orElse(0);
  }

  /** The entities below another one, as Hibernate lists them: the deepest first, then by name. */
  List<EntityModel> subclassesOf(EntityModel entity) {
    List<EntityModel> next = children.getOrDefault(entity, List.of());
    List<EntityModel> below = new ArrayList<>();
    next.forEach(child -> below.addAll(subclassesOf(child)));
    below.addAll(next);
    return below;
  }

  /** The entity of a type, if it is one. */
  Optional<EntityModel> find(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return Annotations.of(element).has(Jpa.ENTITY) ? Optional.of(model(element)) : Optional.empty();
  }

  private EntityModel model(TypeElement type) {
    String key = type.getQualifiedName().toString();
    EntityModel model = known.get(key);
    if (model == null) {
      model = read(type);
      known.put(key, model);
    }
    return model;
  }

  private EntityModel read(TypeElement type) {
    Annotations annotations = DialectOverrides.applied(Annotations.of(type));
    Optional<EntityModel> parent = parent(type);
    Access access =
        reader.accessOf(type).or(() -> parent.map(EntityModel::access)).orElse(Access.PROPERTY);
    return new EntityModel(
        type,
        entityName(type, annotations),
        annotations,
        parent,
        access,
        reader.members(type, access));
  }

  private Optional<EntityModel> parent(TypeElement type) {
    TypeMirror parent = type.getSuperclass();
    if (parent.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    return find(parent).or(() -> parent((TypeElement) ((DeclaredType) parent).asElement()));
  }

  // A nested class is Outer$Inner, as its binary name ends.
  private String entityName(TypeElement type, Annotations annotations) {
    String binary = elements.getBinaryName(type).toString();
    return annotations
        .find(Jpa.ENTITY)
        .flatMap(entity -> entity.text("name"))
        .orElse(binary.substring(binary.lastIndexOf('.') + 1));
  }
}
