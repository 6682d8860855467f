package dev.limbeck.snapshot;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the entities outside a module that its tables depend on: those that its own extend, with
 * the rest of such a hierarchy, and those that any of them points at.
 */
final class OutsideEntities {

  private final EntityModels models;
  private final MemberReader reader;
  private final Surroundings surroundings;
  private final Map<String, EntityModel> family = new TreeMap<>();
  private final Map<String, EntityModel> found = new TreeMap<>();
  private final Set<String> looked = new HashSet<>();

  private OutsideEntities(EntityModels models, MemberReader reader, Surroundings surroundings) {
    this.models = models;
    this.reader = reader;
    this.surroundings = surroundings;
  }

  static Collection<EntityModel> around(
      List<EntityModel> own, EntityModels models, MemberReader reader, Surroundings surroundings) {
    OutsideEntities outside = new OutsideEntities(models, reader, surroundings);
    own.forEach(entity -> outside.family.put(entity.qualifiedName(), entity));
    own.forEach(outside::addHierarchy);
    outside.found.putAll(outside.family);
    outside.family.values().forEach(outside::addTargets);
    own.forEach(entity -> outside.found.remove(entity.qualifiedName()));
    return outside.found.values();
  }

  // The other classes of a hierarchy share its tables, or stand in the check of its discriminator.
  private void addHierarchy(EntityModel own) {
    EntityModel root = own.root();
    for (EntityModel ancestor : ancestors(own)) {
      if (family.putIfAbsent(ancestor.qualifiedName(), ancestor) == null) {
        surroundings.of(ancestor.type()).stream()
            .flatMap(type -> models.find(type.asType()).stream())
            .filter(entity -> entity.isSubclassOf(root))
            .forEach(this::addWithAncestors);
      }
    }
  }

  private void addWithAncestors(EntityModel entity) {
    family.putIfAbsent(entity.qualifiedName(), entity);
    ancestors(entity).forEach(it -> family.putIfAbsent(it.qualifiedName(), it));
  }

  private static List<EntityModel> ancestors(EntityModel entity) {
    return Stream.iterate(
            entity.parent(), Optional::isPresent, it -> it.flatMap(EntityModel::parent))
        .flatMap(Optional::stream)
        .toList();
  }

  private void addTargets(EntityModel entity) {
    entity.members().forEach(member -> addTargets(member, entity.access()));
  }

  private void addTargets(Member member, Access access) {
    Optional<DeclaredType> embeddable = AttributeReader.embeddable(member);
    if (embeddable.isPresent()) {
      addInside(embeddable.get(), access);
      return;
    }
    if (!member.isToOne() && !member.isCollection()) {
      return;
    }
    addTargets(member.type(), access);
    for (Annotation annotation : member.annotations().all()) {
      annotation.type("targetEntity").ifPresent(type -> addTargets(type, access));
      annotation.type("targetClass").ifPresent(type -> addTargets(type, access));
    }
  }

  private void addTargets(TypeMirror type, Access access) {
    if (type instanceof ArrayType array) {
      addTargets(array.getComponentType(), access);
      return;
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement)) {
      return;
    }
    if (AttributeReader.isEmbeddable(declared)) {
      addInside(declared, access);
    }
    models.find(declared).ifPresent(entity -> found.putIfAbsent(entity.qualifiedName(), entity));
    declared.getTypeArguments().forEach(argument -> addTargets(argument, access));
  }

  private void addInside(DeclaredType embeddable, Access access) {
    if (looked.add(embeddable.toString())) {
      reader.members(embeddable, access).forEach(member -> addTargets(member, access));
    }
  }
}
