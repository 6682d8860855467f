package dev.limbeck.schema;

import dev.limbeck.json.Json;

/** Reads what {@link TypeWriter} prints. */
final class TypeReader {

  private TypeReader() {}

  static UserType type(Json.Members json) {
    return json.text("enum")
        .<UserType>map(
            name ->
                new EnumType(QualifiedName.of(name), json.texts("values"), json.text("comment")))
        .or(() -> json.text("domain").map(name -> domain(name, json)))
        .orElseGet(() -> composite(json));
  }

  private static DomainType domain(String name, Json.Members json) {
    return new DomainType(
        QualifiedName.of(name),
        SqlType.parse(json.require("base")),
        !json.truth("notNull"),
        json.text("default"),
        json.text("collation"),
        json.objects("checks").stream()
            .map(it -> new Check(it.require("check"), it.require("sql")))
            .toList(),
        json.text("comment"));
  }

  private static CompositeType composite(Json.Members json) {
    return new CompositeType(
        QualifiedName.of(json.require("composite")),
        json.objects("attributes").stream().map(TypeReader::attribute).toList(),
        json.text("comment"));
  }

  private static CompositeType.Attribute attribute(Json.Members json) {
    return new CompositeType.Attribute(
        json.require("attribute"), SqlType.parse(json.require("type")));
  }
}
