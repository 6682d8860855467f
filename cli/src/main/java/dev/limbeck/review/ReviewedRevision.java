package dev.limbeck.review;

import dev.limbeck.lint.Finding;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A revision that a branch adds.
 *
 * @param file its source, as a person would write it
 * @param accepted what its author says to be meant so
 */
public record ReviewedRevision(
    RevisionInfo revision,
    String file,
    List<Part> upgrade,
    List<Part> downgrade,
    List<Finding> findings,
    List<Accepted> accepted) {

  /**
   * A rule of lint that does not count here.
   *
   * @param reason why
   */
  public record Accepted(String rule, String reason) {}

  public ReviewedRevision {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
  }

  /** The steps of the upgrade. */
  Stream<Step> steps() {
    return upgrade.stream().flatMap(part -> part.steps().stream());
  }

  /** Whether its author accepts what a rule says, and says why. */
  boolean accepts(String rule) {
    return accepted.stream().anyMatch(it -> it.rule().equals(rule) && !it.reason().isBlank());
  }

  /** What a heading calls it. */
  String title() {
    return revision.message().isBlank() ? revision.id() : revision.message();
  }
}
