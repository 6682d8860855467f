package dev.limbeck.review;

import static java.util.Comparator.comparing;

import dev.limbeck.dialect.DataLoss;
import dev.limbeck.dialect.Hazard;
import dev.limbeck.dialect.Lock;
import dev.limbeck.dialect.Touch;
import dev.limbeck.lint.Finding;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A review in a few lines. */
record Summary(Review review) {

  /** One of the lines. */
  record Row(String label, Words words) {}

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("Revisions", revisions()));
    rows.add(new Row("Tables", tables()));
    rows.add(new Row("Strongest lock", strongestLock()));
    rows.add(new Row("Written anew", orNone(rewritten())));
    rows.add(new Row("Data lost", lost()));
    if (steps(Hazard.UNKNOWN).findAny().isPresent()) {
      rows.add(new Row("Not looked into", orNone(steps(Hazard.UNKNOWN))));
    }
    rows.add(new Row("Findings", findings()));
    if (!review.conflicts().isEmpty()) {
      rows.add(
          new Row("Conflicts", Words.of(review.conflicts().size() + " with ").andCode(baseName())));
    }
    return rows;
  }

  private String baseName() {
    return review.base().name();
  }

  private Words revisions() {
    return Words.of(review.revisions().size() + ", since ")
        .andCode(baseName())
        .and(" at ")
        .andCode(review.base().commit());
  }

  private Words tables() {
    Map<String, Set<String>> tables = new TreeMap<>();
    review.changes().stream()
        .filter(it -> it.object().startsWith("table "))
        .forEach(
            it ->
                tables
                    .computeIfAbsent(
                        it.object().substring("table ".length()), name -> new TreeSet<>())
                    .add(it.isWhole() ? whole(it.before(), it.after()) : ""));
    Words words = new Words(List.of());
    for (Map.Entry<String, Set<String>> table : tables.entrySet()) {
      String how = table.getValue().stream().filter(it -> !it.isEmpty()).findFirst().orElse("");
      words = (words.runs().isEmpty() ? words : words.and(", ")).andCode(table.getKey()).and(how);
    }
    return words.runs().isEmpty() ? Words.of("none changed") : words;
  }

  private static String whole(Optional<String> before, Optional<String> after) {
    if (before.isEmpty()) {
      return " (new)";
    }
    return after.isEmpty() ? " (gone)" : "";
  }

  private Words strongestLock() {
    List<Touch> touches = touches().toList();
    Optional<Lock> strongest = touches.stream().map(Touch::lock).max(comparing(lock -> lock));
    return strongest
        .map(
            lock ->
                Words.of(lock.words() + " on ")
                    .and(
                        Words.codes(
                            tables(touches.stream().filter(touch -> touch.lock() == lock)))))
        .orElseGet(() -> Words.of("none on a table that was there before"));
  }

  private Stream<String> rewritten() {
    return tables(touches().filter(it -> it.work() == Touch.Work.REWRITES)).stream()
        .map(QualifiedName::toString);
  }

  private Stream<Touch> touches() {
    return steps().flatMap(it -> it.impact().stream()).flatMap(it -> it.touches().stream());
  }

  private static Collection<QualifiedName> tables(Stream<Touch> touches) {
    return touches.map(Touch::table).collect(Collectors.toCollection(TreeSet::new));
  }

  private Words lost() {
    Words words = new Words(List.of());
    for (ReviewedRevision revision : review.revisions()) {
      String how =
          revision.accepts(DataLoss.RULE)
              ? " (accepted)"
              : " (not accepted, so that upgrade refuses it)";
      for (Step step : revision.steps().filter(it -> it.has(Hazard.LOSES_DATA)).toList()) {
        words = (words.runs().isEmpty() ? words : words.and(", ")).andCode(step.description());
        words = words.and(how);
      }
    }
    return words.runs().isEmpty() ? Words.of("none") : words;
  }

  private Stream<String> steps(Hazard hazard) {
    return steps().filter(it -> it.has(hazard)).map(Step::description);
  }

  private Stream<Step> steps() {
    return review.revisions().stream().flatMap(ReviewedRevision::steps);
  }

  private static Words orNone(Stream<String> names) {
    List<String> all = names.toList();
    return all.isEmpty() ? Words.of("none") : Words.codes(all);
  }

  private Words findings() {
    List<String> rules =
        review.revisions().stream()
            .flatMap(it -> it.findings().stream())
            .map(Finding::rule)
            .toList();
    return rules.isEmpty()
        ? Words.of("none")
        : Words.of(rules.size() + ": ").and(Words.codes(new TreeSet<>(rules)));
  }
}
