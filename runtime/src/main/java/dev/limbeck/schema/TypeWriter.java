package dev.limbeck.schema;

import dev.limbeck.json.Json;
import java.util.List;

/** Prints a user's type as one line. */
final class TypeWriter implements UserType.Visitor<Json.Builder> {

  private TypeWriter() {}

  static String line(UserType type) {
    return type.accept(new TypeWriter()).put("comment", type.comment()).build().text();
  }

  @Override
  public Json.Builder visit(EnumType type) {
    return new Json.Builder()
        .put("enum", type.name().toString())
        .put("values", Json.ofTexts(type.values()));
  }

  @Override
  public Json.Builder visit(CompositeType type) {
    return new Json.Builder()
        .put("composite", type.name().toString())
        .put(
            "attributes",
            new Json.Array(type.attributes().stream().map(TypeWriter::attribute).toList()));
  }

  @Override
  public Json.Builder visit(DomainType type) {
    Json.Builder json =
        new Json.Builder()
            .put("domain", type.name().toString())
            .put("base", type.base().text())
            .putIf("notNull", !type.nullable())
            .put("default", type.value())
            .put("collation", type.collation());
    List<Json> checks =
        type.checks().stream().<Json>map(it -> it.accept(new ConstraintWriter())).toList();
    return checks.isEmpty() ? json : json.put("checks", new Json.Array(checks));
  }

  private static Json attribute(CompositeType.Attribute attribute) {
    return new Json.Builder()
        .put("attribute", attribute.name())
        .put("type", attribute.type().text())
        .build();
  }
}
