package dev.limbeck.review;

import dev.limbeck.review.TableDiagram.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The drawings as SVG. */
final class Drawings {

  private Drawings() {}

  /** Tables, each below those that its foreign keys point at. */
  static String of(TableDiagram diagram) {
    List<Svg.Box> boxes = new ArrayList<>();
    List<Svg.Arrow> arrows = new ArrayList<>();
    Map<String, List<String>> above = new HashMap<>();
    for (TableDiagram.Box box : diagram.boxes()) {
      List<String> lines = new ArrayList<>(box.lines().stream().map(Drawings::line).toList());
      if (!box.isWhole()) {
        lines.add("…");
      }
      String kind = box.note().isEmpty() ? "base" : box.note();
      boxes.add(new Svg.Box(box.table().toString(), kind, title(box), lines));
    }
    for (TableDiagram.Arrow arrow : diagram.arrows()) {
      String from = arrow.from().toString();
      String to = arrow.to().toString();
      arrows.add(new Svg.Arrow(from, to));
      above.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
    }
    return Svg.of(boxes, arrows.stream().distinct().toList(), above, "The tables");
  }

  private static String title(TableDiagram.Box box) {
    return box.note().isEmpty() ? box.table().toString() : box.table() + " (" + box.note() + ")";
  }

  private static String line(Line line) {
    String note = line.note().isEmpty() ? "" : "(" + line.note() + ")";
    return String.join(
        " ",
        Stream.of(line.column(), line.type(), line.keys(), note)
            .filter(it -> !it.isEmpty())
            .toList());
  }

  /** Revisions, each below those that it revises. */
  static String of(List<GraphNode> graph) {
    List<Svg.Box> boxes = new ArrayList<>();
    List<Svg.Arrow> arrows = new ArrayList<>();
    Map<String, List<String>> above = new HashMap<>();
    for (GraphNode node : graph) {
      String id = node.revision().id();
      String kind =
          node.side() == GraphNode.Side.BRANCH
              ? "new"
              : node.side().name().toLowerCase(Locale.ROOT);
      boxes.add(new Svg.Box(id, kind, node.revision().message(), List.of(id, node.side().words())));
      above.put(id, node.revision().parents());
      node.revision().parents().forEach(parent -> arrows.add(new Svg.Arrow(parent, id)));
    }
    return Svg.of(boxes, arrows, shown(above), "The revisions");
  }

  private static Map<String, List<String>> shown(Map<String, List<String>> above) {
    Map<String, List<String>> shown = new HashMap<>();
    above.forEach(
        (id, parents) -> shown.put(id, parents.stream().filter(above::containsKey).toList()));
    return shown;
  }
}
