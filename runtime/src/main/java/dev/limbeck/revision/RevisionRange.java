package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The revisions between two places, both among them: {@code ab12:head}, {@code -3:current}. */
public final class RevisionRange {

  private static final Pattern STEPS = Pattern.compile("[+-][0-9]{1,6}");

  private RevisionRange() {}

  /**
   * Resolves a range, in order. Either end may be left out: the range then begins at base, or ends
   * at all heads. A start such as {@code -3} counts down from the end, an end such as {@code +3} up
   * from the start.
   *
   * @param applied what is applied to the database; matters to {@code current} alone
   * @throws RefusedException if an end is not clear, or the end does not come after the start
   */
  public static List<RevisionInfo> of(
      RevisionGraph graph, Collection<String> applied, String range) {
    String[] ends = range.split(":", -1);
    if (ends.length != 2) {
      throw new RefusedException(
          "\"%s\" is no range of revisions; write where it begins and ends, as ab12:head, and leave out either."
              .formatted(range));
    }
    Set<String> ids = Set.copyOf(applied);
    List<Place> from = RevisionWords.places(graph, ids, start(ends[0], ends[1]));
    List<Place> to = RevisionWords.places(graph, ids, end(ends[0], ends[1]));
    Set<RevisionInfo> low = new HashSet<>(graph.from(lowest(graph, from)));
    List<RevisionInfo> between =
        graph.upTo(to.stream().flatMap(place -> place.revision().stream()).toList()).stream()
            .filter(low::contains)
            .toList();
    if (between.isEmpty() && !graph.revisions().isEmpty()) {
      throw new RefusedException(
          "\"%s\" holds no revision, because its end does not come after its start; write the earlier one first."
              .formatted(range));
    }
    return between;
  }

  /** Whether both ends of a range count from where the database is. */
  static boolean isOnlyRelative(String range) {
    String[] ends = range.split(":", -1);
    return ends.length == 2 && isSteps(ends[0]) && isSteps(ends[1]);
  }

  private static String start(String start, String end) {
    if (start.isEmpty()) {
      return "base";
    }
    if (!isSteps(start)) {
      return start;
    }
    if (isSteps(end)) {
      return "current" + start;
    }
    return (end.isEmpty() ? "head" : end) + start;
  }

  private static String end(String start, String end) {
    if (end.isEmpty()) {
      return "heads";
    }
    if (!isSteps(end)) {
      return end;
    }
    if (isSteps(start)) {
      return "current" + end;
    }
    return (start.isEmpty() ? "base" : start) + end;
  }

  private static boolean isSteps(String word) {
    return STEPS.matcher(word).matches();
  }

  private static List<RevisionInfo> lowest(RevisionGraph graph, List<Place> places) {
    return places.stream()
        .flatMap(
            place ->
                place.revision().isPresent()
                    ? place.revision().stream()
                    : DowngradeResolution.above(graph, place).stream())
        .toList();
  }
}
