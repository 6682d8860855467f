package dev.limbeck.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the words mean, said in sets and without any care for speed: what {@link RevisionGraph} and
 * its resolutions must agree with.
 */
final class NaiveGraph {

  private final TreeMap<String, RevisionInfo> byId = new TreeMap<>();

  NaiveGraph(List<RevisionInfo> revisions) {
    revisions.forEach(revision -> byId.put(revision.id(), revision));
  }

  /** That a word is not clear, or not possible. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A word, taken apart. */
  record Word(Optional<String> branch, Optional<String> symbol, int steps) {
    String text() {
      String sign = steps > 0 ? "+" : "";
      return branch.map(it -> it + "@").orElse("")
          + symbol.orElse("")
          + (steps == 0 ? "" : sign + steps);
    }
  }

  /** A revision, or base where there is none. */
  record Spot(Optional<String> id) {}

  Set<String> upgraded(Set<String> applied, Word word) {
    Set<String> result = new TreeSet<>(applied);
    if (word.symbol().isPresent()) {
      for (Spot spot : spots(applied, word)) {
        result.addAll(needed(spot.id().orElseThrow(Refused::new)));
      }
      return result;
    }
    require(word.steps() > 0);
    Set<String> here = new TreeSet<>(applied);
    here.retainAll(line(word.branch()));
    Set<String> ends = those(id -> here.contains(id) && none(children(id), here));
    Set<String> next = ends.isEmpty() ? roots() : new TreeSet<>();
    ends.forEach(end -> next.addAll(children(end)));
    result.addAll(needed(up(next, word.steps(), word.branch())));
    return result;
  }

  Set<String> downgraded(Set<String> applied, Word word) {
    Set<String> result = new TreeSet<>(applied);
    result.removeAll(taken(applied, word));
    return result;
  }

  private Set<String> taken(Set<String> applied, Word word) {
    if (word.symbol().isPresent()) {
      Set<Spot> spots = spots(applied, word);
      require(spots.size() < 2);
      for (Spot spot : spots) {
        require(spot.id().isEmpty() || applied.contains(spot.id().get()));
        return follow(above(spot, word.branch()));
      }
      return Set.of();
    }
    require(word.steps() < 0);
    Set<String> here = new TreeSet<>(applied);
    word.branch().ifPresent(branch -> here.retainAll(members(named(branch))));
    Set<String> last =
        those(
            id ->
                here.contains(id)
                    && none(word.branch().isPresent() ? children(id) : users(id), here));
    return follow(Set.of(down(only(last), -word.steps() - 1).id().orElseThrow(Refused::new)));
  }

  Set<String> stamped(Set<String> applied, List<Word> words) {
    Set<String> add = new TreeSet<>();
    Set<String> remove = new TreeSet<>();
    for (Word word : words) {
      if (word.symbol().isPresent()) {
        for (Spot spot : spots(applied, word)) {
          spot.id().ifPresent(id -> add.addAll(needed(id)));
          remove.addAll(follow(above(spot, word.branch())));
        }
      } else if (word.steps() > 0) {
        Set<String> more = upgraded(applied, word);
        more.removeAll(applied);
        more.forEach(id -> add.addAll(needed(id)));
      } else {
        remove.addAll(taken(applied, word));
      }
    }
    require(none(add, remove));
    Set<String> result = new TreeSet<>(applied);
    result.removeAll(remove);
    result.addAll(add);
    return result;
  }

  private Set<Spot> spots(Set<String> applied, Word word) {
    Set<Spot> found = new HashSet<>();
    Set<String> line = line(word.branch());
    switch (word.symbol().orElseThrow()) {
      case "head", "heads" ->
          those(id -> children(id).isEmpty() && line.contains(id))
              .forEach(id -> found.add(new Spot(Optional.of(id))));
      case "base" -> found.add(new Spot(Optional.empty()));
      case "current" -> {
        Set<String> here = new TreeSet<>(applied);
        here.retainAll(line);
        boolean byLine = word.branch().isPresent();
        those(id -> here.contains(id) && none(byLine ? children(id) : users(id), here))
            .forEach(id -> found.add(new Spot(Optional.of(id))));
        if (found.isEmpty()) {
          found.add(new Spot(Optional.empty()));
        }
      }
      default -> {
        String id = named(word.symbol().get());
        require(line.contains(id));
        found.add(new Spot(Optional.of(id)));
      }
    }
    require(!word.symbol().get().equals("head") || found.size() < 2);
    return word.steps() == 0 ? found : Set.of(counted(found, word));
  }

