package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.NaiveGraph.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random graphs, and on each a sequence of random commands: what is applied after each agrees with
 * {@link NaiveGraph}, and the plans can be run in their order. {@code -Dlimbeck.seed=N} begins
 * elsewhere.
 */
class RandomGraphsTest {

  private static final long SEED = Long.getLong("limbeck.seed", 20_261_125L);
  private static final int GRAPHS = 400;
  private static final int COMMANDS = 40;

  private int done;
  private int refused;

  @Test
  void commandsDoWhatTheReferenceSays() {
    for (int i = 0; i < GRAPHS; i++) {
      sequence(SEED + i);
    }

    assertThat(done).as("commands that were clear").isGreaterThan(GRAPHS * COMMANDS / 4);
    assertThat(refused).as("commands that were refused").isGreaterThan(GRAPHS * COMMANDS / 20);
  }

  private void sequence(long seed) {
    Random random = new Random(seed);
    List<RevisionInfo> revisions = revisions(random);
    List<RevisionInfo> shuffled = new ArrayList<>(revisions);
    Collections.shuffle(shuffled, random);
    Command command =
        new Command(
            RevisionGraph.of(revisions), RevisionGraph.of(shuffled), new NaiveGraph(revisions));
    Set<String> applied = new TreeSet<>();
    for (int i = 0; i < COMMANDS; i++) {
      int kind = random.nextInt(5);
      List<Word> words =
          IntStream.range(0, kind == 4 ? 1 + random.nextInt(2) : 1)
              .mapToObj(it -> word(random, revisions))
              .toList();
      String what =
          "seed %d, %s %s, applied %s, of %s"
              .formatted(
                  seed,
                  kind < 2 ? "upgrade" : kind < 4 ? "downgrade" : "stamp",
                  words.stream().map(Word::text).toList(),
                  applied,
                  revisions);
      Optional<Set<String>> expected = command.expected(kind, applied, words);
      Optional<Set<String>> actual = command.actual(kind, applied, words, what);
      assertThat(actual).as(what).isEqualTo(expected);
      if (actual.isEmpty()) {
        refused++;
        continue;
      }
      done++;
      applied = actual.get();
    }
  }

  private record Command(RevisionGraph graph, RevisionGraph shuffled, NaiveGraph naive) {

    Optional<Set<String>> expected(int kind, Set<String> applied, List<Word> words) {
      try {
        if (kind == 4) {
          return Optional.of(naive.stamped(applied, words));
        }
        Word word = words.get(0);
        return Optional.of(
            kind < 2 ? naive.upgraded(applied, word) : naive.downgraded(applied, word));
      } catch (NaiveGraph.Refused e) {
        return Optional.empty();
      }
    }

    Optional<Set<String>> actual(int kind, Set<String> applied, List<Word> words, String what) {
      List<String> texts = words.stream().map(Word::text).toList();
      try {
        Set<String> after = new TreeSet<>(applied);
        if (kind == 4) {
          StampPlan plan = StampPlan.of(graph, applied, texts);
          assertThat(StampPlan.of(shuffled, applied, texts)).as(what).isEqualTo(plan);
          plan.remove().forEach(it -> remove(after, it, what));
          plan.add().forEach(it -> add(after, it, what));
          return Optional.of(after);
        }
        RevisionPlan plan = plan(graph, kind, applied, texts.get(0));
        assertThat(plan(shuffled, kind, applied, texts.get(0))).as(what).isEqualTo(plan);
        plan.revisions()
            .forEach(
                it -> {
                  if (kind < 2) {
                    add(after, it, what);
                  } else {
                    remove(after, it, what);
                  }
                });
        return Optional.of(after);
      } catch (RefusedException e) {
        return Optional.empty();
      }
    }

    private static RevisionPlan plan(
        RevisionGraph graph, int kind, Set<String> applied, String word) {
      return kind < 2
          ? RevisionPlan.upgrade(graph, applied, word)
          : RevisionPlan.downgrade(graph, applied, word);
    }

    private static void add(Set<String> applied, RevisionInfo revision, String what) {
      assertThat(applied).as(what).containsAll(RevisionGraph.before(revision));
      assertThat(applied.add(revision.id())).as(what).isTrue();
    }

    private void remove(Set<String> applied, RevisionInfo revision, String what) {
      assertThat(applied.remove(revision.id())).as(what).isTrue();
      Set<String> needed = new HashSet<>();
      applied.forEach(id -> needed.addAll(RevisionGraph.before(graph.find(id).orElseThrow())));
      assertThat(needed).as(what).doesNotContain(revision.id());
    }
  }

  private static List<RevisionInfo> revisions(Random random) {
    List<RevisionInfo> revisions = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      String id = "r" + i + "z";
      Set<String> parents = new TreeSet<>();
      int wanted = random.nextInt(10);
      for (int j = 0; j < (wanted == 0 ? 0 : wanted > 8 ? 2 : 1) && i > 0; j++) {
        parents.add(revisions.get(i - 1 - random.nextInt(Math.min(i, 3))).id());
      }
      List<String> depends =
          i > 0 && random.nextInt(6) == 0
              ? List.of(revisions.get(random.nextInt(i)).id())
              : List.of();
      List<String> labels = random.nextInt(5) == 0 ? List.of("l" + i) : List.of();
      revisions.add(
          new RevisionInfo(
              id,
              List.copyOf(parents),
              depends,
              labels,
              "Do " + id,
              "migrations.R" + random.nextInt(5) + "_" + id));
    }
    return revisions;
  }

  private static Word word(Random random, List<RevisionInfo> revisions) {
    List<String> names =
        revisions.stream()
            .flatMap(it -> Stream.concat(Stream.of(it.id()), it.labels().stream()))
            .toList();
    Optional<String> branch =
        random.nextInt(3) == 0
            ? Optional.of(names.get(random.nextInt(names.size())))
            : Optional.empty();
    int steps = random.nextInt(5) == 0 ? random.nextInt(7) - 3 : 0;
    List<String> symbols = List.of("head", "heads", "base", "current");
    int kind = random.nextInt(10);
    if (kind < 2) {
      return new Word(branch, Optional.empty(), steps == 0 ? 1 - 2 * random.nextInt(2) : steps);
    }
    String symbol =
        kind < 6 ? symbols.get(random.nextInt(4)) : names.get(random.nextInt(names.size()));
    return new Word(branch, Optional.of(symbol), steps);
  }
}
