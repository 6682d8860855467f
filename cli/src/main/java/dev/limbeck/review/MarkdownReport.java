package dev.limbeck.review;

import static dev.limbeck.review.MarkdownText.code;
import static dev.limbeck.review.MarkdownText.prose;

import dev.limbeck.lint.Finding;
import dev.limbeck.review.ReviewedRevision.Accepted;
import java.util.ArrayList;
import java.util.List;

/** A review as a comment on a pull request. */
public final class MarkdownReport {

  private final Review review;
  private final List<String> lines = new ArrayList<>();

  private MarkdownReport(Review review) {
    this.review = review;
  }

  /** The text; the same review gives the same. */
  public static String of(Review review) {
    MarkdownReport report = new MarkdownReport(review);
    report.report();
    return String.join("\n", report.lines) + "\n";
  }

  private void report() {
    lines.add("## Migrations of this branch");
    lines.add("");
    if (review.revisions().isEmpty()) {
      lines.add(MarkdownText.of(ReviewWords.nothing(review)));
      lines.add("");
    } else {
      summary();
    }
    conflicts();
    schema();
    diagram();
    for (int i = 0; i < review.revisions().size(); i++) {
      revision(i + 1, review.revisions().get(i));
    }
    graph();
    if (review.sizes().isPresent()) {
      lines.add("_" + TableSize.ASSUMPTION + "_");
      lines.add("");
    }
    while (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
  }

  private void summary() {
    lines.add("| | |");
    lines.add("|---|---|");
    for (Summary.Row row : new Summary(review).rows()) {
      lines.add("| %s | %s |".formatted(row.label(), MarkdownText.cell(List.of(row.words()))));
    }
    lines.add("");
  }

  private void conflicts() {
    if (review.conflicts().isEmpty()) {
      return;
    }
    heading(3, prose("Conflicts with " + review.base().name()));
    for (Conflict conflict : review.conflicts()) {
      lines.add("- " + MarkdownText.of(conflict.what()) + "  ");
      lines.add("  " + MarkdownText.of(conflict.wayOut()));
    }
    lines.add("");
  }

  private void schema() {
    if (!review.changes().isEmpty()) {
      heading(3, "The schema afterwards");
      block("diff", SchemaText.lines(review.changes()));
    }
  }

  private void diagram() {
    TableDiagram diagram = TableDiagram.of(review);
    if (!diagram.isEmpty()) {
      folded("The tables, drawn", "mermaid", Mermaid.of(diagram));
    }
  }

  private void graph() {
    if (review.graph().size() > 1) {
      folded("The revisions, drawn", "mermaid", Mermaid.of(review.graph()));
    }
  }

  private void revision(int number, ReviewedRevision reviewed) {
    heading(3, "%d. %s".formatted(number, prose(reviewed.title())));
    lines.add(MarkdownText.of(ReviewWords.place(reviewed)));
    lines.add("");
    steps(reviewed.upgrade());
    sql(ReviewWords.sqlTitle(reviewed.upgrade()), reviewed.upgrade());
    findings(reviewed);
    downgrade(reviewed.downgrade());
  }

  private void steps(List<Part> parts) {
    if (parts.isEmpty()) {
      lines.add("It does nothing.");
      lines.add("");
      return;
    }
    lines.add("| Transaction | Step | Locks | Hazards |");
    lines.add("|---|---|---|---|");
    for (ReviewWords.NumberedStep numbered : ReviewWords.numbered(parts)) {
      Step step = numbered.step();
      lines.add(
          "| %s | %s | %s | %s |"
              .formatted(
                  numbered.transaction(),
                  MarkdownText.cell(List.of(Words.code(step.description()))),
                  MarkdownText.cell(review.locks(step)),
                  MarkdownText.cell(step.hazards().stream().map(Words::of).toList())));
    }
    lines.add("");
  }

  private void sql(String title, List<Part> parts) {
    List<String> sql = SqlScript.of(parts);
    if (sql.isEmpty()) {
      return;
    }
    if (SqlScript.isShort(sql)) {
      block("sql", sql);
    } else {
      folded(title, "sql", sql);
    }
  }

  private void findings(ReviewedRevision reviewed) {
    for (Finding finding : reviewed.findings()) {
      lines.add("- " + MarkdownText.of(ReviewWords.finding(finding)));
      if (!finding.instead().isEmpty()) {
        lines.add("");
        MarkdownText.block("java", finding.instead()).forEach(it -> lines.add("  " + it));
      }
    }
    for (Accepted accepted : reviewed.accepted()) {
      lines.add("- Accepted: %s. %s".formatted(code(accepted.rule()), prose(accepted.reason())));
    }
    if (!reviewed.findings().isEmpty() || !reviewed.accepted().isEmpty()) {
      lines.add("");
    }
  }

  private void downgrade(List<Part> parts) {
    if (parts.isEmpty()) {
      lines.add("There is no way back: the downgrade is empty.");
      lines.add("");
      return;
    }
    folded(ReviewWords.downgradeTitle(parts), "sql", SqlScript.of(parts));
  }

  private void folded(String title, String language, List<String> content) {
    lines.add("<details><summary>" + HtmlText.escaped(title) + "</summary>");
    lines.add("");
    block(language, content);
    lines.add("</details>");
    lines.add("");
  }

  private void block(String language, List<String> content) {
    lines.addAll(MarkdownText.block(language, content));
    lines.add("");
  }

  private void heading(int level, String text) {
    lines.add("#".repeat(level) + " " + text);
    lines.add("");
  }
}