  private Spot counted(Set<Spot> found, Word word) {
    require(found.size() == 1);
    Optional<String> start = found.iterator().next().id();
    if (word.steps() < 0) {
      return down(start.orElseThrow(Refused::new), -word.steps());
    }
    Set<String> next = start.map(this::children).orElseGet(this::roots);
    return new Spot(Optional.of(up(next, word.steps(), word.branch())));
  }

  private String up(Set<String> next, int steps, Optional<String> branch) {
    Set<String> possible = new TreeSet<>(next);
    possible.retainAll(line(branch));
    String one = only(possible);
    return steps == 1 ? one : up(children(one), steps - 1, branch);
  }

  private Spot down(String id, int steps) {
    if (steps == 0) {
      return new Spot(Optional.of(id));
    }
    List<String> parents = revision(id).parents();
    if (parents.isEmpty() && steps == 1) {
      return new Spot(Optional.empty());
    }
    return down(only(new TreeSet<>(parents)), steps - 1);
  }

  private Set<String> above(Spot spot, Optional<String> branch) {
    Set<String> next = new TreeSet<>(spot.id().map(this::children).orElseGet(this::roots));
    next.retainAll(line(branch));
    return next;
  }

  private String named(String word) {
    Set<String> labelled = those(id -> revision(id).labels().contains(word));
    return byId.containsKey(word) ? word : only(labelled);
  }

  private RevisionInfo revision(String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  private Set<String> roots() {
    return those(id -> revision(id).parents().isEmpty());
  }

  private Set<String> children(String id) {
    return those(other -> revision(other).parents().contains(id));
  }

  private Set<String> users(String id) {
    return those(
        other ->
            revision(other).parents().contains(id) || revision(other).dependsOn().contains(id));
  }

  private Set<String> line(Optional<String> branch) {
    if (branch.isEmpty()) {
      return byId.keySet();
    }
    String id = named(branch.get());
    return those(other -> comesAfter(id, other) || comesAfter(other, id));
  }

  private Set<String> members(String id) {
    Set<String> members = those(other -> comesAfter(other, id));
    List<String> parents = new ArrayList<>(revision(id).parents());
    while (parents.size() == 1
        && children(parents.get(0)).size() == 1
        && revision(parents.get(0)).parents().size() < 2) {
      members.add(parents.get(0));
      parents = revision(parents.get(0)).parents();
    }
    return members;
  }

  /** Whether one is the other, or revises it in some steps. */
  private boolean comesAfter(String later, String earlier) {
    return later.equals(earlier)
        || revision(later).parents().stream().anyMatch(it -> comesAfter(it, earlier));
  }

  private Set<String> needed(String id) {
    Set<String> needed = new TreeSet<>(Set.of(id));
    revision(id).parents().forEach(it -> needed.addAll(needed(it)));
    revision(id).dependsOn().forEach(it -> needed.addAll(needed(it)));
    return needed;
  }

  private Set<String> follow(Set<String> ids) {
    return those(id -> !none(needed(id), ids));
  }

  private Set<String> those(Predicate<String> wanted) {
    Set<String> found = new TreeSet<>(byId.keySet());
    found.removeIf(wanted.negate());
    return found;
  }

  private static boolean none(Set<String> of, Set<String> in) {
    return of.stream().noneMatch(in::contains);
  }

  private static String only(Set<String> ids) {
    require(ids.size() == 1);
    return ids.iterator().next();
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new Refused();
    }
  }
}
