package dev.limbeck.cli;

import dev.limbeck.json.Json;
import dev.limbeck.lint.Finding;
import dev.limbeck.lint.Lint;
import java.util.ArrayList;
import java.util.List;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  static Json of(List<LintedRevision> linted) {
    List<Json> results = new ArrayList<>();
    linted.forEach(it -> it.findings().forEach(finding -> results.add(result(it, finding))));
    Json driver =
        new Json.Builder()
            .put("name", "Limbeck")
            .put("version", Version.number())
            .put("rules", new Json.Array(rules()))
            .build();
    Json run =
        new Json.Builder()
            .put("tool", new Json.Builder().put("driver", driver).build())
            .put("results", new Json.Array(results))
            .build();
    return new Json.Builder()
        .put("$schema", SCHEMA)
        .put("version", "2.1.0")
        .put("runs", new Json.Array(List.of(run)))
        .build();
  }

  private static List<Json> rules() {
    List<Json> rules = new ArrayList<>();
    Lint.rules()
        .forEach(
            (name, about) ->
                rules.add(
                    new Json.Builder()
                        .put("id", name)
                        .put("shortDescription", text(about))
                        .build()));
    return rules;
  }

  private static Json result(LintedRevision linted, Finding finding) {
    Json region = new Json.Builder().put("startLine", LintReport.line(finding)).build();
    Json artifact = new Json.Builder().put("uri", linted.file()).build();
    Json physical =
        new Json.Builder().put("artifactLocation", artifact).put("region", region).build();
    Json location = new Json.Builder().put("physicalLocation", physical).build();
    return new Json.Builder()
        .put("ruleId", finding.rule())
        .put("level", "warning")
        .put("message", text(LintReport.message(finding)))
        .put("locations", new Json.Array(List.of(location)))
        .build();
  }

  private static Json text(String text) {
    return new Json.Builder().put("text", text).build();
  }
}
