package dev.limbeck.snapshot;

/** A collection where it is found: in an entity, or in something embedded there. */
record CollectionAttribute(EntityModel owner, Member member, Scope scope, CollectionType type) {

  CollectionType.Shape shape() {
    return type.shape();
  }

  Annotations annotations() {
    return member.annotations();
  }
}
