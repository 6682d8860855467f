package dev.limbeck.introspect;

import static java.util.stream.Collectors.groupingBy;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Users' types from their rows. */
final class TypeReading {

  private final Catalogue catalogue;
  private final Map<Long, List<AttributeRow>> attributes;

  TypeReading(Catalogue catalogue) {
    this.catalogue = catalogue;
    attributes = catalogue.attributes().stream().collect(groupingBy(AttributeRow::relation));
  }

  List<UserType> types() {
    return Stream.concat(
            catalogue.types().stream().map(this::type),
            catalogue.domains().stream().map(this::domain))
        .toList();
  }

  private UserType domain(DomainRow row) {
    Optional<String> collation =
        row.collation() == row.baseCollation()
            ? Optional.empty()
            : Optional.ofNullable(catalogue.collations().get(row.collation()));
    return new DomainType(
        catalogue.namespaces().qualify(row.namespace(), row.name()),
        row.base().type(catalogue.namespaces()),
        !row.notNull(),
        row.value(),
        collation,
        row.checks(),
        row.comment());
  }

  private UserType type(TypeRow row) {
    if (row.relation() == 0) {
      return new EnumType(name(row), row.values(), row.comment());
    }
    List<Attribute> parts =
        attributes.getOrDefault(row.relation(), List.of()).stream()
            .map(it -> new Attribute(it.name(), it.type().type(catalogue.namespaces())))
            .toList();
    return new CompositeType(name(row), parts, row.comment());
  }

  private QualifiedName name(TypeRow row) {
    return catalogue.namespaces().qualify(row.namespace(), row.name());
  }
}
