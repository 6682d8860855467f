package dev.limbeck.diff;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Something dropped and something added that look alike: a rename may be meant, which would keep
 * the rows' values. It is said aloud and never done.
 *
 * @param from what is dropped, such as {@code users.nick} or {@code users}
 * @param to the new name, such as {@code nickname} or {@code people}, or {@code sales.users} in
 *     another schema
 * @param text one sentence with the code to write instead
 * @param evidence what the two have in common, and what not
 */
public record RenameSuggestion(String from, String to, String text, String evidence) {

  /** The pairs that look alike in the steps that begin at {@code before}. */
  public static List<RenameSuggestion> among(Schema before, List<? extends Operation> operations) {
    Schema after = Replay.forward(before, operations);
    List<RenameSuggestion> suggestions = new ArrayList<>();
    Comparison<Table> tables = Comparison.of(after.tables(), before.tables(), Table::name);
    for (Table dropped : tables.unexpected()) {
      tables.missing().stream()
          .filter(added -> isAlike(dropped, added))
          .forEach(added -> suggestions.add(table(dropped, added)));
    }
    for (Comparison.Pair<Table> pair : tables.changed()) {
      suggestions.addAll(columns(pair.actual(), pair.expected()));
    }
    return List.copyOf(suggestions);
  }

  private static List<RenameSuggestion> columns(Table before, Table after) {
    Comparison<Column> columns = Comparison.of(after.columns(), before.columns(), Column::name);
    List<RenameSuggestion> suggestions = new ArrayList<>();
    for (Column dropped : columns.unexpected()) {
      columns.missing().stream()
          .filter(added -> Canonical.type(added.type()).equals(Canonical.type(dropped.type())))
          .sorted(comparing(Column::name))
          .forEach(added -> suggestions.add(column(before, dropped, after, added)));
    }
    return suggestions;
  }

  private static boolean isAlike(Table dropped, Table added) {
    boolean isNear =
        dropped.name().schema().equals(added.name().schema())
            || dropped.name().name().equals(added.name().name());
    return isNear
        && dropped.partitionOf().equals(added.partitionOf())
        && new HashSet<>(dropped.columns()).equals(new HashSet<>(added.columns()));
  }

  private static RenameSuggestion table(Table dropped, Table added) {
    QualifiedName from = dropped.name();
    QualifiedName to = added.name();
    return from.schema().equals(to.schema())
        ? new RenameSuggestion(from.toString(), to.name(), renaming(from, to), evidence(dropped))
        : new RenameSuggestion(from.toString(), to.toString(), move(from, to), evidence(dropped));
  }

  private static String renaming(QualifiedName from, QualifiedName to) {
    return ("Table %1$s is dropped with its rows while %2$s with the same columns is created. If it is"
            + " the same table under another name, write op.renameTable(\"%1$s\", \"%3$s\") instead.")
        .formatted(from, to, to.name());
  }

  private static String move(QualifiedName from, QualifiedName to) {
    String verb =
        to.schema()
            .map(schema -> "op.moveTable(\"%s\", \"%s\")".formatted(from, schema))
            .orElse("op.moveTableToDefaultSchema(\"%s\")".formatted(from));
    return ("Table %s is dropped with its rows while %s with the same columns is created. If it is the"
            + " same table in another schema, write %s instead.")
        .formatted(from, to, verb);
  }

  private static String evidence(Table table) {
    return "both have the columns "
        + table.columns().stream().map(Column::name).collect(joining(", "));
  }

  private static RenameSuggestion column(Table before, Column from, Table after, Column to) {
    return new RenameSuggestion(
        after.name() + "." + from.name(),
        to.name(),
        ("Column %1$s.%2$s is dropped with its values while %1$s.%3$s of the same type, %4$s, is"
                + " added. If it is the same column under another name, write"
                + " op.renameColumn(\"%1$s\", \"%2$s\", \"%3$s\") instead.")
            .formatted(after.name(), from.name(), to.name(), to.type().text()),
        ColumnTraits.compared(before, from, after, to));
  }
}
