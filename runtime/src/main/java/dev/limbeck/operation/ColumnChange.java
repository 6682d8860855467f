package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what differs between two states of a column. */
final class ColumnChange {

  private ColumnChange() {}

  static String between(Column before, Column after) {
    List<String> changes = new ArrayList<>();
    if (!before.type().equals(after.type())) {
      changes.add("type " + before.type() + " to " + after.type());
    }
    if (before.nullable() != after.nullable()) {
      changes.add(after.nullable() ? "drop not null" : "set not null");
    }
    if (!before.value().equals(after.value())) {
      changes.add(value(before, after));
    }
    if (!before.collation().equals(after.collation())) {
      changes.add("collation " + after.collation().orElse("of the type"));
    }
    storage(before.storage(), after.storage(), changes);
    if (!before.comment().equals(after.comment())) {
      changes.add(after.comment().isPresent() ? "change comment" : "drop comment");
    }
    return String.join(", ", changes);
  }

  private static void storage(ColumnStorage before, ColumnStorage after, List<String> changes) {
    if (!before.strategy().equals(after.strategy())) {
      String name =
          after.strategy().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("of the type");
      changes.add("storage " + name);
    }
    if (!before.compression().equals(after.compression())) {
      changes.add("compression " + after.compression().orElse("default"));
    }
    if (!before.statistics().equals(after.statistics())) {
      changes.add("statistics " + after.statistics().map(String::valueOf).orElse("default"));
    }
    if (!before.options().equals(after.options())) {
      changes.add("change options");
    }
  }

  private static String value(Column before, Column after) {
    if (after.value().isPresent()) {
      return "change default";
    }
    boolean wasGenerated = before.value().filter(Default.Generated.class::isInstance).isPresent();
    return wasGenerated ? "drop expression" : "drop default";
  }
}
