package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the database keeps what the migrations made, where no migration says so. */
public final class StorageDrift {

  private final List<Drift> drift = new ArrayList<>();

  private StorageDrift() {}

  /**
   * A line for each thing that only the database says.
   *
   * @param live aligned to {@code head}
   */
  public static List<Drift> between(Schema head, Schema live) {
    StorageDrift found = new StorageDrift();
    for (Table table : live.tables()) {
      head.table(table.name()).ifPresent(it -> found.add(it, table));
    }
    return List.copyOf(found.drift);
  }

  private void add(Table head, Table live) {
    String name = live.name().toString();
    add(live, name, "", StorageText.of(head.storage()), StorageText.of(live.storage()));
    for (Column column : live.columns()) {
      head.column(column.name())
          .ifPresent(
              it ->
                  add(
                      live,
                      name + "." + column.name(),
                      " of column " + column.name(),
                      StorageText.of(it.storage()),
                      StorageText.of(column.storage())));
    }
    for (Constraint constraint : live.constraints()) {
      head.constraint(constraint.name())
          .ifPresent(it -> add(live, constraint.name(), it.parameters(), constraint.parameters()));
    }
    for (Index index : live.indexes()) {
      head.index(index.name())
          .ifPresent(it -> add(live, index.name(), it.parameters(), index.parameters()));
    }
  }

  private void add(
      Table table, String index, List<StorageParameter> head, List<StorageParameter> live) {
    String name = table.name() + "." + index;
    add(table, name, " of index " + index, words(head).toList(), words(live).toList());
  }

  private static Stream<String> words(List<StorageParameter> parameters) {
    return parameters.stream().map(it -> "with " + it);
  }

  private void add(Table table, String name, String of, List<String> head, List<String> live) {
    live.stream()
        .filter(it -> !head.contains(it))
        .forEach(it -> add(table, name, it + of + " is only in the database"));
    head.stream()
        .filter(it -> !live.contains(it))
        .forEach(it -> add(table, name, it + of + " is not in the database"));
  }

  private void add(Table table, String name, String what) {
    drift.add(new Drift(Drift.Kind.STORAGE, name, "table " + table.name() + ": " + what));
  }
}
