package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import java.util.ArrayList;
import java.util.List;

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
      changes.add(after.value().isPresent() ? "change default" : "drop default");
    }
    if (!before.collation().equals(after.collation())) {
      changes.add("collation " + after.collation().orElse("of the type"));
    }
    if (!before.comment().equals(after.comment())) {
      changes.add(after.comment().isPresent() ? "change comment" : "drop comment");
    }
    return String.join(", ", changes);
  }
}
