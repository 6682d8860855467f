package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm ("Depth-first search and
 * linear graph algorithms", 1972), without recursion: a chain of tables may be as long as a schema
 * is large.
 */
final class Cycles {

  private record Visit(QualifiedName node, Iterator<QualifiedName> targets) {}

  private final Map<QualifiedName, Set<QualifiedName>> graph;
  private final Map<QualifiedName, Integer> index = new HashMap<>();
  private final Map<QualifiedName, Integer> low = new HashMap<>();
  private final Set<QualifiedName> closed = new HashSet<>();
  private final List<Set<QualifiedName>> components = new ArrayList<>();
  private final Deque<QualifiedName> open = new ArrayDeque<>();

  /**
   * @param graph where each node leads, all of which are nodes themselves
   */
  Cycles(Map<QualifiedName, Set<QualifiedName>> graph) {
    this.graph = graph;
    graph.keySet().forEach(this::explore);
  }

  /** The components from which no way leads into another one. */
  List<Set<QualifiedName>> ends() {
    return components.stream().filter(this::isEnd).toList();
  }

  private boolean isEnd(Set<QualifiedName> nodes) {
    return nodes.stream().flatMap(node -> targets(node).stream()).allMatch(nodes::contains);
  }

  private Set<QualifiedName> targets(QualifiedName node) {
    return Objects.requireNonNull(graph.get(node));
  }

  private void explore(QualifiedName start) {
    Deque<Visit> path = new ArrayDeque<>();
    if (!index.containsKey(start)) {
      path.push(enter(start));
    }
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.targets().hasNext()) {
        step(visit.node(), visit.targets().next(), path);
      } else {
        path.pop();
        leave(visit.node());
        if (!path.isEmpty()) {
          lower(path.peek().node(), number(low, visit.node()));
        }
      }
    }
  }

  private Visit enter(QualifiedName node) {
    low.put(node, index.size());
    index.put(node, index.size());
    open.push(node);
    return new Visit(node, targets(node).iterator());
  }

  private void step(QualifiedName from, QualifiedName to, Deque<Visit> path) {
    if (!index.containsKey(to)) {
      path.push(enter(to));
    } else if (!closed.contains(to)) {
      lower(from, number(index, to));
    }
  }

  private void leave(QualifiedName node) {
    if (number(low, node) != number(index, node)) {
      return;
    }
    Set<QualifiedName> nodes = new TreeSet<>();
    QualifiedName member;
    do {
      member = open.pop();
      closed.add(member);
      nodes.add(member);
    } while (!member.equals(node));
    components.add(nodes);
  }

  private void lower(QualifiedName node, int value) {
    low.merge(node, value, Math::min);
  }

  private static int number(Map<QualifiedName, Integer> numbers, QualifiedName node) {
    return Objects.requireNonNull(numbers.get(node));
  }
}
