package dev.limbeck.processor;

import dev.limbeck.diff.Relocation;
import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * One part of {@code -Alimbeck.rename}: {@code users:people} for a table, {@code users:sales.users}
 * for one in another schema, {@code users.nick:handle} for a column.
 *
 * @param from the table or column as it is called in the snapshot
 * @param to its new name alone, or with the schema that it moves to
 */
record Renaming(String from, String to) {

  static Renaming parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new ProcessorException(
          "limbeck-301",
          "-Alimbeck.rename=%s is no renaming; write users.nick:handle for a column, users:people for a table, and a comma between two."
              .formatted(text));
    }
    return new Renaming(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }

  List<Operation> operations(Schema before) {
    QualifiedName table = QualifiedName.of(from);
    if (before.table(table).isPresent()) {
      return new Relocation(Kind.TABLE, table, Relocation.target(table, to)).steps(before);
    }
    int dot = from.lastIndexOf('.');
    if (dot < 1) {
      throw unknown();
    }
    QualifiedName owner = QualifiedName.of(from.substring(0, dot));
    String column = from.substring(dot + 1);
    boolean isThere = before.table(owner).flatMap(it -> it.column(column)).isPresent();
    if (!isThere) {
      throw unknown();
    }
    return List.of(new RenameColumn(owner, column, to));
  }

  private ProcessorException unknown() {
    return new ProcessorException(
        "limbeck-301",
        "-Alimbeck.rename=%s:%s: the snapshot has no table or column %s; name it as it was before."
            .formatted(from, to, from));
  }
}
