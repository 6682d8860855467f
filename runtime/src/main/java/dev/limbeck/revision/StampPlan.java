package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be written down so that a database counts as being at some places, without running
 * anything: what an upgrade there would apply and a downgrade there would take back.
 *
 * @param add in the order in which they would be applied
 * @param remove in the order in which they would be taken back
 */
public record StampPlan(List<RevisionInfo> add, List<RevisionInfo> remove) {

  public StampPlan {
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }

  public boolean isEmpty() {
    return add.isEmpty() && remove.isEmpty();
  }

  /**
   * Resolves words.
   *
   * @param applied the ids of the revisions that count as applied now
   * @param words one place for each branch that is meant; branches that none names stay as they are
   * @throws RefusedException if a word is not clear, two words contradict each other, or the
   *     applied revisions do not fit the graph
   */
  public static StampPlan of(RevisionGraph graph, Collection<String> applied, List<String> words) {
    if (words.isEmpty()) {
      throw new RefusedException("Nothing says what to stamp; name a revision, head or base.");
    }
    Set<String> ids = AppliedCheck.require(graph, applied);
    Set<RevisionInfo> below = new LinkedHashSet<>();
    TreeMap<String, String> wordAbove = new TreeMap<>();
    TreeMap<String, String> wordBelow = new TreeMap<>();
    for (String word : words) {
      Stamp stamp = Target.parse(word).accept(new Resolution(graph, ids, word));
      graph.upTo(stamp.at()).forEach(it -> wordBelow.putIfAbsent(it.id(), word));
      graph.from(stamp.above()).forEach(it -> wordAbove.putIfAbsent(it.id(), word));
      below.addAll(stamp.at());
    }
    requireAgreement(graph, wordBelow, wordAbove);
    List<RevisionInfo> add =
        graph.upTo(below).stream().filter(revision -> !ids.contains(revision.id())).toList();
    List<RevisionInfo> remove =
        new ArrayList<>(
            graph.revisions().stream()
                .filter(it -> ids.contains(it.id()) && wordAbove.containsKey(it.id()))
                .toList());
    Collections.reverse(remove);
    return new StampPlan(add, remove);
  }

  private static void requireAgreement(
      RevisionGraph graph, TreeMap<String, String> below, TreeMap<String, String> above) {
    graph.revisions().stream()
        .filter(it -> below.containsKey(it.id()) && above.containsKey(it.id()))
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  "%s and %s contradict each other: with %s, revision %s is applied, with %s it is not; name one of them."
                      .formatted(
                          below.get(it.id()),
                          above.get(it.id()),
                          below.get(it.id()),
                          Words.name(it),
                          above.get(it.id())));
            });
  }

  /** What one word means: the revisions to be at, and the lowest that are not to be applied. */
  private record Stamp(List<RevisionInfo> at, List<RevisionInfo> above) {}

  private record Resolution(RevisionGraph graph, Set<String> applied, String word)
      implements Target.Visitor<Stamp> {

    @Override
    public Stamp visit(Target.Fixed fixed) {
      List<Place> places = fixed.accept(new Places(graph, applied, word));
      return new Stamp(
          places.stream().map(Place::revision).flatMap(Optional::stream).toList(),
          places.stream()
              .flatMap(place -> DowngradeResolution.above(graph, place).stream())
              .toList());
    }

    @Override
    public Stamp visit(Target.Relative relative) {
      return relative.steps() > 0
          ? new Stamp(new UpgradeResolution(graph, applied, word).visit(relative), List.of())
          : new Stamp(List.of(), new DowngradeResolution(graph, applied, word).visit(relative));
    }
  }
}
