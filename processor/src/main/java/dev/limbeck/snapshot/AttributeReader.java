package dev.limbeck.snapshot;

import static java.util.Comparator.comparing;

import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the columns of an attribute: of a basic value, an embedded one, or an association. */
final class AttributeReader {

  private final MemberReader members;
  private final ColumnReader columns;
  private final ToOneReader associations;
  private final EmbeddableHierarchies hierarchies;
  private final Structs structs;

  AttributeReader(
      MemberReader members,
      ColumnReader columns,
      ToOneReader associations,
      EmbeddableHierarchies hierarchies,
      Structs structs) {
    this.members = members;
    this.columns = columns;
    this.associations = associations;
    this.hierarchies = hierarchies;
    this.structs = structs;
  }

  /** The columns of an attribute, those of an embedded one each by itself; none of a collection. */
  List<AttributeMapping> read(Member member, Scope scope) {
    if (member.isCollection()) {
      return List.of();
    }
    if (member.isToOne()) {
      return associations.read(member, scope).stream().toList();
    }
    if (member.has(Hibernate.ANY)) {
      List<ColumnDraft> any = new AnyReader(columns).attribute(member);
      return List.of(new AttributeMapping(member, Optional.empty(), any, Optional.empty()));
    }
    Optional<Member> replacement = replacement(member, scope);
    if (replacement.isPresent()) {
      return replaced(replacement.get(), scope);
    }
    Optional<StructUse> struct = StructUse.of(member);
    if (struct.isPresent()) {
      return struct(member, struct.get(), scope);
    }
    Optional<DeclaredType> embeddable = embeddable(member);
    return embeddable.isPresent()
        ? embedded(member, embeddable.get(), scope)
        : basic(member, scope);
  }

  /** The embeddable class that an attribute is of, if it is one. */
  static Optional<DeclaredType> embeddable(Member member) {
    boolean coded = member.has(Hibernate.JDBC_TYPE_CODE) || member.has(Jpa.CONVERT);
    boolean said = member.has(Jpa.EMBEDDED) || member.has(Jpa.EMBEDDED_ID);
    return said || (!coded && isEmbeddable(member.type()))
        ? declared(member.type())
        : Optional.empty();
  }

  static boolean isEmbeddable(TypeMirror type) {
    return declared(type)
        .map(found -> Annotations.of(found.asElement()).has(Jpa.EMBEDDABLE))
        .orElse(false);
  }

  /** The columns that tell the classes of a collection's embeddable elements apart. */
  Optional<ColumnDraft> discriminator(DeclaredType embeddable, String attribute) {
    return hierarchies.discriminator(embeddable, attribute);
  }

  /** The attributes inside an embedded one. */
  List<Member> inside(DeclaredType embeddable, Scope scope) {
    List<Member> inside = new ArrayList<>(members.members(embeddable, scope.entity().access()));
    for (TypeElement subclass : hierarchies.subclassesOf(embeddable)) {
      inside.addAll(members.own(subclass, scope.entity().access()));
    }
    // A record's components keep their order.
    if (scope.byName() && embeddable.asElement().getKind() != ElementKind.RECORD) {
      inside.sort(comparing(Member::name));
    }
    return inside;
  }

  private List<AttributeMapping> embedded(Member member, DeclaredType type, Scope scope) {
    List<AttributeMapping> mappings = new ArrayList<>();
    Scope inner = scope.inside(member);
    for (Member part : inside(type, scope)) {
      read(part, inner).forEach(mapping -> mappings.add(mapping.through(member.element())));
    }
    hierarchies
        .discriminator(type, member.name())
        .map(
            column ->
                new AttributeMapping(member, inner.table(), List.of(column), Optional.empty()))
        .ifPresent(mappings::add);
    return member
        .annotations()
        .find(Hibernate.COMMENT)
        .flatMap(comment -> comment.text("value"))
        .map(text -> commented(mappings, text))
        .orElse(mappings);
  }

