package dev.limbeck.review;

import dev.limbeck.lint.Finding;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.review.ReviewedRevision.Accepted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A review as one page of HTML, which needs nothing beside itself. */
public final class HtmlReport {

  private static final String STYLE = "review.css";

  private final Review review;
  private final List<String> lines = new ArrayList<>();

  private HtmlReport(Review review) {
    this.review = review;
  }

  /** The page; the same review gives the same. */
  public static String of(Review review) {
    HtmlReport report = new HtmlReport(review);
    report.page();
    return String.join("\n", report.lines) + "\n";
  }

  private void page() {
    lines.add("<!doctype html>");
    lines.add("<html lang=\"en\">");
    lines.add("<head>");
    lines.add("<meta charset=\"utf-8\">");
    lines.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    lines.add("<meta name=\"color-scheme\" content=\"light dark\">");
    lines.add("<title>Migrations of this branch</title>");
    lines.add("<style>");
    lines.add(style());
    lines.add("</style>");
    lines.add("</head>");
    lines.add("<body>");
    lines.add("<main>");
    lines.add("<h1>Migrations of this branch</h1>");
    body();
    lines.add("</main>");
    lines.add("</body>");
    lines.add("</html>");
  }

  private void body() {
    if (review.revisions().isEmpty()) {
      paragraph(HtmlText.of(ReviewWords.nothing(review)));
    } else {
      summary();
    }
    conflicts();
    schema();
    TableDiagram diagram = TableDiagram.of(review);
    if (!diagram.isEmpty()) {
      heading(2, "The tables");
      drawing(Drawings.of(diagram));
    }
    for (int i = 0; i < review.revisions().size(); i++) {
      revision(i + 1, review.revisions().get(i));
    }
    if (review.graph().size() > 1) {
      heading(2, "The revisions");
      drawing(Drawings.of(review.graph()));
    }
    if (review.sizes().isPresent()) {
      paragraph("<small>" + HtmlText.escaped(TableSize.ASSUMPTION) + "</small>");
    }
  }

  private void summary() {
    lines.add("<dl>");
    for (Summary.Row row : new Summary(review).rows()) {
      lines.add(
          "<div><dt>%s</dt><dd>%s</dd></div>"
              .formatted(HtmlText.escaped(row.label()), HtmlText.of(row.words())));
    }
    lines.add("</dl>");
  }

  private void conflicts() {
    if (review.conflicts().isEmpty()) {
      return;
    }
    heading(2, "Conflicts with " + review.base().name());
    lines.add("<ul class=\"warn\">");
    for (Conflict conflict : review.conflicts()) {
      lines.add(
          "<li>%s<br>%s</li>"
              .formatted(HtmlText.of(conflict.what()), HtmlText.of(conflict.wayOut())));
    }
    lines.add("</ul>");
  }

  private void schema() {
    if (review.changes().isEmpty()) {
      return;
    }
    heading(2, "The schema afterwards");
    List<String> coloured = new ArrayList<>();
    for (String line : SchemaText.lines(review.changes())) {
      String text = HtmlText.escaped(line);
      coloured.add(
          switch (line.charAt(0)) {
            case '+' -> "<ins>" + text + "</ins>";
            case '-' -> "<del>" + text + "</del>";
            default -> text;
          });
    }
    lines.add("<pre>" + String.join("\n", coloured) + "</pre>");
  }

  private void revision(int number, ReviewedRevision reviewed) {
    lines.add("<section>");
    heading(2, number + ". " + reviewed.title());
    paragraph(HtmlText.of(ReviewWords.place(reviewed)));
    steps(reviewed.upgrade());
    List<String> sql = SqlScript.of(reviewed.upgrade());
    if (!sql.isEmpty()) {
      folded(ReviewWords.sqlTitle(reviewed.upgrade()), sql, SqlScript.isShort(sql));
    }
    findings(reviewed);
    if (reviewed.downgrade().isEmpty()) {
      paragraph("There is no way back: the downgrade is empty.");
    } else {
      folded(ReviewWords.downgradeTitle(reviewed.downgrade()), SqlScript.of(reviewed.downgrade()));
    }
    lines.add("</section>");
  }

  private void steps(List<Part> parts) {
    if (parts.isEmpty()) {
      paragraph("It does nothing.");
      return;
    }
    lines.add("<table>");
    lines.add("<thead><tr><th>Transaction<th>Step<th>Locks<th>Hazards</tr></thead>");
    for (ReviewWords.NumberedStep numbered : ReviewWords.numbered(parts)) {
      Step step = numbered.step();
      lines.add(
          "<tr>%s%s%s%s</tr>"
              .formatted(
                  cell("Transaction", List.of(HtmlText.escaped(numbered.transaction()))),
                  cell("Step", List.of(HtmlText.code(step.description()))),
                  cell("Locks", review.locks(step).stream().map(HtmlText::of).toList()),
                  cell("Hazards", step.hazards().stream().map(HtmlReport::mark).toList())));
    }
    lines.add("</table>");
  }

  private static String mark(String hazard) {
    return "<mark>" + HtmlText.escaped(hazard) + "</mark>";
  }

  private static String cell(String label, List<String> content) {
    return content.isEmpty()
        ? "<td class=\"none\"></td>"
        : "<td data-label=\"%s\"><div>%s</div></td>".formatted(label, String.join("<br>", content));
  }

  private void findings(ReviewedRevision reviewed) {
    if (reviewed.findings().isEmpty() && reviewed.accepted().isEmpty()) {
      return;
    }
    lines.add("<ul>");
    for (Finding finding : reviewed.findings()) {
      String instead =
          finding.instead().isEmpty()
              ? ""
              : "<pre>" + HtmlText.escaped(String.join("\n", finding.instead())) + "</pre>";
      lines.add("<li>" + HtmlText.of(ReviewWords.finding(finding)) + instead + "</li>");
    }
    for (Accepted accepted : reviewed.accepted()) {
      lines.add(
          "<li>Accepted: %s. %s</li>"
              .formatted(HtmlText.code(accepted.rule()), HtmlText.escaped(accepted.reason())));
    }
    lines.add("</ul>");
  }

  private void folded(String title, List<String> content) {
    folded(title, content, false);
  }

  private void folded(String title, List<String> content, boolean isOpen) {
    lines.add(
        (isOpen ? "<details open>" : "<details>")
            + "<summary>"
            + HtmlText.escaped(title)
            + "</summary>");
    lines.add("<pre>" + HtmlText.escaped(String.join("\n", content)) + "</pre>");
    lines.add("</details>");
  }

  private void drawing(String svg) {
    lines.add("<figure tabindex=\"0\">" + svg + "</figure>");
  }

  private void heading(int level, String text) {
    lines.add("<h%d>%s</h%d>".formatted(level, HtmlText.escaped(text), level));
  }

  private void paragraph(String html) {
    lines.add("<p>" + html + "</p>");
  }

  private static String style() {
    try (InputStream css = HtmlReport.class.getResourceAsStream(STYLE)) {
      if (css == null) {
        throw new LimbeckException("Limbeck is not whole: it lacks its file " + STYLE + ".");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new LimbeckException(STYLE + " cannot be read: " + e.getMessage(), e);
    }
  }
}
