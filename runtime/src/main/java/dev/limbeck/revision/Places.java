package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the places that a word names, whichever way one goes to them. */
record Places(RevisionGraph graph, Set<String> applied, String word)
    implements Target.FixedVisitor<List<Place>> {

  @Override
  public List<Place> visit(Target.Head head) {
    Optional<Branch> branch = branch(head.branch());
    List<RevisionInfo> heads = heads(branch);
    if (heads.size() > 1) {
      throw new RefusedException(Words.whichHead(heads, branch));
    }
    return heads.isEmpty() ? List.of() : places(heads, branch);
  }

  @Override
  public List<Place> visit(Target.Heads heads) {
    Optional<Branch> branch = branch(heads.branch());
    return places(heads(branch), branch);
  }

  @Override
  public List<Place> visit(Target.Base base) {
    return List.of(new Place(Optional.empty(), branch(base.branch())));
  }

  @Override
  public List<Place> visit(Target.Current current) {
    Optional<Branch> branch = branch(current.branch());
    List<RevisionInfo> tips = tips(branch);
    return tips.isEmpty() ? List.of(new Place(Optional.empty(), branch)) : places(tips, branch);
  }

  @Override
  public List<Place> visit(Target.Named named) {
    Optional<Branch> branch = branch(named.branch());
    RevisionLookup lookup = new RevisionLookup(graph);
    RevisionInfo revision =
        branch.isEmpty()
            ? lookup.named(named.word())
            : lookup.named(named.word(), branch.orElseThrow());
    return List.of(new Place(Optional.of(revision), branch));
  }

  @Override
  public List<Place> visit(Target.From from) {
    Place start = one(from.anchor().accept(this));
    Walk walk = new Walk(graph, word);
    if (from.steps() < 0) {
      RevisionInfo revision = start.revision().orElseThrow(() -> belowBase(0));
      Optional<RevisionInfo> end = walk.down(revision, -from.steps(), this::belowBase);
      return List.of(new Place(end, start.branch()));
    }
    List<RevisionInfo> first = start.revision().map(graph::children).orElse(graph.bases());
    RevisionInfo end = walk.up(on(start.branch(), first), from.steps(), start.branch());
    return List.of(new Place(Optional.of(end), start.branch()));
  }

  /** The only place, for what can begin or end at one alone. */
  Place one(List<Place> places) {
    if (places.isEmpty()) {
      throw new RefusedException(
          "\"%s\" names no revision: there is none at all; write the first with \"limbeck revision\"."
              .formatted(word));
    }
    if (places.size() > 1) {
      List<RevisionInfo> names = places.stream().flatMap(it -> it.revision().stream()).toList();
      throw new RefusedException(
          "\"%s\" names %d places: %s; name one of them by its id."
              .formatted(word, names.size(), Words.names(names)));
    }
    return places.get(0);
  }

  /** The branch of a label or a revision. */
  Optional<Branch> branch(Optional<String> name) {
    return name.map(it -> Branch.of(graph, it, new RevisionLookup(graph).branch(it)));
  }

  /** The applied revisions that no other applied one comes after. */
  List<RevisionInfo> tips(Optional<Branch> branch) {
    if (branch.isEmpty()) {
      return graph.tips(applied);
    }
    Set<String> line = new HashSet<>(branch.orElseThrow().line());
    line.retainAll(applied);
    return graph.ends(line);
  }

  static List<RevisionInfo> on(Optional<Branch> branch, List<RevisionInfo> revisions) {
    return branch.map(it -> it.only(revisions)).orElse(revisions);
  }

  private RefusedException belowBase(int steps) {
    return new RefusedException(
        "\"%s\" goes below base, which is %d down from there; write base.".formatted(word, steps));
  }

  private List<RevisionInfo> heads(Optional<Branch> branch) {
    return on(branch, graph.heads());
  }

  private static List<Place> places(List<RevisionInfo> revisions, Optional<Branch> branch) {
    return revisions.stream().map(it -> new Place(Optional.of(it), branch)).toList();
  }
}
