package dev.limbeck.processor;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is dropped while something alike is added: perhaps it only got another name. */
final class PossibleRenames {

  private PossibleRenames() {}

  /** A sentence for each, with the way out. */
  static List<String> in(Change change) {
    Schema before = change.renamed();
    Schema after = change.after();
    return Stream.concat(tables(before, after), columns(before, after)).toList();
  }

  private static Stream<String> tables(Schema before, Schema after) {
    return before.tables().stream()
        .filter(table -> after.table(table.name()).isEmpty())
        .flatMap(
            dropped ->
                after.tables().stream()
                    .filter(table -> before.table(table.name()).isEmpty())
                    .filter(added -> types(added).equals(types(dropped)))
                    .map(added -> sentence(dropped, added)));
  }

  private static Map<String, SqlType> types(Table table) {
    return table.columns().stream().collect(Collectors.toMap(Column::name, Column::type));
  }

  private static String sentence(Table dropped, Table added) {
    return ("Table %1$s is dropped with its rows while %2$s with the same columns is created. If it"
            + " is the same table under another name, write op.renameTable(\"%1$s\", \"%3$s\")"
            + " instead, or give javac -Alimbeck.rename=%1$s:%3$s.")
        .formatted(dropped.name(), added.name(), added.name().name());
  }

  private static Stream<String> columns(Schema before, Schema after) {
    return before.tables().stream()
        .flatMap(table -> after.table(table.name()).stream().flatMap(it -> columns(table, it)));
  }

  private static Stream<String> columns(Table before, Table after) {
    return before.columns().stream()
        .filter(column -> after.column(column.name()).isEmpty())
        .flatMap(
            dropped ->
                after.columns().stream()
                    .filter(column -> before.column(column.name()).isEmpty())
                    .filter(added -> added.type().equals(dropped.type()))
                    .map(added -> sentence(before, dropped, added)));
  }

  private static String sentence(Table table, Column dropped, Column added) {
    return ("Column %1$s.%2$s is dropped with its values while %1$s.%3$s of the same type, %4$s, is"
            + " added. If it is the same column under another name, write"
            + " op.renameColumn(\"%1$s\", \"%2$s\", \"%3$s\") instead, or give javac"
            + " -Alimbeck.rename=%1$s.%2$s:%3$s.")
        .formatted(table.name(), dropped.name(), added.name(), added.type().text());
  }
}
