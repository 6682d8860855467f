package dev.limbeck.cli;

import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.review.Review;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells the reviewer of a branch what its migrations do. */
@Command(
    name = "review",
    description =
        "Tell the reviewer of a branch what its migrations do: steps and SQL, transactions, locks,"
            + " what is lost, what lint says, the way back, and conflicts with the base.",
    footer = {
      "",
      "The base is the commit where the branch left origin's default branch, or main or master; Git"
          + " is asked for it.",
      "",
      "Examples: as a comment on a pull request; as a page, with the sizes of a database's tables:",
      "  limbeck review --base origin/main > review.md",
      "  limbeck review --format html --weigh --url postgresql://replica/shop > review.html"
    })
final class ReviewCommand extends ProjectCommand {

  @Option(
      names = "--base",
      paramLabel = "REF",
      description = "What the branch is to be merged into: a branch, tag or commit.")
  private @Nullable String base;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatText.class,
      description = "markdown (the default), html: one page that needs nothing else, or json.")
  private ReviewFormat format = ReviewFormat.MARKDOWN;

  @Option(
      names = "--weigh",
      description =
          "Ask the configured database how large the tables are, and leave out what only matters"
              + " with rows where they have none.")
  private boolean weigh;

  @Override
  public Integer call() {
    Settings settings = settings();
    Project project = Project.of(settings);
    ReviewBase fork = ReviewBase.of(settings, Optional.ofNullable(base));
    console().print(format.text(review(project, fork)).stripTrailing());
    return ExitCode.DONE;
  }

  private Review review(Project project, ReviewBase fork) {
    if (fork.added(project).isEmpty()) {
      return ReviewRun.ofNothing(project, fork);
    }
    Optional<Database> database =
        weigh
            ? Optional.of(Database.require(project.settings(), "review --weigh"))
            : Optional.empty();
    try (CompiledClasses classes = Compiled.of(project);
        Shadow shadow = new Shadow(project.settings())) {
      return new ReviewRun(project, fork, classes, shadow, database).review();
    }
  }

  /** Reads {@code markdown} and its like. */
  private static final class FormatText extends ChoiceText<ReviewFormat> {
    private FormatText() {
      super(ReviewFormat.class);
    }
  }
}
