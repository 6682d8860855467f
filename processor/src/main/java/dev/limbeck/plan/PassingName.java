package dev.limbeck.plan;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.NameLimit;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.Set;
import java.util.TreeSet;

/** Names for what is there only on the way. */
record PassingName(Set<String> taken) {

  PassingName {
    taken = Set.copyOf(taken);
  }

  /** Beside a table, where some names are taken before a migration or after it. */
  static PassingName of(QualifiedName table, Schema before, Schema after) {
    Set<String> taken = new TreeSet<>();
    take(table, before, taken);
    take(table, after, taken);
    return new PassingName(taken);
  }

  /** The stem with the label behind it, numbered if that is taken; a long stem gives way. */
  String free(String stem, String label) {
    String name = NameLimit.labelled(stem, label);
    for (int number = 1; taken.contains(name); number++) {
      name = NameLimit.labelled(stem, label + number);
    }
    return name;
  }

  private static void take(QualifiedName table, Schema schema, Set<String> taken) {
    schema.sequences().stream()
        .filter(it -> it.name().schema().equals(table.schema()))
        .forEach(it -> taken.add(it.name().name()));
    schema.types().stream()
        .filter(it -> it.name().schema().equals(table.schema()))
        .forEach(it -> taken.add(it.name().name()));
    schema.tables().stream()
        .filter(it -> it.name().schema().equals(table.schema()))
        .forEach(it -> take(it, taken));
  }

  private static void take(Table table, Set<String> taken) {
    taken.add(table.name().name());
    table.constraints().stream().map(Constraint::name).forEach(taken::add);
    table.indexes().stream().map(Index::name).forEach(taken::add);
  }
}
