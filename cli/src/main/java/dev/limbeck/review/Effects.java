package dev.limbeck.review;

import dev.limbeck.dialect.Hazard;
import dev.limbeck.dialect.Impact;
import dev.limbeck.dialect.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a step does to those who use the database, in words. */
record Effects(Review review) {

  /** A line for each table that it locks; one that says that nobody knows. */
  List<Words> locks(Step step) {
    if (step.impact().isEmpty()) {
      return List.of(Words.of("not known: a step before it does not say what it does"));
    }
    return step.impact().orElseThrow().touches().stream().map(this::lock).toList();
  }

  /** A line for each hazard that the locks do not tell already. */
  List<String> hazards(Step step) {
    Set<Hazard> hazards = new TreeSet<>(step.impact().map(Impact::hazards).orElse(Set.of()));
    hazards.remove(Hazard.REWRITES_TABLE);
    return hazards.stream().map(Hazard::words).toList();
  }

  private Words lock(Touch touch) {
    return Words.code(touch.table().toString())
        .and(": " + touch.lock().words() + ", " + duration(touch));
  }

  private String duration(Touch touch) {
    Optional<TableSize> size = review.size(touch.table());
    List<String> words = new ArrayList<>();
    switch (touch.work()) {
      case NONE -> words.add("for a moment");
      case READS -> {
        words.add("while all rows are read");
        size.ifPresent(it -> words.add(it.words() + ": " + it.readingTime()));
      }
      case REWRITES -> {
        words.add("while all rows are written anew");
        size.ifPresent(it -> words.add(it.words() + ": " + it.rewritingTime()));
      }
    }
    return words.size() == 1 ? words.get(0) : "%s (%s)".formatted(words.get(0), words.get(1));
  }
}
