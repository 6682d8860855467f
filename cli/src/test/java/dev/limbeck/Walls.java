package dev.limbeck;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which package may see which, and which package alone may use a library: src/docs/architecture.md.
 */
final class Walls {

  /** The packages of the runtime, lowest first; the facade's own package is the empty name. */
  static final List<String> RUNTIME =
      List.of(
          "problem",
          "mapping",
          "json",
          "schema",
          "operation",
          "revision",
          "progress",
          "dialect",
          "execute",
          "");

  /** The packages of the processor. */
  static final List<String> PROCESSOR =
      List.of(
          "naming",
          "settings",
          "snapshot",
          "diff",
          "plan",
          "render",
          "lint",
          "pending",
          "processor");

  /** The packages of the command line. */
  static final List<String> CLI =
      List.of("introspect", "source", "shadow", "project", "adopt", "git", "review", "cli");

  /** What each package may see of Limbeck besides itself; a package must stand here to exist. */
  static final Map<String, Set<String>> SEES =
      Map.ofEntries(
          Map.entry("problem", Set.of()),
          Map.entry("mapping", Set.of()),
          Map.entry("json", Set.of("problem")),
          Map.entry("schema", Set.of("problem", "json")),
          Map.entry("operation", Set.of("problem", "json", "schema")),
          Map.entry("revision", Set.of("problem", "json")),
          Map.entry("progress", Set.of("problem", "revision")),
          Map.entry("dialect", Set.of("problem", "json", "schema", "operation")),
          Map.entry(
              "execute",
              Set.of(
                  "problem", "json", "schema", "operation", "revision", "progress", "dialect", "")),
          Map.entry(
              "",
              Set.of(
                  "problem",
                  "json",
                  "schema",
                  "operation",
                  "revision",
                  "progress",
                  "dialect",
                  "execute")),
          Map.entry("naming", Set.of()),
          Map.entry("settings", Set.of("problem")),
          Map.entry("snapshot", Set.of("problem", "json", "schema", "naming")),
          Map.entry("diff", Set.of("problem", "json", "schema", "operation")),
          Map.entry("plan", Set.of("problem", "json", "schema", "operation", "dialect")),
          Map.entry("render", Set.of("problem", "json", "schema", "operation", "revision", "")),
          Map.entry(
              "lint",
              Set.of("problem", "schema", "operation", "dialect", "diff", "plan", "render")),
          Map.entry("pending", Set.of("schema", "operation", "snapshot", "diff")),
          Map.entry(
              "processor",
              Set.of(
                  "problem",
                  "json",
                  "schema",
                  "operation",
                  "revision",
                  "dialect",
                  "",
                  "settings",
                  "snapshot",
                  "diff",
                  "plan",
                  "render",
                  "pending")),
          Map.entry(
              "introspect", Set.of("problem", "json", "schema", "operation", "dialect", "diff")),
          Map.entry("source", Set.of("problem", "json", "schema", "operation", "revision", "")),
          Map.entry("shadow", Set.of("problem", "json")),
          Map.entry("project", Set.of("problem", "json", "schema")),
          Map.entry("adopt", Set.of("problem", "json", "schema", "dialect")),
          Map.entry("git", Set.of("problem")),
          Map.entry(
              "review", Set.of("problem", "json", "schema", "revision", "dialect", "diff", "lint")),
          Map.entry(
              "cli",
              Set.of(
                  "problem",
                  "json",
                  "schema",
                  "operation",
                  "revision",
                  "progress",
                  "dialect",
                  "execute",
                  "",
                  "snapshot",
                  "diff",
                  "plan",
                  "render",
                  "lint",
                  "processor",
                  "introspect",
                  "source",
                  "shadow",
                  "project",
                  "adopt",
                  "git",
                  "review")));

  /**
   * Which packages alone may use a library, by the library's package. A processor cannot be one
   * without naming {@code javax.lang.model}, so the processor shell may too; JavaPoet takes its
   * modifiers from there.
   */
  static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("java.sql", Set.of("execute", "introspect", "shadow", "adopt", "cli")),
          Map.entry("javax.sql", Set.of("execute", "introspect", "shadow", "cli")),
          Map.entry("javax.lang.model", Set.of("snapshot", "processor", "render", "pending")),
          Map.entry("com.palantir.javapoet", Set.of("render")),
          Map.entry("org.snakeyaml", Set.of("settings")),
          Map.entry("schemacrawler", Set.of("introspect")),
          Map.entry("us.fatehi", Set.of("introspect")),
          Map.entry("com.github.javaparser", Set.of("source")),
          Map.entry("org.apache.commons.compress", Set.of("shadow")),
          Map.entry("org.tukaani.xz", Set.of("shadow")),
          Map.entry("picocli", Set.of("cli")));

  /**
   * Classes that may name {@code java.sql} wherever they live: the facade, a Java step's work, and
   * what it reads.
   */
  static final Set<String> MAY_NAME_JDBC =
      Set.of(
          "dev.limbeck.Limbeck",
          "dev.limbeck.ConnectionSource",
          "dev.limbeck.SelectSpec",
          "dev.limbeck.operation.JavaStep",
          "dev.limbeck.operation.RowWork");

  private Walls() {}

  /** The full name of one of Limbeck's packages. */
  static String fullName(String name) {
    return name.isEmpty() ? "dev.limbeck" : "dev.limbeck." + name;
  }
}
