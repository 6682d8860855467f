package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.introspect.Extension;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL that makes extensions; the model knows nothing of them, so that for it nothing happens. */
final class ExtensionSteps {

  private static final PostgreSql DIALECT = new PostgreSql();

  private ExtensionSteps() {}

  /** In schemas that are there. */
  static List<Operation> of(List<Extension> extensions) {
    return extensions.stream().map(ExtensionSteps::making).toList();
  }

  /** In schemas that need not be there. */
  static List<Operation> withSchemas(List<Extension> extensions) {
    List<Operation> steps = new ArrayList<>();
    extensions.stream()
        .flatMap(it -> it.name().schema().stream())
        .distinct()
        .map(schema -> "create schema if not exists " + DIALECT.quote(schema))
        .forEach(sql -> steps.add(silent(sql, Optional.empty())));
    steps.addAll(of(extensions));
    return steps;
  }

  private static Operation making(Extension extension) {
    String name = DIALECT.quote(extension.name().name());
    String schema =
        extension.name().schema().map(it -> " with schema " + DIALECT.quote(it)).orElse("");
    return silent(
        "create extension if not exists " + name + schema + " cascade",
        Optional.of("drop extension if exists " + name));
  }

  private static Operation silent(String sql, Optional<String> undo) {
    return new ExecuteSql(sql, undo, Optional.of(List.of()));
  }
}
