package dev.limbeck.snapshot;

import dev.limbeck.schema.Hints;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads Limbeck's own annotations, once every table has all that the others ask for. */
record OwnAnnotations(
    TableDrafts tables,
    TableNames tableNames,
    AttributePlaces places,
    AttributeReader attributes,
    Unmanagement unmanagement,
    Findings findings) {

  // They speak of the table itself, which several entities may share.
  private static final Set<String> OF_THE_TABLE =
      Set.of(Own.RENAMED_FROM, Own.UNMANAGED, Own.CONSTRAINT_NAME);

  /** Adds what they ask for to the tables, and gives the hints. */
  Hints read(
      List<EntityModel> entities, Collection<TypeElement> classes, List<Hints.Unmanaged> wholes) {
    OwnHints hints = new OwnHints(places, unmanagement, findings);
    OwnNames names = new OwnNames(places, findings);
    OwnTableParts parts = new OwnTableParts(tableNames.naming(), findings);
    for (EntityModel entity : entities) {
      Optional<TableDraft> table = tables.find(tableNames.of(entity));
      if (table.isEmpty()) {
        reportAll(entity.type(), entity.annotations(), "it has no table of its own");
        continue;
      }
      parts.read(entity, table.get());
      if (isSharing(entity)) {
        continue;
      }
      hints.read(entity, table.get());
      names.read(entity, table.get());
    }
    for (Member member : members(entities)) {
      names.read(member);
      hints.read(member);
    }
    classes.stream()
        .filter(type -> !Annotations.of(type).has(Jpa.ENTITY))
        .forEach(
            type ->
                reportAll(type, Annotations.of(type), "a class that is no entity has no table"));
    return hints.hints(wholes);
  }

  /** Whether the table is another entity's, where what is said of it belongs. */
  private boolean isSharing(EntityModel entity) {
    EntityModel owner = entity.tableOwner();
    if (owner.equals(entity)) {
      return false;
    }
    for (Annotation annotation : Own.in(entity.annotations())) {
      if (OF_THE_TABLE.contains(annotation.name())) {
        report(
            entity.type(),
            annotation,
            "the table is that of " + owner.name() + ", which shares it; write it there");
      }
    }
    return true;
  }

  private Collection<Member> members(List<EntityModel> entities) {
    Map<Element, Member> members = new LinkedHashMap<>();
    for (EntityModel entity : entities) {
      for (Member member : entity.members()) {
        members.putIfAbsent(member.element(), member);
        reportInside(member, entity, new HashSet<>());
      }
    }
    places.all().forEach(it -> members.putIfAbsent(it.part().element(), it.part()));
    return members.values();
  }

  // What is embedded in something embedded is in no table by itself.
  private void reportInside(Member member, EntityModel entity, Set<Element> seen) {
    if (member.isToOne() || member.isCollection()) {
      return;
    }
    Optional<DeclaredType> embeddable = AttributeReader.embeddable(member);
    if (embeddable.isEmpty() || !seen.add(member.element())) {
      return;
    }
    attributes.inside(embeddable.get(), Scope.of(entity, Scope.Nature.STATE)).stream()
        .filter(part -> AttributeReader.embeddable(part).isPresent())
        .forEach(
            part -> {
              Own.in(part.annotations())
                  .forEach(
                      it ->
                          report(
                              part.element(),
                              it,
                              "it is embedded in something embedded; write it on the attributes inside"));
              reportInside(part, entity, seen);
            });
  }

  private void reportAll(TypeElement type, Annotations annotations, String reason) {
    Own.in(annotations)
        .forEach(it -> report(type, it, reason + "; write it on an entity that has one"));
  }

  private void report(Element element, Annotation annotation, String reason) {
    findings.add(
        Finding.WRONG_PLACE,
        element,
        annotation,
        Own.spelled(annotation) + " cannot stand here: " + reason + ".");
  }
}
