package dev.limbeck.progress;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.RevisionInfo;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions that were waited for were not applied in time. */
public final class NotAppliedException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  private static final int NAMED = 5;

  private final transient List<RevisionInfo> missing;

  public NotAppliedException(List<RevisionInfo> missing, Duration timeout) {
    super(
        ("After %d seconds the database still lacks %s. Run \"limbeck upgrade\", see why the run that"
                + " should apply them has not, or wait longer.")
            .formatted(timeout.toSeconds(), names(missing)));
    this.missing = List.copyOf(missing);
  }

  /** What the database lacks, in the order in which it would be applied. */
  public List<RevisionInfo> missing() {
    return missing;
  }

  /** {@code revision 3f9a61c04be2 (Add users table) and 2 more}, for a person. */
  public static String names(List<RevisionInfo> revisions) {
    String names =
        revisions.stream()
            .limit(NAMED)
            .map(it -> it.message().isEmpty() ? it.id() : it.id() + " (" + it.message() + ")")
            .collect(Collectors.joining(", "));
    String more =
        revisions.size() > NAMED ? " and %d more".formatted(revisions.size() - NAMED) : "";
    return (revisions.size() == 1 ? "revision " : "revisions ") + names + more;
  }
}
