package dev.limbeck.revision;

import static dev.limbeck.revision.Revisions.dependent;
import static dev.limbeck.revision.Revisions.ids;
import static dev.limbeck.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.RefusedException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class RevisionPlanTest {

  private static final RevisionGraph LINE =
      RevisionGraph.of(List.of(revision("aa1"), revision("ab2", "aa1"), revision("c3", "ab2")));
  private static final RevisionGraph FORK =
      RevisionGraph.of(
          List.of(
              revision("a"),
              revision("b", "a"),
              revision("c", "a"),
              dependent("d", List.of("b"), "c"),
              revision("e", "c")));
  private static final RevisionGraph MERGED =
      RevisionGraph.of(
          List.of(revision("a"), revision("b", "a"), revision("c", "a"), revision("d", "b", "c")));

  @Test
  void headIsEverythingThatIsNotAppliedYet() {
    assertThat(up(LINE, "head")).containsExactly("aa1", "ab2", "c3");
    assertThat(up(LINE, "head", "aa1")).containsExactly("ab2", "c3");
    assertThat(up(LINE, "head", "aa1", "ab2", "c3")).isEmpty();
    assertThat(up(MERGED, "head", "a", "c")).containsExactly("b", "d");
    assertThat(up(RevisionGraph.of(List.of()), "head")).isEmpty();
  }

  @Test
  void anIdOrItsStartIsEverythingUpToIt() {
    assertThat(up(LINE, "ab2")).containsExactly("aa1", "ab2");
    assertThat(up(LINE, "ab")).containsExactly("aa1", "ab2");
    assertThat(up(LINE, "aa1", "aa1", "ab2")).isEmpty();
    assertThat(up(FORK, "d", "a")).containsExactly("b", "c", "d");
  }

  @Test
  void anExactIdIsMeantEvenIfItIsTheStartOfAnother() {
    RevisionGraph graph = RevisionGraph.of(List.of(revision("a"), revision("ab", "a")));

    assertThat(up(graph, "a")).containsExactly("a");
  }

  @Test
  void plusAndMinusCountFromHere() {
    assertThat(up(LINE, "+1", "aa1")).containsExactly("ab2");
    assertThat(up(LINE, "+3")).containsExactly("aa1", "ab2", "c3");
    assertThat(down(LINE, "-2", "aa1", "ab2", "c3")).containsExactly("c3", "ab2");
  }

  @Test
  void downToBaseIsEverythingThatIsAppliedBackwards() {
    assertThat(down(LINE, "base", "aa1", "ab2")).containsExactly("ab2", "aa1");
    assertThat(down(LINE, "base")).isEmpty();
    assertThat(down(FORK, "base", "a", "c", "b")).containsExactly("c", "b", "a");
  }

  @Test
  void downToARevisionKeepsItAndWhatDoesNotFollowIt() {
    assertThat(down(LINE, "aa", "aa1", "ab2", "c3")).containsExactly("c3", "ab2");
    assertThat(down(LINE, "c3", "aa1", "ab2", "c3")).isEmpty();
    assertThat(down(LINE, "head", "aa1", "ab2", "c3")).isEmpty();
    assertThat(down(FORK, "b", "a", "b", "c", "d", "e")).containsExactly("d");
  }

  @Test
  void whatOnlyDependsOnARevisionStaysAsLongAsTheRevisionDoes() {
    assertThat(down(FORK, "c", "a", "b", "c", "d", "e")).containsExactly("e");
    assertThat(down(FORK, "a", "a", "b", "c", "d", "e")).containsExactly("e", "d", "c", "b");
  }

  @Test
  void severalHeadsAreNamedInsteadOfGuessed() {
    refused(() -> up(FORK, "head"))
        .hasMessage(
            "There are 2 heads: d (Do d), e (Do e); name one by its id or its branch, or write heads"
                + " for all of them; \"limbeck merge heads\" joins them.");
    refused(() -> up(FORK, "+1", "a"))
        .hasMessage(
            "\"+1\" comes to where 2 revisions could be next: b (Do b), c (Do c);"
                + " name one of them, or a branch, as b@+1.");
    refused(() -> down(FORK, "-1", "a", "b", "c"))
        .hasMessage(
            "\"-1\" comes to where 2 revisions are the last: b (Do b), c (Do c);"
                + " name the one to go back to, or a branch, as b@-1.");
  }

  @Test
  void countingPastTheEndIsRefused() {
    refused(() -> up(LINE, "+3", "aa1"))
        .hasMessage("\"+3\" goes past the head: only 2 can be applied from here; upgrade to head.");
    refused(() -> down(LINE, "-2", "aa1"))
        .hasMessage("\"-2\" goes below base: only 1 can be taken back; downgrade to base.");
  }

  @Test
  void theWrongDirectionIsRefused() {
    refused(() -> up(LINE, "base"))
        .hasMessage("base is below every revision; to go there, downgrade to base.");
    refused(() -> up(LINE, "-1")).hasMessage("\"-1\" goes down; to go there, downgrade to -1.");
    refused(() -> down(LINE, "+1")).hasMessage("\"+1\" goes up; to go there, upgrade to +1.");
    refused(() -> down(LINE, "c3", "aa1"))
        .hasMessage(
            "Revision c3 (Do c3) is not applied, so there is no way down to it;"
                + " the database is at aa1 (Do aa1).");
    refused(() -> down(LINE, "c3")).hasMessageEndingWith("the database is at base.");
  }

  @Test
  void aWordThatNamesNoOrSeveralRevisionsIsRefusedWithWhatThereIs() {
    refused(() -> up(LINE, "a"))
        .hasMessage(
            "\"a\" is the start of 2 revisions: aa1 (Do aa1), ab2 (Do ab2);"
                + " write more of the id.");
    refused(() -> up(LINE, "ab3"))
        .hasMessage("There is no revision ab3; did you mean ab2 (Do ab2)?");
    refused(() -> up(LINE, "something_else"))
        .hasMessage("There is no revision something_else; there are 3, up to c3 (Do c3).");
    refused(() -> up(RevisionGraph.of(List.of()), "a"))
        .hasMessage("There is no revision a; there is none at all.");
  }

  @Test
  void whatIsNoWordForAPlaceIsRefused() {
    for (String word : List.of("", "+0", "+", "a b", "ab2@", "head@ab2", "ab2-0", "+9999999")) {
      refused(() -> up(LINE, word))
          .hasMessage(
              "\"%s\" names no place in the history; write a revision's id or the start of one,"
                  + " a label, head, heads, base, current, +1 or -1; or such a word on a branch,"
                  + " as billing@head.",
              word);
    }
    refused(() -> up(LINE, "aa1:ab2"))
        .hasMessage("\"aa1:ab2\" is a range, and this goes to one place; write only where to go.");
  }

  @Test
  void aDatabaseAheadOfTheCodeIsRefused() {
    refused(() -> up(LINE, "head", "aa1", "zz9"))
        .hasMessage(
            "The database is ahead of the code: it has revision zz9, which no migration here is;"
                + " use the code that it was upgraded with, or a newer one.");
    refused(() -> down(LINE, "base", "yy8", "zz9")).hasMessageContaining("revisions yy8, zz9");
  }

  @Test
  void aRevisionThatWasPutBelowAppliedOnesIsRefused() {
    refused(() -> up(LINE, "head", "aa1", "c3"))
        .hasMessage(
            "Revision c3 (Do c3) is applied but ab2 (Do ab2), which comes before it, is not;"
                + " put the missing one after what is applied.");
  }

  private static List<String> up(RevisionGraph graph, String target, String... applied) {
    return ids(RevisionPlan.upgrade(graph, Set.of(applied), target).revisions());
  }

  private static List<String> down(RevisionGraph graph, String target, String... applied) {
    return ids(RevisionPlan.downgrade(graph, Set.of(applied), target).revisions());
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
    return assertThatThrownBy(action).isInstanceOf(RefusedException.class);
  }
}
