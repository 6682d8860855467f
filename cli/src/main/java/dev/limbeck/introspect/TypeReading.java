package dev.limbeck.introspect;

import static java.util.stream.Collectors.groupingBy;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Map;

/** Users' types from their rows. */
final class TypeReading {

  private final Catalogue catalogue;
  private final Map<Long, List<AttributeRow>> attributes;

  TypeReading(Catalogue catalogue) {
    this.catalogue = catalogue;
    attributes = catalogue.attributes().stream().collect(groupingBy(AttributeRow::relation));
  }

  List<UserType> types() {
    return catalogue.types().stream().map(this::type).toList();
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
