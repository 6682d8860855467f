package dev.limbeck.schema;

import dev.limbeck.json.Json;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.ForeignKey.Action;
import java.util.List;

/** Prints a constraint on a line. */
final class ConstraintWriter implements Constraint.Visitor<Json> {

  @Override
  public Json visit(PrimaryKey key) {
    Json.Builder json = start("primaryKey", key).put("columns", Json.ofTexts(key.columns()));
    return StorageJson.with(json, key.parameters()).build();
  }

  @Override
  public Json visit(Unique unique) {
    Json.Builder json =
        start("unique", unique)
            .put("columns", Json.ofTexts(unique.columns()))
            .putIfAny("include", unique.include())
            .putIf("nullsNotDistinct", unique.nullsNotDistinct());
    return StorageJson.with(deferral(json, unique.deferral()), unique.parameters()).build();
  }

  @Override
  public Json visit(ForeignKey key) {
    Json.Builder json =
        start("foreignKey", key)
            .put("columns", Json.ofTexts(key.columns()))
            .put("references", key.references().toString())
            .put("referencedColumns", Json.ofTexts(key.referencedColumns()));
    action(json, "onDelete", key.onDelete());
    action(json, "onUpdate", key.onUpdate());
    return deferral(json, key.deferral()).build();
  }

  @Override
  public Json visit(Check check) {
    return start("check", check).put("sql", check.sql()).build();
  }

  @Override
  public Json visit(Exclusion exclusion) {
    Json.Builder json = start("exclusion", exclusion);
    if (!exclusion.method().equals("gist")) {
      json.put("method", exclusion.method());
    }
    List<Json> elements =
        exclusion.elements().stream().<Json>map(ConstraintWriter::element).toList();
    json.put("elements", new Json.Array(elements)).put("where", exclusion.where());
    return StorageJson.with(deferral(json, exclusion.deferral()), exclusion.parameters()).build();
  }

  private static Json element(Exclusion.Element element) {
    return KeyWriter.members(element.key()).put("operator", element.operator()).build();
  }

  private static Json.Builder start(String kind, Constraint constraint) {
    return new Json.Builder().put(kind, constraint.name()).putIf("implied", constraint.implied());
  }

  private static void action(Json.Builder json, String key, Action action) {
    if (action != Action.NO_ACTION) {
      json.put(key, SchemaWriter.lower(action));
    }
  }

  private static Json.Builder deferral(Json.Builder json, Deferral deferral) {
    return deferral == Deferral.NOT_DEFERRABLE
        ? json
        : json.put("deferral", SchemaWriter.lower(deferral));
  }
}
