package dev.limbeck.review;

import dev.limbeck.dialect.Hazard;
import dev.limbeck.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/** Sentences and titles that every format says in the same words. */
final class ReviewWords {

  private ReviewWords() {}

  /**
   * A step and its transaction.
   *
   * @param transaction its number, the first is 1; a dash outside transactions
   */
  record NumberedStep(String transaction, Step step) {}

  static List<NumberedStep> numbered(List<Part> parts) {
    List<NumberedStep> steps = new ArrayList<>();
    int number = 0;
    for (Part part : parts) {
      number += part.transactional() ? 1 : 0;
      for (Step step : part.steps()) {
        steps.add(new NumberedStep(part.transactional() ? "" + number : "none", step));
      }
    }
    return steps;
  }

  static Words nothing(Review review) {
    return Words.of("No new migrations since ")
        .andCode(review.base().name())
        .and(" at ")
        .andCode(review.base().commit())
        .and(".");
  }

  /** Where a revision stands. */
  static Words place(ReviewedRevision reviewed) {
    Words words = Words.code(reviewed.revision().id()).and(" revises ");
    words =
        reviewed.revision().parents().isEmpty()
            ? words.and("nothing")
            : words.and(Words.codes(reviewed.revision().parents()));
    if (!reviewed.revision().dependsOn().isEmpty()) {
      words = words.and(", needs ").and(Words.codes(reviewed.revision().dependsOn()));
    }
    return words.and(", in ").andCode(reviewed.file());
  }

  static String sqlTitle(List<Part> parts) {
    long transactions = parts.stream().filter(Part::transactional).count();
    long outside = parts.size() - transactions;
    List<String> counted = new ArrayList<>();
    if (transactions > 0) {
      counted.add(counted(transactions, "transaction", "transactions"));
    }
    if (outside > 0) {
      counted.add(counted(outside, "step", "steps") + " outside transactions");
    }
    return "SQL: " + String.join(" and ", counted);
  }

  static String downgradeTitle(List<Part> parts) {
    boolean loses =
        parts.stream()
            .flatMap(part -> part.steps().stream())
            .anyMatch(it -> it.has(Hazard.LOSES_DATA));
    return "Downgrade" + (loses ? ", which loses data" : "");
  }

  /** Such as {@code index at line 30: create index ... Others cannot ...}. */
  static Words finding(Finding finding) {
    String line = finding.line() == 0 ? "" : " at line " + finding.line();
    return Words.code(finding.rule())
        .and(line + ": ")
        .andCode(finding.subject())
        .and(". " + finding.reason() + (finding.instead().isEmpty() ? "" : " Write:"));
  }

  static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
