package dev.limbeck.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reports every annotation that is neither read nor ignored for a reason. */
final class AnnotationAudit {

  private final Findings findings;
  private final MemberReader members;
  private final Set<Element> seen = new HashSet<>();

  AnnotationAudit(Findings findings, MemberReader members) {
    this.findings = findings;
    this.members = members;
  }

  void audit(EntityModel entity) {
    auditClass(entity.type());
    entity.members().forEach(member -> auditMember(member, entity.access()));
  }

  private void auditClass(TypeElement type) {
    if (seen.add(type)) {
      audit(type, Annotations.of(type), false);
    }
    TypeMirror parent = type.getSuperclass();
    if (parent.getKind() == TypeKind.DECLARED) {
      TypeElement parentType = (TypeElement) ((DeclaredType) parent).asElement();
      if (Annotations.of(parentType).has(Jpa.MAPPED_SUPERCLASS)) {
        auditClass(parentType);
      }
    }
  }

  private void auditMember(Member member, Access access) {
    if (!seen.add(member.element())) {
      return;
    }
    boolean defined =
        member
            .annotations()
            .find(Jpa.COLUMN)
            .flatMap(column -> column.text("columnDefinition"))
            .isPresent();
    audit(member.element(), member.annotations(), defined);
    if (StructUse.isInCollection(member)) {
      reportStruct(
          member,
          "an element or a key of a composite type; take @Struct away from its class, or hold a"
              + " List of it without @ElementCollection, which is an array.");
    }
    if (member.has(Jpa.EMBEDDED_ID) && StructUse.of(member).isPresent()) {
      reportStruct(member, "an id of a composite type; take @Struct away from its class.");
    }
    AttributeReader.embeddable(member)
        .ifPresent(
            type -> {
              auditClass((TypeElement) type.asElement());
              List<Member> parts = members.members(type, access);
              parts.forEach(part -> auditMember(part, access));
            });
  }

  private void reportStruct(Member member, String what) {
    findings.add(Finding.UNSUPPORTED_ANNOTATION, member.element(), "Hibernate fails at " + what);
  }

  // A columnDefinition says what the column is, whatever else an annotation would make of it.
  private void audit(Element element, Annotations annotations, boolean defined) {
    for (Annotation annotation : annotations.all()) {
      String simple = annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
      switch (AnnotationCatalogue.fate(annotation.name())) {
        case REFUSED -> {
          if (!defined && !NamedEnums.isAsked(annotation)) {
            findings.add(
                Finding.UNSUPPORTED_ANNOTATION,
                element,
                annotation,
                "@"
                    + simple
                    + " changes the table in a way that is not understood yet; give the"
                    + " column with @Column(columnDefinition = \"...\"), or mark the attribute"
                    + " @Transient and write the column into a migration.");
          }
        }
        case UNKNOWN ->
            findings.add(
                Finding.UNKNOWN_ANNOTATION,
                element,
                annotation,
                "@"
                    + simple
                    + " is not known, so that nothing of it reaches the schema; if it"
                    + " changes the table, write that into a migration.");
        case READ, IGNORED, FOREIGN -> {
          if (DialectOverrides.dependsOnVersion(annotation)) {
            findings.add(
                Finding.UNSUPPORTED_ANNOTATION,
                element,
                annotation,
                "@"
                    + simple
                    + " is for some versions of PostgreSQL, and entities do not know which one they"
                    + " meet; leave its versions out.");
          }
        }
      }
    }
  }
}
