package dev.limbeck.schema;

import dev.limbeck.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a schema with each type, column, constraint, index and sequence on a line of its own. */
final class SchemaWriter {

  /**
   * Raised when an older Limbeck could not read what this one writes: 2 can hold types, 3 domains,
   * 4 partitions, 5 how things are kept, 6 statistics, 7 tables that inherit.
   */
  static final int FORMAT = 7;

  String write(SchemaDocument document) {
    Schema schema = document.schema();
    List<String> members = new ArrayList<>();
    members.add("  \"format\": " + format(schema));
    document.header().forEach((key, value) -> members.add("  " + member(key, Json.of(value))));
    if (!document.origins().isEmpty()) {
      members.add(block("  ", "origins", origins(document)));
    }
    members.add("  " + member("schemas", Json.ofTexts(schema.namespaces())));
    if (!schema.types().isEmpty()) {
      members.add(block("  ", "types", schema.types().stream().map(TypeWriter::line).toList()));
    }
    members.add(block("  ", "sequences", schema.sequences().stream().map(this::sequence).toList()));
    members.add(block("  ", "tables", schema.tables().stream().map(this::table).toList()));
    HintsJson.lines(document.hints()).forEach((key, lines) -> members.add(block("  ", key, lines)));
    if (!document.ordinals().isEmpty()) {
      members.add(
          block("  ", "ordinals", document.ordinals().stream().map(this::ordinal).toList()));
    }
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }

  // The least that holds it.
  private static int format(Schema schema) {
    if (schema.tables().stream().anyMatch(it -> !it.inherits().isEmpty())) {
      return FORMAT;
    }
    if (schema.tables().stream().anyMatch(it -> !it.statistics().isEmpty())) {
      return 6;
    }
    if (schema.tables().stream().anyMatch(Table::isKeptUnusually)
        || schema.sequences().stream().anyMatch(Sequence::unlogged)) {
      return 5;
    }
    if (schema.tables().stream().anyMatch(Table::isInPartitions)) {
      return 4;
    }
    if (schema.types().stream().anyMatch(DomainType.class::isInstance)) {
      return 3;
    }
    return schema.types().isEmpty() ? 1 : 2;
  }

  private static List<String> origins(SchemaDocument document) {
    List<String> origins = new ArrayList<>();
    document
        .origins()
        .forEach(
            (table, classes) ->
                origins.add(
                    new Json.Builder()
                        .put("table", table.toString())
                        .put("classes", Json.ofTexts(classes))
                        .build()
                        .text()));
    return origins;
  }

  private String table(Table table) {
    Json.Builder head = new Json.Builder().put("table", table.name().toString());
    head.put("comment", table.comment());
    PartitionJson.write(head, table);
    head.putIfAny("inherits", table.inherits().stream().map(QualifiedName::toString).toList());
    StorageJson.write(head, table.storage());
    List<String> members = new ArrayList<>();
    String first = head.build().text();
    members.add(first.substring(0, first.length() - 1));
    members.add(lines("columns", table.columns().stream().map(this::column).toList()));
    members.add(lines("constraints", table.constraints().stream().map(this::constraint).toList()));
    members.add(lines("indexes", table.indexes().stream().map(this::index).toList()));
    if (!table.statistics().isEmpty()) {
      members.add(
          lines("statistics", table.statistics().stream().map(StatisticsJson::write).toList()));
    }
    return String.join(",\n", members) + "}";
  }

  private String lines(String key, List<Json> values) {
    return block("      ", key, values.stream().map(Json::text).toList());
  }

  private static String block(String indent, String key, List<String> values) {
    String name = indent + Json.of(key).text() + ": [";
    if (values.isEmpty()) {
      return name + "]";
    }
    return values.stream()
        .map(value -> indent + "  " + value)
        .collect(Collectors.joining(",\n", name + "\n", "\n" + indent + "]"));
  }

  private static String member(String key, Json value) {
    return Json.of(key).text() + ": " + value.text();
  }

  private Json column(Column column) {
    Json.Builder json =
        new Json.Builder()
            .put("column", column.name())
            .put("type", column.type().text())
            .putIf("notNull", !column.nullable());
    column.value().ifPresent(value -> new ValueWriter(json).write(value));
    json.put("collation", column.collation())
        .put("comment", column.comment())
        .putIf("unknownCheck", column.unknownCheck());
    return StorageJson.write(json, column.storage()).build();
  }

  private Json constraint(Constraint constraint) {
    return constraint.accept(new ConstraintWriter());
  }

  private Json index(Index index) {
    Json.Builder json =
        new Json.Builder()
            .put("index", index.name())
            .putIf("implied", index.implied())
            .putIf("unique", index.unique());
    if (!index.method().equals("btree")) {
      json.put("method", index.method());
    }
    json.put("keys", new Json.Array(index.keys().stream().map(KeyWriter::write).toList()))
        .putIfAny("include", index.include())
        .putIf("nullsNotDistinct", index.nullsNotDistinct())
        .put("where", index.where());
    return StorageJson.with(json, index.parameters()).build();
  }

  private String sequence(Sequence sequence) {
    Json.Builder json = new Json.Builder().put("sequence", sequence.name().toString());
    json.put("type", sequence.type().text());
    new ValueWriter(json).options(sequence.options());
    sequence
        .ownedBy()
        .ifPresent(
            owner ->
                json.put("ownedByTable", owner.table().toString())
                    .put("ownedByColumn", owner.column()));
    return json.putIf("unlogged", sequence.unlogged()).build().text();
  }

  private String ordinal(OrdinalEnum ordinal) {
    return new Json.Builder()
        .put("table", ordinal.table().toString())
        .put("column", ordinal.column())
        .put("enum", ordinal.enumType())
        .put("constants", Json.ofTexts(ordinal.constants()))
        .build()
        .text();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
