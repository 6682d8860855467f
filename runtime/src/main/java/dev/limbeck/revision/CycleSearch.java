package dev.limbeck.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Finds circles: walks up from each revision until it comes to one that it is walking from. */
final class CycleSearch {

  private final SortedMap<String, List<RevisionInfo>> byId;
  private final Set<String> finished = new HashSet<>();
  private final List<List<RevisionInfo>> cycles = new ArrayList<>();

  CycleSearch(SortedMap<String, List<RevisionInfo>> byId) {
    this.byId = byId;
  }

  List<List<RevisionInfo>> cycles() {
    byId.values().forEach(same -> walkFrom(same.get(0)));
    return cycles;
  }

  // An explicit stack: a history of some thousand revisions is deeper than Java's own.
  private void walkFrom(RevisionInfo start) {
    Deque<RevisionInfo> path = new ArrayDeque<>();
    Map<String, Deque<String>> open = new HashMap<>();
    enter(start, path, open);
    while (!path.isEmpty()) {
      RevisionInfo here = path.getLast();
      Deque<String> rest = open.getOrDefault(here.id(), new ArrayDeque<>());
      if (rest.isEmpty()) {
        path.removeLast();
        open.remove(here.id());
        finished.add(here.id());
        continue;
      }
      step(rest.removeFirst(), path, open);
    }
  }

  private void step(String next, Deque<RevisionInfo> path, Map<String, Deque<String>> open) {
    List<RevisionInfo> found = byId.getOrDefault(next, List.of());
    if (found.isEmpty() || finished.contains(next)) {
      return;
    }
    if (open.containsKey(next)) {
      cycles.add(path.stream().dropWhile(revision -> !revision.id().equals(next)).toList());
      return;
    }
    enter(found.get(0), path, open);
  }

  private void enter(
      RevisionInfo revision, Deque<RevisionInfo> path, Map<String, Deque<String>> open) {
    if (finished.contains(revision.id())) {
      return;
    }
    path.addLast(revision);
    open.put(revision.id(), new ArrayDeque<>(before(revision)));
  }

  private static Collection<String> before(RevisionInfo revision) {
    List<String> all = new ArrayList<>(revision.parents());
    all.addAll(revision.dependsOn());
    return all;
  }
}
