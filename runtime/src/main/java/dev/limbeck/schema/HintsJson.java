package dev.limbeck.schema;

import dev.limbeck.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Hints as members of a document: each a line, and a kind that there is none of left out. */
final class HintsJson {

  static final Set<String> KEYS = Set.of("renames", "backfills", "unmanaged");

  private HintsJson() {}

  /** The lines of each kind, by its key. */
  static Map<String, List<String>> lines(Hints hints) {
    Map<String, List<String>> lines = new TreeMap<>();
    put(lines, "renames", hints.renames().stream().map(HintsJson::rename).toList());
    put(lines, "backfills", hints.backfills().stream().map(HintsJson::backfill).toList());
    put(lines, "unmanaged", hints.unmanaged().stream().map(HintsJson::unmanaged).toList());
    return lines;
  }

  static Hints read(Json.Members json) {
    return new Hints(
        json.objects("renames").stream()
            .map(
                it ->
                    new Hints.Rename(
                        QualifiedName.of(it.require("table")),
                        it.text("column"),
                        it.require("from")))
            .toList(),
        json.objects("backfills").stream()
            .map(
                it ->
                    new Hints.Backfill(
                        QualifiedName.of(it.require("table")),
                        it.require("column"),
                        it.require("sql")))
            .toList(),
        json.objects("unmanaged").stream()
            .map(it -> new Hints.Unmanaged(QualifiedName.of(it.require("name")), it.text("column")))
            .toList());
  }

  private static void put(Map<String, List<String>> lines, String key, List<Json.Members> values) {
    if (!values.isEmpty()) {
      lines.put(key, values.stream().map(Json.Members::text).toList());
    }
  }

  private static Json.Members rename(Hints.Rename rename) {
    return new Json.Builder()
        .put("table", rename.table().toString())
        .put("column", rename.column())
        .put("from", rename.from())
        .build();
  }

  private static Json.Members backfill(Hints.Backfill backfill) {
    return new Json.Builder()
        .put("table", backfill.table().toString())
        .put("column", backfill.column())
        .put("sql", backfill.sql())
        .build();
  }

  private static Json.Members unmanaged(Hints.Unmanaged unmanaged) {
    return new Json.Builder()
        .put("name", unmanaged.name().toString())
        .put("column", unmanaged.column())
        .build();
  }
}