  // Hibernate takes the first column for the one that is meant.
  private static List<AttributeMapping> commented(List<AttributeMapping> mappings, String text) {
    Optional<AttributeMapping> first =
        mappings.stream()
            .filter(mapping -> !mapping.columns().isEmpty())
            .min(Comparator.comparing(mapping -> mapping.member().name()));
    return mappings.stream()
        .map(mapping -> first.equals(Optional.of(mapping)) ? mapping.commented(text) : mapping)
        .toList();
  }

  private List<AttributeMapping> struct(Member member, StructUse use, Scope scope) {
    Scope inner = scope.inside(member);
    List<AttributeMapping> members =
        inside(use.embeddable(), inner).stream()
            .flatMap(part -> read(part, inner).stream())
            .toList();
    List<ColumnDraft> parts = new ArrayList<>();
    members.forEach(part -> structs.checkReference(member, part));
    members.forEach(part -> parts.addAll(part.columns()));
    hierarchies.discriminator(use.embeddable(), member.name()).ifPresent(parts::add);
    SqlType type = structs.add(member, use, parts);
    return columns
        .struct(member, scope, use.isArray() ? columns.types().array(type) : type)
        .stream()
        .map(column -> use.isArray() ? column : AggregateChecks.struct(column, members))
        .map(
            column ->
                new AttributeMapping(
                    member, table(member, scope), List.of(column), Optional.empty()))
        .toList();
  }

  private static Optional<String> table(Member member, Scope scope) {
    Optional<Annotation> overridden = scope.overrides().column(member.name());
    Optional<String> written =
        new ColumnSettings(
                overridden.isPresent() ? overridden : member.annotations().find(Jpa.COLUMN))
            .table();
    return written.isPresent() ? written : scope.table();
  }

  private List<AttributeMapping> basic(Member member, Scope scope) {
    Optional<String> table = table(member, scope);
    ZonedColumns zoned = new ZonedColumns(columns);
    if (zoned.areFor(member)) {
      List<ColumnDraft> both = zoned.read(member, scope);
      return List.of(new AttributeMapping(member, table, both, Optional.empty()));
    }
    Optional<ColumnDraft> column = columns.attribute(member, scope);
    if (column.isEmpty()) {
      return List.of();
    }
    ColumnDraft whole = isJson(member) ? checked(column.get(), member, scope) : column.get();
    return List.of(new AttributeMapping(member, table, List.of(whole), Optional.empty()));
  }

  private static boolean isJson(Member member) {
    boolean coded =
        member
            .annotations()
            .find(Hibernate.JDBC_TYPE_CODE)
            .flatMap(annotation -> annotation.number("value"))
            .filter(code -> code == JdbcCodes.JSON)
            .isPresent();
    return coded && isEmbeddable(member.type());
  }

  // Of what is embedded inside the JSON Hibernate says nothing.
  private ColumnDraft checked(ColumnDraft column, Member member, Scope scope) {
    Scope inner = scope.inside(member);
    List<AttributeMapping> parts =
        inside((DeclaredType) member.type(), scope).stream()
            .filter(part -> embeddable(part).isEmpty())
            .flatMap(part -> read(part, inner).stream())
            .toList();
    return AggregateChecks.json(column, parts);
  }

  // The whole key, a simple one or one embedded, or else the part of that name.
  private static Optional<Member> replacement(Member member, Scope scope) {
    if (!scope.isKey()) {
      return Optional.empty();
    }
    Optional<Member> part = Optional.ofNullable(scope.replacements().get(member.name()));
    return scope.embedded()
        ? part
        : part.or(() -> Optional.ofNullable(scope.replacements().get("")));
  }

  private List<AttributeMapping> replaced(Member association, Scope scope) {
    Scope outside = Scope.of(scope.entity(), Scope.Nature.KEY);
    return associations.read(association, outside).stream().toList();
  }

  private static Optional<DeclaredType> declared(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((DeclaredType) type)
        : Optional.empty();
  }
}
