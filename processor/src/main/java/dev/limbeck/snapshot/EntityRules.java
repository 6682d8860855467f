package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/** What is worth saying about an entity class as a whole. */
record EntityRules(Findings findings) {

  private static final List<String> AUDITED =
      List.of("org.hibernate.envers.Audited", Hibernate.PACKAGE + "Audited");

  void check(EntityModel entity) {
    checkVersion(entity);
    for (Annotation annotation : entity.annotations().all()) {
      if (AUDITED.contains(annotation.name())) {
        findings.add(
            Finding.AUDITED,
            entity.type(),
            annotation,
            "the tables that hold its old states are not part of the schema yet; write them into a"
                + " migration.");
      }
    }
  }

  // A generated identifier tells whether an entity is new; an assigned one does not.
  private void checkVersion(EntityModel entity) {
    Optional<Member> version =
        entity.members().stream()
            .filter(member -> member.has(Jpa.VERSION) && member.isPrimitive())
            .findFirst();
    List<Member> key = entity.root().members().stream().filter(Member::isKeyPart).toList();
    boolean assigned =
        !key.isEmpty() && key.stream().noneMatch(member -> member.has(Jpa.GENERATED_VALUE));
    if (version.isPresent() && assigned) {
      String primitive = TypeNames.of(version.get().type());
      findings.add(
          Finding.PRIMITIVE_VERSION,
          version.get().element(),
          "as %1$s it is never null, and the identifier is not generated, so that nothing tells a new %2$s from one that is stored, and Hibernate asks the database; make it %3$s."
              .formatted(primitive, entity.name(), boxed(primitive)));
    }
  }

  private static String boxed(String primitive) {
    return switch (primitive) {
      case "int" -> "Integer";
      case "short" -> "Short";
      default -> "Long";
    };
  }
}
