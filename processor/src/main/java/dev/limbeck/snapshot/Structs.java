package dev.limbeck.snapshot;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.UserType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/**
 * The composite types that {@code @Struct} asks for. Their attributes come as the columns of a key
 * do, narrow types first, unless the annotation lists them.
 */
final class Structs {

  private final Findings findings;
  private final Map<QualifiedName, Found> found = new TreeMap<>();

  Structs(Findings findings) {
    this.findings = findings;
  }

  private record Found(CompositeType type, Element place) {}

  /** The type of a struct whose parts would be these columns if it were not one. */
  SqlType add(Member member, StructUse use, List<ColumnDraft> parts) {
    QualifiedName name = name(use.struct());
    List<Attribute> attributes =
        ordered(use.struct().texts("attributes"), parts).stream()
            .map(part -> new Attribute(part.catalogueName(), part.type()))
            .toList();
    CompositeType type = new CompositeType(name, attributes, Optional.empty());
    Found first = found.putIfAbsent(name, new Found(type, member.element()));
    if (first != null && !first.type().equals(type)) {
      clash(
          member.element(),
          "composite type %s would have other attributes than at %s."
              .formatted(name, Place.name(first.place())));
    }
    return SqlType.named(name);
  }

  /** Reports an association inside a struct that asks for a foreign key. */
  void checkReference(Member member, AttributeMapping part) {
    if (part.foreignKey().isPresent()) {
      findings.add(
          Finding.UNSUPPORTED_ANNOTATION,
          member.element(),
          "PostgreSQL has no foreign key from inside a composite type, so that Hibernate fails at"
              + " %s; give that @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))."
                  .formatted(Place.name(part.member().element())));
    }
  }

  /**
   * The types that were asked for.
   *
   * @param taken the names that tables, sequences and other types have
   */
  List<UserType> types(Set<QualifiedName> taken) {
    found.values().stream()
        .filter(it -> taken.contains(it.type().name()))
        .forEach(
            it ->
                clash(
                    it.place(),
                    "composite type "
                        + it.type().name()
                        + " would have the name of something else."));
    return found.values().stream()
        .<UserType>map(Found::type)
        .filter(type -> !taken.contains(type.name()))
        .toList();
  }

  private void clash(Element place, String what) {
    findings.add(Finding.CLASHING_NAMES, place, what + " Give each a name of its own.");
  }

  private static QualifiedName name(Annotation struct) {
    return new QualifiedName(
        struct.text("schema").map(text -> Name.of(text).catalogue()),
        struct.text("name").map(text -> Name.of(text).catalogue()).orElseThrow());
  }

  private static List<ColumnDraft> ordered(List<String> listed, List<ColumnDraft> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparingInt((ColumnDraft part) -> position(listed, part))
                .thenComparing(part -> part.width().bytes())
                .thenComparing(part -> part.name().text()))
        .toList();
  }

  private static int position(List<String> listed, ColumnDraft part) {
    return listed.stream()
        .map(text -> Name.of(text).catalogue())
        .toList()
        .indexOf(part.catalogueName());
  }
}
