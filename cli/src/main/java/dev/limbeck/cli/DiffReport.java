package dev.limbeck.cli;

import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What {@code limbeck diff} tells a person. */
final class DiffReport {

  private DiffReport() {}

  /** The steps, and beside them what stands in the way and what was not compared. */
  static void print(Distance distance, Console console) {
    String from = distance.from().shown();
    String to = distance.to().shown();
    if (distance.isNone()) {
      console.say("%s and %s agree: %s.".formatted(from, to, counted(distance)));
    } else if (distance.all().isEmpty()) {
      console.print("%s and %s do not agree.".formatted(from, to));
    } else {
      Report.steps(console, "To become like %s, %s would:".formatted(to, from), distance.all());
    }
    warn(distance, console);
    if (!distance.notCompared().isEmpty()) {
      console.print("Not compared:");
      distance.notCompared().forEach(line -> console.print("  " + line));
    }
    console.say(
        "Not looked at: rows, where sequences stand, the order of columns, owners, privileges, roles, tablespaces, what extensions bring.");
  }

  /** Why the steps do not lead there, and what they may do that nobody meant. */
  static void warn(Distance distance, Console console) {
    if (!distance.reasons().isEmpty()) {
      console.warn(refusal(distance));
    }
    distance
        .suggestions()
        .forEach(it -> console.warn("Note: %s.".formatted(RenameOptions.readings(it))));
  }

  /** The whole list of reasons. */
  static String refusal(Distance distance) {
    return "Refused: " + reasons(distance);
  }

  static String reasons(Distance distance) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Limbeck cannot make %s like %s, because of what its model does not hold:"
            .formatted(distance.from().shown(), distance.to().shown()));
    distance.reasons().forEach(reason -> lines.add("  " + reason));
    lines.add("Change these by hand, and compare again.");
    return String.join("\n", lines);
  }

  private static String counted(Distance distance) {
    Schema schema = distance.to().schema();
    int beside = distance.to().isDatabase() ? distance.to().survey().beside().size() : 0;
    String tables = counted(schema.tables().size(), "table", "tables");
    return distance.from().isDatabase() && beside > 0
        ? tables + ", and " + counted(beside, "thing", "things") + " beside the model"
        : tables;
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
