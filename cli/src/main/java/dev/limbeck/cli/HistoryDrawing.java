package dev.limbeck.cli;

import dev.limbeck.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws how revisions follow one another, the newest on top: a column for each branch, which begins
 * at a head or below a merge and ends at a branch point or at base.
 */
final class HistoryDrawing {

  /**
   * A line of the drawing.
   *
   * @param revision the one that its star stands for; empty where it only joins columns
   */
  record Row(String drawing, Optional<RevisionInfo> revision) {}

  private static final String FREE = "";

  private final Set<String> shown;
  private final List<String> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private HistoryDrawing(Set<String> shown) {
    this.shown = shown;
  }

  /** All lines, equally wide. */
  static List<Row> of(List<RevisionInfo> newestFirst) {
    HistoryDrawing drawing =
        new HistoryDrawing(newestFirst.stream().map(RevisionInfo::id).collect(Collectors.toSet()));
    newestFirst.forEach(drawing::draw);
    int width = drawing.rows.stream().mapToInt(row -> row.drawing().length()).max().orElse(0);
    return drawing.rows.stream()
        .map(
            row ->
                new Row(row.drawing() + " ".repeat(width - row.drawing().length()), row.revision()))
        .toList();
  }

  private void draw(RevisionInfo revision) {
    int column = columns.indexOf(revision.id());
    if (column < 0) {
      column = take(revision.id());
    } else {
      joinInto(column);
    }
    rows.add(new Row(row(column), Optional.of(revision)));
    List<String> parents = revision.parents().stream().distinct().filter(shown::contains).toList();
    columns.set(column, parents.isEmpty() ? FREE : parents.get(0));
    part(column, parents);
    while (!columns.isEmpty() && columns.get(columns.size() - 1).equals(FREE)) {
      columns.remove(columns.size() - 1);
    }
  }

  /** The other columns that wait for the same revision end at its own. */
  private void joinInto(int column) {
    List<Integer> ends = new ArrayList<>();
    for (int other = column + 1; other < columns.size(); other++) {
      if (columns.get(other).equals(columns.get(column))) {
        ends.add(other);
      }
    }
    if (!ends.isEmpty()) {
      rows.add(new Row(connection(column, ends, '\''), Optional.empty()));
      ends.forEach(end -> columns.set(end, FREE));
    }
  }

  /** A column begins for each further parent of a merge. */
  private void part(int column, List<String> parents) {
    List<Integer> begins = new ArrayList<>();
    for (String parent : parents.subList(Math.min(1, parents.size()), parents.size())) {
      begins.add(takeAfter(column, parent));
    }
    if (!begins.isEmpty()) {
      rows.add(new Row(connection(column, begins, '.'), Optional.empty()));
    }
  }

  private int take(String id) {
    return takeAfter(-1, id);
  }

  private int takeAfter(int column, String id) {
    for (int free = column + 1; free < columns.size(); free++) {
      if (columns.get(free).equals(FREE)) {
        columns.set(free, id);
        return free;
      }
    }
    columns.add(id);
    return columns.size() - 1;
  }

  private String row(int star) {
    StringBuilder row = new StringBuilder(bars());
    row.setCharAt(2 * star, '*');
    return row.toString().stripTrailing();
  }

  private String connection(int column, List<Integer> others, char corner) {
    StringBuilder row = new StringBuilder(bars());
    int last = others.get(others.size() - 1);
    for (int at = 2 * column + 1; at < 2 * last; at++) {
      row.setCharAt(at, row.charAt(at) == '|' ? '|' : '-');
    }
    others.forEach(other -> row.setCharAt(2 * other, corner));
    row.setCharAt(2 * column, '+');
    return row.toString().stripTrailing();
  }

  private String bars() {
    return columns.stream().map(id -> id.equals(FREE) ? " " : "|").collect(Collectors.joining(" "));
  }
}
