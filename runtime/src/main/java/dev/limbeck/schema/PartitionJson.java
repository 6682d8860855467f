package dev.limbeck.schema;

import dev.limbeck.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints and reads how a table is partitioned, and what it is a partition of. */
final class PartitionJson {

  private PartitionJson() {}

  static void write(Json.Builder json, Table table) {
    table
        .partitioning()
        .ifPresent(
            it ->
                json.put("partitionBy", SchemaWriter.lower(it.strategy()))
                    .put(
                        "partitionKeys",
                        new Json.Array(it.keys().stream().map(KeyWriter::write).toList())));
    table
        .partitionOf()
        .ifPresent(
            of -> {
              json.put("partitionOf", of.parent().toString()).put("bound", of.bound());
              if (!of.names().isEmpty()) {
                json.put("copies", new Json.Array(copies(of)));
              }
            });
  }

  private static List<Json> copies(PartitionOf of) {
    return of.names().entrySet().stream()
        .<Json>map(
            it -> new Json.Builder().put("of", it.getKey()).put("copy", it.getValue()).build())
        .toList();
  }

  static Optional<Partitioning> partitioning(Json.Members json) {
    return json.text("partitionBy")
        .map(
            strategy ->
                new Partitioning(
                    strategy(strategy),
                    json.list("partitionKeys").stream().map(SchemaReader::key).toList()));
  }

  private static Partitioning.Strategy strategy(String text) {
    try {
      return Partitioning.Strategy.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new SchemaException("\"partitionBy\" cannot be \"" + text + "\".");
    }
  }

  static Optional<PartitionOf> partitionOf(Json.Members json) {
    return json.text("partitionOf")
        .map(
            parent -> {
              SortedMap<String, String> names = new TreeMap<>();
              json.objects("copies").forEach(it -> names.put(it.require("of"), it.require("copy")));
              return new PartitionOf(QualifiedName.of(parent), json.require("bound"), names);
            });
  }
}
