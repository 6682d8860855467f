package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/**
 * Finds an entity's collections, those of its embedded attributes too.
 *
 * @param listsKeepOrder whether a list has a column for positions without being told
 */
record CollectionFinder(
    CollectionType.Interfaces interfaces, AttributeReader attributes, boolean listsKeepOrder) {

  List<CollectionAttribute> find(EntityModel entity) {
    List<CollectionAttribute> found = new ArrayList<>();
    Scope scope = Scope.of(entity, Scope.Nature.STATE);
    entity.members().forEach(member -> find(entity, member, scope, found));
    return found;
  }

  private void find(
      EntityModel entity, Member member, Scope scope, List<CollectionAttribute> found) {
    if (member.isCollection()) {
      found.add(
          new CollectionAttribute(
              entity, member, scope, CollectionType.of(member, interfaces, listsKeepOrder)));
      return;
    }
    Optional<DeclaredType> embeddable = AttributeReader.embeddable(member);
    if (embeddable.isPresent() && !member.isToOne()) {
      Scope inner = scope.inside(member);
      attributes.inside(embeddable.get(), inner).forEach(part -> find(entity, part, inner, found));
    }
  }
}
