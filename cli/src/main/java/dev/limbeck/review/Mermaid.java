package dev.limbeck.review;

import dev.limbeck.review.TableDiagram.Arrow;
import dev.limbeck.review.TableDiagram.Box;
import dev.limbeck.review.TableDiagram.Line;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The drawings as text for Mermaid, which the pages of Git hosts draw by themselves. */
final class Mermaid {

  // What Mermaid takes for a name as it stands; its own words are not among tables' usual names.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern NOT_IN_ATTRIBUTE = Pattern.compile("[^A-Za-z0-9_\\[\\]()-]");

  private Mermaid() {}

  /** Tables, their columns and foreign keys. */
  static List<String> of(TableDiagram diagram) {
    Map<QualifiedName, String> names = new TreeMap<>();
    List<String> lines = new ArrayList<>(List.of("erDiagram"));
    for (Box box : diagram.boxes()) {
      names.put(box.table(), "t" + (names.size() + 1));
      String title = box.table() + (box.note().isEmpty() ? "" : " (" + box.note() + ")");
      lines.add("  %s[\"%s\"] {".formatted(names.get(box.table()), text(title)));
      box.lines().forEach(it -> lines.add("    " + attribute(it)));
      lines.add("  }");
    }
    for (Arrow arrow : diagram.arrows()) {
      lines.add(
          "  %s %s--o{ %s : \"%s\""
              .formatted(
                  names.get(arrow.to()),
                  arrow.isOptional() ? "|o" : "||",
                  names.get(arrow.from()),
                  text(arrow.columns())));
    }
    return lines;
  }

  /** Revisions and what they follow. */
  static List<String> of(List<GraphNode> graph) {
    Map<String, String> names = new TreeMap<>();
    List<String> lines = new ArrayList<>(List.of("flowchart TD"));
    for (GraphNode node : graph) {
      names.put(node.revision().id(), "r" + (names.size() + 1));
      lines.add(
          "  %s[\"%s<br>%s<br>%s\"]"
              .formatted(
                  names.get(node.revision().id()),
                  text(node.revision().id()),
                  text(node.revision().message()),
                  text(node.side().words())));
    }
    for (GraphNode node : graph) {
      for (String parent : node.revision().parents()) {
        if (names.containsKey(parent)) {
          lines.add("  %s --> %s".formatted(names.get(parent), names.get(node.revision().id())));
        }
      }
    }
    return lines;
  }

  private static String attribute(Line line) {
    String keys = line.keys().isEmpty() ? "" : " " + line.keys();
    String odd = PLAIN.matcher(line.column()).matches() ? "" : line.column();
    String comment =
        String.join(", ", List.of(odd, line.note()).stream().filter(it -> !it.isEmpty()).toList());
    return "%s %s%s%s"
        .formatted(
            word(line.type()),
            word(line.column()),
            keys,
            comment.isEmpty() ? "" : " \"%s\"".formatted(text(comment)));
  }

  // Types and names of attributes have no quotes; a comment behind tells the name as it is.
  private static String word(String text) {
    String word = NOT_IN_ATTRIBUTE.matcher(text).replaceAll("_");
    return Character.isLetter(word.charAt(0)) || word.charAt(0) == '_' ? word : "_" + word;
  }

  // Mermaid's own escapes: the letters and digits stay, all else that it could read is a number.
  private static String text(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            it -> {
              boolean isPlain = Character.isLetterOrDigit(it) || " _-.,:()/".indexOf(it) >= 0;
              out.append(isPlain ? Character.toString(it) : "#%d;".formatted(it));
            });
    return out.toString();
  }
}
