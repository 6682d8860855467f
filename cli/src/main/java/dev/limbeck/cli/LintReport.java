package dev.limbeck.cli;

import dev.limbeck.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/** What {@code limbeck lint} tells a person. */
final class LintReport {

  private LintReport() {}

  static void print(List<LintedRevision> linted, Console console) {
    int findings = linted.stream().mapToInt(it -> it.findings().size()).sum();
    for (LintedRevision revision : linted) {
      for (Finding finding : revision.findings()) {
        console.print("%s:%d: %s".formatted(revision.file(), line(finding), finding.rule()));
        message(finding).lines().forEach(text -> console.print(("  " + text).stripTrailing()));
        console.print("");
      }
    }
    String migrations = counted(linted.size(), "migration", "migrations");
    console.say(
        findings == 0
            ? "Nothing to say about %s.".formatted(migrations)
            : "%s in %s. What is meant so: @Accepts(rule = \"...\", reason = \"...\") on the class."
                .formatted(counted(findings, "finding", "findings"), migrations));
  }

  /** What a finding says, in several lines. */
  static String message(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.subject());
    lines.add(finding.reason());
    if (!finding.instead().isEmpty()) {
      lines.add("Write:");
      finding.instead().forEach(line -> lines.add("  " + line));
    }
    return String.join("\n", lines);
  }

  /** The line that a tool shows it at: the first where the source's is not known. */
  static int line(Finding finding) {
    return Math.max(1, finding.line());
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
