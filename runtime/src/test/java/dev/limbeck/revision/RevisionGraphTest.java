package dev.limbeck.revision;

import static dev.limbeck.revision.Revisions.dependent;
import static dev.limbeck.revision.Revisions.ids;
import static dev.limbeck.revision.Revisions.labelled;
import static dev.limbeck.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.limbeck.problem.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

  private static final List<RevisionInfo> BRANCHED =
      List.of(
          revision("a"),
          revision("b", "a"),
          revision("c", "a"),
          revision("d", "b", "c"),
          dependent("e", List.of("a"), "b"));

  @Test
  void theOrderIsParentsFirstWhateverOrderTheyCameIn() {
    List<RevisionInfo> shuffled = new ArrayList<>(BRANCHED);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(ids(RevisionGraph.of(shuffled).revisions()))
          .containsExactly("a", "b", "c", "d", "e");
    }
  }

  @Test
  void ancestorsAndDescendantsFollowDependenciesToo() {
    RevisionGraph graph = RevisionGraph.of(BRANCHED);

    assertThat(ids(graph.ancestors("e"))).containsExactly("a", "b");
    assertThat(ids(graph.ancestors("d"))).containsExactly("a", "b", "c");
    assertThat(ids(graph.descendants("b"))).containsExactly("d", "e");
    assertThat(ids(graph.heads())).containsExactly("d", "e");
    assertThat(ids(graph.bases())).containsExactly("a");
  }

  @Test
  void aLongHistoryDoesNotOverflowTheStack() {
    List<RevisionInfo> chain = new ArrayList<>(List.of(revision("r0")));
    for (int i = 1; i < 20_000; i++) {
      chain.add(revision("r" + i, "r" + (i - 1)));
    }

    assertThat(ids(RevisionGraph.of(chain).heads())).containsExactly("r19999");
  }

  @Test
  void nothingIsWrongWithOneLine() {
    assertThat(RevisionGraph.problems(List.of(revision("b", "a"), revision("a")))).isEmpty();
    assertThat(RevisionGraph.problems(List.of())).isEmpty();
  }

  @Test
  void theSameIdForTwoChangesAsksForAnotherId() {
    RevisionInfo other =
        new RevisionInfo("a", List.of(), List.of(), List.of(), "Else", "migrations.Z");

    assertThat(RevisionGraph.problems(List.of(other, revision("a"))))
        .containsExactly(
            new GraphProblem(
                "limbeck-201",
                "migrations.Z",
                "Revision id a is that of migrations.R_a and of migrations.Z;"
                    + " give one of them another id."));
  }

  @Test
  void theSameChangeFromTwoBranchesIsCalledThatAndOneCopyIsToGo() {
    RevisionInfo copy =
        new RevisionInfo("a", List.of(), List.of(), List.of(), "Do a", "migrations.Z");

    assertThat(RevisionGraph.problems(List.of(revision("a"), copy)))
        .extracting(GraphProblem::message)
        .containsExactly(
            "migrations.R_a and migrations.Z are the same change, revision a (Do a);"
                + " delete one of the two.");
  }

  @Test
  void anUnknownParentIsNamedWithTheIdThatMayBeMeant() {
    assertThat(
            RevisionGraph.problems(
                List.of(revision("7710ac9d1e55"), revision("b", "7710ac9d1e56"))))
        .containsExactly(
            new GraphProblem(
                "limbeck-202",
                "migrations.R_b",
                "Revision b (Do b) revises 7710ac9d1e56, which is not there;"
                    + " did you mean 7710ac9d1e55?"));
    assertThat(RevisionGraph.problems(List.of(dependent("b", List.of(), "elsewhere"))))
        .extracting(GraphProblem::message)
        .containsExactly(
            "Revision b (Do b) depends on elsewhere, which is not there;"
                + " add that migration, or name another revision.");
  }

  @Test
  void aCircleIsToldAtEachOfItsMigrations() {
    List<GraphProblem> problems =
        RevisionGraph.problems(
            List.of(revision("a", "c"), revision("b", "a"), revision("c", "b"), revision("d")));

    assertThat(problems)
        .extracting(GraphProblem::className)
        .containsExactly("migrations.R_a", "migrations.R_c", "migrations.R_b");
    assertThat(problems)
        .extracting(GraphProblem::message)
        .containsOnly(
            "Revisions go round in a circle: a revises c revises b revises a;"
                + " let one of them revise an earlier revision.");
  }

  @Test
  void aRevisionThatRevisesItselfIsACircle() {
    assertThat(RevisionGraph.problems(List.of(revision("a", "a"))))
        .extracting(GraphProblem::id)
        .containsExactly(GraphProblem.CYCLE);
  }

  @Test
  void severalHeadsAreToldOnceAtTheNewest() {
    assertThat(
            RevisionGraph.problems(List.of(revision("a"), revision("c", "a"), revision("b", "a"))))
        .containsExactly(
            new GraphProblem(
                "limbeck-204",
                "migrations.R_c",
                "There are 2 heads: b (Do b), c (Do c);"
                    + " let one revise the other, or write a revision that revises both."));
  }

  @Test
  void anIdThatTheCommandLineCannotTakeIsRefused() {
    assertThat(RevisionGraph.problems(List.of(revision("a+1"))))
        .extracting(GraphProblem::message)
        .containsExactly(
            "Revision id \"a+1\" may hold letters, digits, _ and . only;"
                + " give migrations.R_a+1 another one.");
    assertThat(RevisionGraph.problems(List.of(revision("head"))))
        .extracting(GraphProblem::id)
        .containsExactly(GraphProblem.BAD_ID);
  }

  @Test
  void aCircleSaysWhereItIsADependency() {
    assertThat(
            RevisionGraph.problems(
                List.of(dependent("a", List.of(), "b"), revision("b", "a"), revision("c", "b"))))
        .extracting(GraphProblem::message)
        .containsOnly(
            "Revisions go round in a circle: a depends on b revises a;"
                + " let one of them revise an earlier revision.");
  }

  @Test
  void headsThatEachHaveALabelOfTheirOwnAreMeantToStayApart() {
    assertThat(
            RevisionGraph.problems(
                List.of(revision("a"), labelled("x", "b", "a"), labelled("y", "c", "a"))))
        .isEmpty();
    assertThat(
            RevisionGraph.problems(
                List.of(labelled("x", "a"), labelled("y", "b", "a"), revision("c", "a"))))
        .extracting(GraphProblem::id)
        .containsExactly(GraphProblem.SEVERAL_HEADS);
  }

  @Test
  void aLabelMustBeAWordOfItsOwn() {
    RevisionInfo again = labelled("shop", "c", "b");

    assertThat(
            RevisionGraph.problems(
                List.of(
                    labelled("a", "a"),
                    labelled("shop", "b", "a"),
                    again,
                    labelled("heads", "d", "c"),
                    labelled("s p", "e", "d"))))
        .containsExactly(
            new GraphProblem(
                "limbeck-207",
                "migrations.R_a",
                "Label \"a\" of revision a (Do a) is the id of a revision;"
                    + " give the branch another label."),
            new GraphProblem(
                "limbeck-207",
                "migrations.R_c",
                "Label \"shop\" is that of revision b (Do b) and of revision c (Do c); the first is"
                    + " enough for all that descend from it, another branch needs another label."),
            new GraphProblem(
                "limbeck-206",
                "migrations.R_d",
                "\"heads\" is a word of the command line;"
                    + " give the branch of revision d (Do d) another label."),
            new GraphProblem(
                "limbeck-206",
                "migrations.R_e",
                "Label \"s p\" may hold letters, digits, _ and . only;"
                    + " give the branch of revision e (Do e) another one."));
  }

  @Test
  void aLabelMayBeWrittenInAnyLanguage() {
    RevisionGraph graph = RevisionGraph.of(List.of(labelled("café", "a"), revision("b", "a")));

    assertThat(ids(RevisionPlan.upgrade(graph, List.of(), "café@head-1").revisions()))
        .containsExactly("a");
  }

  @Test
  void aLabelIsNoIdToFollow() {
    assertThat(
            RevisionGraph.problems(
                List.of(labelled("shop", "a"), dependent("b", List.of("a"), "shop"))))
        .extracting(GraphProblem::message)
        .containsExactly(
            "Revision b (Do b) depends on shop, which is a label;"
                + " write the id of the revision that has it, a.");
  }

  @Test
  void aLabelBelongsToWhatDescendsAndToWhatLeadsThereFromTheLastBranchPoint() {
    RevisionGraph graph =
        RevisionGraph.of(
            List.of(
                revision("a"),
                revision("b", "a"),
                labelled("shop", "b2", "b"),
                revision("c", "a"),
                revision("m", "b2", "c"),
                labelled("late", "m2", "m")));

    assertThat(graph.branches().get("shop")).containsExactlyInAnyOrder("b", "b2", "m", "m2");
    assertThat(graph.branches().get("late")).containsExactlyInAnyOrder("m2");
  }

  @Test
  void aThousandRevisionsArePlannedAtOnce() {
    List<RevisionInfo> chain = new ArrayList<>(List.of(labelled("line", "r0")));
    for (int i = 1; i < 5_000; i++) {
      chain.add(revision("r" + i, "r" + (i - 1)));
    }
    RevisionGraph graph = RevisionGraph.of(chain);
    List<String> all = ids(graph.revisions());

    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(RevisionPlan.upgrade(graph, List.of(), "line@+5000").revisions())
              .hasSize(5_000);
          assertThat(RevisionPlan.downgrade(graph, all, "line@-5000").revisions()).hasSize(5_000);
          assertThat(RevisionPlan.downgrade(graph, all, "head-4999").revisions()).hasSize(4_999);
          assertThat(StampPlan.of(graph, all, List.of("r0")).remove()).hasSize(4_999);
        });
  }

  @Test
  void aGraphWithProblemsIsRefusedButSeveralHeadsMayBe() {
    assertThatThrownBy(() -> RevisionGraph.of(List.of(revision("b", "elsewhere"))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("elsewhere, which is not there");
    assertThat(RevisionGraph.of(List.of(revision("a"), revision("b"))).heads()).hasSize(2);
  }
}
