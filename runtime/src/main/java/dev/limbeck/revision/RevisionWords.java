package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for revisions, where they name one and no way to it. */
public final class RevisionWords {

  private static final Pattern CURRENT = Pattern.compile("(^|[@:])current($|[:+-])");

  private RevisionWords() {}

  /** Whether a word, or an end of a range, speaks of where a database is. */
  public static boolean asksDatabase(String word) {
    return CURRENT.matcher(word).find() || RevisionRange.isOnlyRelative(word);
  }

  /**
   * The revisions that a word names, in order; none for base.
   *
   * @param applied what is applied to the database; matters to {@code current} alone
   * @throws RefusedException if the word is not clear, or counts from nowhere
   */
  public static List<RevisionInfo> revisions(
      RevisionGraph graph, Collection<String> applied, String word) {
    return places(graph, Set.copyOf(applied), word).stream()
        .flatMap(place -> place.revision().stream())
        .toList();
  }

  /** The one revision that a word names. */
  public static RevisionInfo revision(RevisionGraph graph, String word) {
    Place place = new Places(graph, Set.of(), word).one(places(graph, Set.of(), word));
    return place
        .revision()
        .orElseThrow(() -> new RefusedException(word + " is no revision; name one."));
  }

  static List<Place> places(RevisionGraph graph, Set<String> applied, String word) {
    return Target.parse(word)
        .accept(
            new Target.Visitor<List<Place>>() {
              @Override
              public List<Place> visit(Target.Fixed fixed) {
                return fixed.accept(new Places(graph, applied, word));
              }

              @Override
              public List<Place> visit(Target.Relative relative) {
                throw new RefusedException(
                    "\"%s\" counts from nowhere; write what it counts from, as head-1 or current+1."
                        .formatted(word));
              }
            });
  }
}
