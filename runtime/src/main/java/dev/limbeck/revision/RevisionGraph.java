package dev.limbeck.revision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.limbeck.problem.RefusedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The revisions of a project and which comes after which; there are no circles in it. */
public final class RevisionGraph {

  // A class that Limbeck named begins with the time of its making, so siblings stay in that order.
  private static final Comparator<RevisionInfo> OLDEST_FIRST =
      comparing(RevisionGraph::simpleClassName).thenComparing(RevisionInfo::id);

  private final Map<String, RevisionInfo> byId;
  private final Map<String, List<RevisionInfo>> after = new HashMap<>();
  private final List<RevisionInfo> inOrder;

  /** Takes revisions of which {@link #problems} found nothing wrong but several heads. */
  RevisionGraph(Collection<RevisionInfo> revisions) {
    byId = revisions.stream().collect(toUnmodifiableMap(RevisionInfo::id, Function.identity()));
    for (RevisionInfo revision : revisions) {
      for (String id : before(revision)) {
        after.computeIfAbsent(id, key -> new ArrayList<>()).add(revision);
      }
    }
    inOrder = sorted(revisions);
  }

  /** What is wrong with the revisions, in a stable order; several heads are a problem, too. */
  public static List<GraphProblem> problems(Collection<RevisionInfo> revisions) {
    return new GraphCheck(revisions).problems();
  }

  /**
   * The graph of these revisions, which may have several heads.
   *
   * @throws RefusedException if anything else is wrong with them
   */
  public static RevisionGraph of(Collection<RevisionInfo> revisions) {
    String problems =
        problems(revisions).stream()
            .filter(problem -> !problem.id().equals(GraphProblem.SEVERAL_HEADS))
            .map(GraphProblem::message)
            .distinct()
            .collect(joining("\n"));
    if (!problems.isEmpty()) {
      throw new RefusedException(problems);
    }
    return new RevisionGraph(revisions);
  }

  /** All revisions, each after everything that it follows or depends on. */
  public List<RevisionInfo> revisions() {
    return inOrder;
  }

  public Optional<RevisionInfo> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The revisions that no other revises. */
  public List<RevisionInfo> heads() {
    Set<String> parents =
        inOrder.stream().flatMap(it -> it.parents().stream()).collect(toUnmodifiableSet());
    return inOrder.stream().filter(revision -> !parents.contains(revision.id())).toList();
  }

  /** The revisions that revise no other. */
  public List<RevisionInfo> bases() {
    return inOrder.stream().filter(revision -> revision.parents().isEmpty()).toList();
  }

  /** Everything that must be applied before a revision, in order; not the revision itself. */
  public List<RevisionInfo> ancestors(String id) {
    return reached(id, revision -> before(revision).stream().map(this::require));
  }

  /** Everything that follows a revision or depends on it, in order; not the revision itself. */
  public List<RevisionInfo> descendants(String id) {
    return reached(id, revision -> after(revision).stream());
  }

  /** The revisions of a set that come after all its others: where the set ends. */
  List<RevisionInfo> tips(Set<String> ids) {
    return inOrder.stream()
        .filter(revision -> ids.contains(revision.id()))
        .filter(revision -> after(revision).stream().noneMatch(it -> ids.contains(it.id())))
        .toList();
  }

  /** The revisions outside a set that could be applied next. */
  List<RevisionInfo> next(Set<String> ids) {
    return inOrder.stream()
        .filter(revision -> !ids.contains(revision.id()))
        .filter(revision -> ids.containsAll(before(revision)))
        .toList();
  }

  static List<String> before(RevisionInfo revision) {
    return Stream.concat(revision.parents().stream(), revision.dependsOn().stream())
        .distinct()
        .toList();
  }

  private List<RevisionInfo> after(RevisionInfo revision) {
    return after.getOrDefault(revision.id(), List.of());
  }

  private RevisionInfo require(String id) {
    return find(id).orElseThrow(() -> new RefusedException("There is no revision " + id + "."));
  }

  private List<RevisionInfo> reached(
      String id, Function<RevisionInfo, Stream<RevisionInfo>> neighbours) {
    Set<String> seen = new HashSet<>();
    Deque<RevisionInfo> open = new ArrayDeque<>(List.of(require(id)));
    while (!open.isEmpty()) {
      neighbours
          .apply(open.removeFirst())
          .filter(neighbour -> seen.add(neighbour.id()))
          .forEach(open::addLast);
    }
    return inOrder.stream().filter(revision -> seen.contains(revision.id())).toList();
  }

  private List<RevisionInfo> sorted(Collection<RevisionInfo> revisions) {
    Map<String, Integer> waiting = new HashMap<>();
    revisions.forEach(revision -> waiting.put(revision.id(), before(revision).size()));
    PriorityQueue<RevisionInfo> ready = new PriorityQueue<>(OLDEST_FIRST);
    revisions.stream().filter(revision -> before(revision).isEmpty()).forEach(ready::add);
    List<RevisionInfo> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      RevisionInfo revision = ready.remove();
      order.add(revision);
      for (RevisionInfo follower : after(revision)) {
        if (waiting.merge(follower.id(), -1, Integer::sum) == 0) {
          ready.add(follower);
        }
      }
    }
    return List.copyOf(order);
  }

  private static String simpleClassName(RevisionInfo revision) {
    return revision.className().substring(revision.className().lastIndexOf('.') + 1);
  }
}
