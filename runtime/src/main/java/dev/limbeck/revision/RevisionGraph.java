package dev.limbeck.revision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The revisions of a project and which comes after which; there are no circles in it. */
public final class RevisionGraph {

  // A class that Limbeck named begins with the time of its making, so siblings stay in that order.
  private static final Comparator<RevisionInfo> OLDEST_FIRST =
      comparing(RevisionGraph::simpleClassName).thenComparing(RevisionInfo::id);

  private final Map<String, RevisionInfo> byId;
  private final Map<String, List<RevisionInfo>> after = new HashMap<>();
  private final Map<String, List<RevisionInfo>> children = new HashMap<>();
  private final Map<String, RevisionInfo> byLabel = new TreeMap<>();
  private final List<RevisionInfo> inOrder;

  /** Takes revisions of which {@link #problems} found nothing wrong but several heads. */
  RevisionGraph(Collection<RevisionInfo> revisions) {
    byId = revisions.stream().collect(toUnmodifiableMap(RevisionInfo::id, Function.identity()));
    for (RevisionInfo revision : revisions) {
      for (String id : before(revision)) {
        add(after, id, revision);
      }
    }
    inOrder = sorted(revisions);
    for (RevisionInfo revision : inOrder) {
      revision.parents().stream().distinct().forEach(id -> add(children, id, revision));
      revision.labels().forEach(label -> byLabel.put(label, revision));
    }
  }

  private static void add(Map<String, List<RevisionInfo>> lists, String id, RevisionInfo revision) {
    lists.computeIfAbsent(id, key -> new ArrayList<>()).add(revision);
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
        new GraphCheck(revisions)
            .problemsOfAnyGraph().stream()
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
    return inOrder.stream().filter(revision -> children(revision).isEmpty()).toList();
  }

  /** The revisions that revise no other. */
  public List<RevisionInfo> bases() {
    return inOrder.stream().filter(revision -> revision.parents().isEmpty()).toList();
  }

  /** The revisions that more than one other revises. */
  public List<RevisionInfo> branchPoints() {
    return inOrder.stream().filter(revision -> children(revision).size() > 1).toList();
  }

  /** The revisions that revise this one. */
  public List<RevisionInfo> children(RevisionInfo revision) {
    return children.getOrDefault(revision.id(), List.of());
  }

  /** The revisions that this one revises. */
  public List<RevisionInfo> parents(RevisionInfo revision) {
    return revision.parents().stream().distinct().map(this::require).toList();
  }

  /** Whether another revision depends on this one. */
  public boolean isDependency(RevisionInfo revision) {
    return after(revision).stream().anyMatch(it -> it.dependsOn().contains(revision.id()));
  }

  /** The revision that states a label. */
  public Optional<RevisionInfo> labelled(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** All labels, each with the ids of the revisions that it belongs to. */
  public Map<String, Set<String>> branches() {
    Map<String, Set<String>> branches = new TreeMap<>();
    byLabel.forEach(
        (label, revision) -> branches.put(label, Branch.of(this, label, revision).members()));
    return branches;
  }

  /** Everything that must be applied before a revision, in order; not the revision itself. */
  public List<RevisionInfo> ancestors(String id) {
    RevisionInfo revision = require(id);
    return upTo(List.of(revision)).stream().filter(it -> !it.equals(revision)).toList();
  }

  /** Everything that follows a revision or depends on it, in order; not the revision itself. */
  public List<RevisionInfo> descendants(String id) {
    RevisionInfo revision = require(id);
    return from(List.of(revision)).stream().filter(it -> !it.equals(revision)).toList();
  }

  /** Some revisions and everything that must be applied before them, in order. */
  public List<RevisionInfo> upTo(Collection<RevisionInfo> revisions) {
    return inOrder(reached(revisions, it -> before(it).stream().map(this::require)));
  }

  /** Some revisions and everything that follows them or depends on them, in order. */
  public List<RevisionInfo> from(Collection<RevisionInfo> revisions) {
    return inOrder(reached(revisions, it -> after(it).stream()));
  }

  /** Whether a revision revises another, in one step or more; dependencies do not count. */
  public boolean descends(RevisionInfo revision, RevisionInfo from) {
    return !revision.equals(from) && revised(revision).contains(from.id());
  }

  /** The ids of a revision and of all that it revises, down to base. */
  Set<String> revised(RevisionInfo revision) {
    return reached(List.of(revision), it -> parents(it).stream());
  }

  /** The ids of a revision and of all that revise it, up to the heads. */
  Set<String> revising(RevisionInfo revision) {
    return reached(List.of(revision), it -> children(it).stream());
  }

  /** The revisions of a set that no other of it follows or depends on. */
  public List<RevisionInfo> tips(Set<String> ids) {
    return inOrder.stream()
        .filter(revision -> ids.contains(revision.id()))
        .filter(revision -> after(revision).stream().noneMatch(it -> ids.contains(it.id())))
        .toList();
  }

  /** The revisions of a set that no other of it revises, though others may depend on them. */
  List<RevisionInfo> ends(Set<String> ids) {
    return inOrder.stream()
        .filter(revision -> ids.contains(revision.id()))
        .filter(revision -> children(revision).stream().noneMatch(it -> ids.contains(it.id())))
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

  private static Set<String> reached(
      Collection<RevisionInfo> starts, Function<RevisionInfo, Stream<RevisionInfo>> neighbours) {
    Set<String> seen = starts.stream().map(RevisionInfo::id).collect(toCollection(HashSet::new));
    Deque<RevisionInfo> open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      neighbours
          .apply(open.removeFirst())
          .filter(neighbour -> seen.add(neighbour.id()))
          .forEach(open::addLast);
    }
    return seen;
  }

  private List<RevisionInfo> inOrder(Set<String> ids) {
    return inOrder.stream().filter(revision -> ids.contains(revision.id())).toList();
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
