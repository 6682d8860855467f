package dev.limbeck.cli;

import dev.limbeck.review.HtmlReport;
import dev.limbeck.review.JsonReport;
import dev.limbeck.review.MarkdownReport;
import dev.limbeck.review.Review;
import java.util.function.Function;

/** How {@code limbeck review} tells what it found. */
enum ReviewFormat {
  MARKDOWN(MarkdownReport::of),
  HTML(HtmlReport::of),
  JSON(JsonReport::of);

  private final Function<Review, String> report;

  ReviewFormat(Function<Review, String> report) {
    this.report = report;
  }

  /** The whole report. */
  String text(Review review) {
    return report.apply(review);
  }
}
