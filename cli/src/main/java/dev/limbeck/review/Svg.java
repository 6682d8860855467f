package dev.limbeck.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Boxes with lines of text and arrows between them, drawn as SVG from top to bottom. */
final class Svg {

  private static final int CHARACTER = 7;
  private static final int LINE = 18;
  private static final int PADDING = 10;
  private static final int GAP = 36;
  private static final int MARGIN = 4;
  private static final int LONGEST = 44;
  private static final int LEAST_WIDTH = 110;

  private final Map<String, Place> places = new HashMap<>();
  private final List<String> shapes = new ArrayList<>();
  private int width;
  private int height = MARGIN;

  /**
   * A box.
   *
   * @param kind the word that the style sheet knows its colour by
   * @param title its first line
   */
  record Box(String key, String kind, String title, List<String> lines) {}

  /** An arrow between two boxes, by their keys; it points at the second. */
  record Arrow(String from, String to) {}

  private record Place(int left, int top, int width, int height) {

    int middle() {
      return left + width / 2;
    }

    int bottom() {
      return top + height;
    }
  }

  private Svg() {}

  /**
   * The drawing.
   *
   * @param above for each box the keys of those that are to stand above it
   * @param label what a reader is told who cannot see it
   */
  static String of(
      List<Box> boxes, List<Arrow> arrows, Map<String, List<String>> above, String label) {
    Svg svg = new Svg();
    Map<String, Box> byKey = new HashMap<>();
    boxes.forEach(box -> byKey.put(box.key(), box));
    for (List<String> row : Layers.of(boxes.stream().map(Box::key).toList(), above)) {
      svg.row(row.stream().map(byKey::get).toList());
    }
    List<String> drawn = new ArrayList<>(svg.shapes);
    svg.shapes.clear();
    for (Box box : boxes) {
      svg.arrows(arrows.stream().filter(it -> it.from().equals(box.key())).toList());
    }
    drawn.addAll(0, svg.shapes);
    return svg.document(drawn, label);
  }

  private void row(List<Box> boxes) {
    int left = MARGIN;
    int highest = 0;
    for (Box box : boxes) {
      Place place =
          new Place(left, height, width(box), 2 * PADDING + LINE * (1 + box.lines().size()));
      places.put(box.key(), place);
      box(box, place);
      left = place.left() + place.width() + GAP;
      highest = Math.max(highest, place.height());
    }
    width = Math.max(width, left - GAP + MARGIN);
    height += highest + GAP;
  }

  private static int width(Box box) {
    int longest = cut(box.title()).length() + 1;
    for (String line : box.lines()) {
      longest = Math.max(longest, cut(line).length());
    }
    return Math.max(LEAST_WIDTH, longest * CHARACTER + 2 * PADDING);
  }

  private void box(Box box, Place place) {
    shapes.add(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
            .formatted(box.kind(), place.left(), place.top(), place.width(), place.height()));
    int baseline = place.top() + PADDING + LINE - 5;
    text("title", place.left() + PADDING, baseline, box.title());
    for (String line : box.lines()) {
      baseline += LINE;
      text("", place.left() + PADDING, baseline, line);
    }
  }

  private void text(String kind, int left, int baseline, String text) {
    shapes.add(
        "<text%s x=\"%d\" y=\"%d\">%s</text>"
            .formatted(
                kind.isEmpty() ? "" : " class=\"%s\"".formatted(kind),
                left,
                baseline,
                HtmlText.escaped(cut(text))));
  }

  /** Those that leave one box, side by side. */
  private void arrows(List<Arrow> leaving) {
    List<Arrow> shown = leaving.stream().filter(it -> places.containsKey(it.to())).toList();
    for (int i = 0; i < shown.size(); i++) {
      Place from = at(shown.get(i).from());
      arrow(from, from.left() + from.width() * (i + 1) / (shown.size() + 1), at(shown.get(i).to()));
    }
  }

  private Place at(String key) {
    return Objects.requireNonNull(places.get(key));
  }

  private void arrow(Place from, int leaving, Place to) {
    if (from.equals(to)) {
      loop(from);
    } else if (from.top() > to.top()) {
      curve(leaving, from.top(), to.middle(), to.bottom());
    } else if (from.top() < to.top()) {
      curve(leaving, from.bottom(), to.middle(), to.top());
    } else {
      curve(leaving, from.bottom(), to.middle(), to.bottom());
    }
  }

  private void curve(int fromX, int fromY, int toX, int toY) {
    int bend = fromY == toY ? GAP - MARGIN : (toY - fromY) / 2;
    int end = fromY == toY ? toY + bend : toY - bend;
    path("M%d %d C%d %d %d %d %d %d", fromX, fromY, fromX, fromY + bend, toX, end, toX, toY);
  }

  private void loop(Place box) {
    int right = box.left() + box.width();
    int top = box.top() + PADDING;
    width = Math.max(width, right + GAP);
    path(
        "M%d %d C%d %d %d %d %d %d",
        right, top + LINE, right + GAP, top + LINE, right + GAP, top, right, top);
  }

  private void path(String form, Object... numbers) {
    shapes.add(
        "<path d=\"%s\" marker-end=\"url(#tip)\"/>"
            .formatted(String.format(Locale.ROOT, form, numbers)));
  }

  private String document(List<String> drawn, String label) {
    int total = height - GAP + MARGIN;
    return """
    <svg role="img" aria-label="%s" width="%d" height="%d" viewBox="0 0 %d %d">
    <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="tip" d="M0 0 L8 4 L0 8 z"/></marker></defs>
    %s
    </svg>\
    """
        .formatted(HtmlText.escaped(label), width, total, width, total, String.join("\n", drawn));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
