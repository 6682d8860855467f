package dev.limbeck.review;

import dev.limbeck.diff.SchemaChange;
import java.util.ArrayList;
import java.util.List;

/** How the schema differs, as lines in which what goes begins with - and what comes with +. */
final class SchemaText {

  private SchemaText() {}

  static List<String> lines(List<SchemaChange> changes) {
    List<String> lines = new ArrayList<>();
    String object = "";
    for (SchemaChange change : changes) {
      if (!change.object().equals(object)) {
        object = change.object();
        if (!change.isWhole()) {
          lines.add("  " + oneLine(object));
        }
      }
      if (change.isWhole()) {
        whole(change, lines);
      } else {
        change.before().ifPresent(it -> lines.add("-   " + oneLine(it)));
        change.after().ifPresent(it -> lines.add("+   " + oneLine(it)));
      }
    }
    return lines;
  }

  private static void whole(SchemaChange change, List<String> lines) {
    change.before().ifPresent(it -> lines.add(oneLine("- " + change.object() + " " + it)));
    change.after().ifPresent(it -> lines.add(oneLine("+ " + change.object() + " " + it)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").stripTrailing();
  }
}
