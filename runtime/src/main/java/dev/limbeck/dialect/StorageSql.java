package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.StorageParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How tables and indexes are kept, as SQL. */
final class StorageSql {

  // What PostgreSQL's grammar gives back as it was written; everything else is put in quotes.
  private static final Pattern PLAIN =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]+)?|true|false|on|off|auto");

  private StorageSql() {}

  /** At the end of a definition: {@code with (fillfactor = 70)}, or nothing. */
  static String with(List<StorageParameter> parameters) {
    return parameters.isEmpty() ? "" : " with " + list(parameters);
  }

  /** {@code (fillfactor = 70)}. */
  static String list(List<StorageParameter> parameters) {
    return parameters.stream()
        .map(it -> name(it.name()) + " = " + value(it.value()))
        .collect(joining(", ", "(", ")"));
  }

  /** {@code (fillfactor)}. */
  static String names(List<String> names) {
    return names.stream().map(StorageSql::name).collect(joining(", ", "(", ")"));
  }

  static List<Statement> alter(AlterStorageParameters operation) {
    String head =
        operation
            .index()
            .map(index -> "alter index " + Identifiers.quote(operation.table().sibling(index)))
            .orElseGet(() -> "alter table " + Identifiers.quote(operation.table()));
    List<Statement> statements = new ArrayList<>();
    if (!operation.set().isEmpty()) {
      statements.add(Statement.of(head + " set " + list(operation.set())));
    }
    if (!operation.reset().isEmpty()) {
      statements.add(Statement.of(head + " reset " + names(operation.reset())));
    }
    return List.copyOf(statements);
  }

  static Statement identity(QualifiedName table, Optional<ReplicaIdentity> identity) {
    return Statement.of(
        TableSql.alter(
            table, "replica identity " + identity.map(StorageSql::identity).orElse("default")));
  }

  private static String identity(ReplicaIdentity identity) {
    return identity
        .index()
        .map(name -> "using index " + Identifiers.quote(name))
        .orElseGet(() -> identity.kind().name().toLowerCase(Locale.ROOT));
  }

  // The dot of toast.autovacuum_enabled is none of the name's.
  private static String name(String name) {
    return Arrays.stream(name.split("\\.", 2)).map(Identifiers::quote).collect(joining("."));
  }

  private static String value(String value) {
    return PLAIN.matcher(value).matches() ? value : Literals.text(value);
  }
}
