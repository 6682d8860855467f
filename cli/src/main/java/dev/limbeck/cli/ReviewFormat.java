package dev.limbeck.cli;

import dev.limbeck.review.HtmlReport;
import dev.limbeck.review.JsonReport;
import dev.limbeck.review.MarkdownReport;
import dev.limbeck.review.Review;

/** How {@code limbeck review} tells what it found. */
enum ReviewFormat {
  MARKDOWN {
    @Override
    String text(Review review) {
      return MarkdownReport.of(review);
    }
  },
  HTML {
    @Override
    String text(Review review) {
      return HtmlReport.of(review);
    }
  },
  JSON {
    @Override
    String text(Review review) {
      return JsonReport.of(review);
    }
  };

  /** The whole report. */
  abstract String text(Review review);
}
