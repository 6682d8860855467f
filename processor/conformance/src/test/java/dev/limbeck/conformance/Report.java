package dev.limbeck.conformance;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table that a run prints: groups by topic, equal, different with their reasons. */
final class Report {

  private record Row(String topic, String name, Verdict verdict) {}

  private final Level level;
  private final List<Row> rows = new ArrayList<>();

  Report(Level level) {
    this.level = level;
  }

  void add(Group group, Naming naming, Verdict verdict) {
    String topic = group.name().substring(0, group.name().indexOf('/'));
    rows.add(new Row(topic, group.name() + " (" + naming.option() + ")", verdict));
  }

  void print() {
    System.out.print(text());
  }

  private String text() {
    Map<String, List<Row>> topics = new TreeMap<>();
    rows.forEach(row -> topics.computeIfAbsent(row.topic(), topic -> new ArrayList<>()).add(row));
    StringBuilder text = new StringBuilder("\nHibernate %s and Limbeck\n".formatted(level));
    text.append(line("topic", "groups", "equal", "explained", "unexplained"));
    topics.forEach((topic, found) -> text.append(line(topic, found)));
    text.append(line("all", rows));
    Map<String, String> reasons = new TreeMap<>();
    for (Row row : rows) {
      for (String reason : row.verdict().reasons()) {
        reasons.merge(reason, row.name(), (one, other) -> one + ", " + other);
      }
    }
    return text
        + reasons.entrySet().stream()
            .map(reason -> "  " + reason.getKey() + ": " + reason.getValue() + "\n")
            .collect(joining());
  }

  private static String line(String topic, List<Row> rows) {
    long equal = rows.stream().filter(row -> row.verdict().isEqual()).count();
    long bad = rows.stream().filter(row -> !row.verdict().isGood()).count();
    return line(
        topic,
        Integer.toString(rows.size()),
        Long.toString(equal),
        Long.toString(rows.size() - equal - bad),
        Long.toString(bad));
  }

  private static String line(
      String topic, String groups, String equal, String explained, String unexplained) {
    return "%-16s%8s%8s%11s%13s\n".formatted(topic, groups, equal, explained, unexplained);
  }
}
