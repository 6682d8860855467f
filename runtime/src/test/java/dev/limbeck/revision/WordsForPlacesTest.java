package dev.limbeck.revision;

import static dev.limbeck.revision.Revisions.ids;
import static dev.limbeck.revision.Revisions.labelled;
import static dev.limbeck.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every way to name a place, in one graph:
 *
 * <pre>
 * a1 - a2 - b3 - b4 - m6     b3 has the label billing
 *         \ c3 - c4 /        c3 has the label carts
 *              \ d5
 * x1 - x2 - x3               x1 has the label extra; x2 depends on b3
 * </pre>
 */
class WordsForPlacesTest {

  private static final RevisionGraph GRAPH =
      RevisionGraph.of(
          List.of(
              revision("a1"),
              revision("a2", "a1"),
              labelled("billing", "b3", "a2"),
              revision("b4", "b3"),
              labelled("carts", "c3", "a2"),
              revision("c4", "c3"),
              revision("d5", "c3"),
              revision("m6", "b4", "c4"),
              labelled("extra", "x1"),
              new RevisionInfo(
                  "x2", List.of("x1"), List.of("b3"), List.of(), "Do x2", "migrations.R_x2"),
              revision("x3", "x2")));

  private static final String ALL = "a1 a2 b3 b4 c3 c4 d5 m6 x1 x2 x3";

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          -           | heads          | a1 a2 b3 b4 c3 c4 d5 m6 x1 x2 x3
          a1          | m6             | a2 b3 b4 c3 c4 m6
          a1          | billing        | a2 b3
          -           | x2             | a1 a2 b3 x1 x2
          -           | billing@head   | a1 a2 b3 b4 c3 c4 m6
          -           | extra@head     | a1 a2 b3 x1 x2 x3
          -           | carts@heads    | a1 a2 b3 b4 c3 c4 d5 m6
          -           | d@head         | a1 a2 c3 d5
          -           | carts@d        | a1 a2 c3 d5
          -           | billing@+1     | a1
          a1          | billing@+2     | a2 b3
          a1 a2 c3    | billing@+1     | b3
          a1 a2 c3    | +1             | ! could be next: c4 (Do c4), d5 (Do d5); name one of them, or a branch, as c4@+1.
          a1 a2 c3    | d5@+1          | d5
          a1 a2 b3    | +2             | b4 c3 c4 m6
          a1 a2       | +1             | ! could be next: b3 (Do b3), c3 (Do c3); name one of them, or a branch, as b3@+1.
          -           | +1             | ! could be next: a1 (Do a1), x1 (Do x1); name one of them, or a branch, as a1@+1.
          -           | billing@+7     | ! "billing@+7" goes past the head: only 5 can be applied from here; upgrade to billing@head.
          a1          | a2+1           | ! "a2+1" comes to where 2 revisions could be next: b3 (Do b3), c3 (Do c3); name one of them.
          a1          | billing@a2+1   | a2 b3
          a1          | b3+1           | a2 b3 b4
          -           | extra@base+2   | a1 a2 b3 x1 x2
          -           | extra@head-1   | a1 a2 b3 x1 x2
          -           | x3-3           | ! x3-3 is below every revision; to go there, downgrade to x3-3.
          -           | x3-4           | ! "x3-4" goes below base, which is 3 down from there; write base.
          -           | m6-1           | ! "m6-1" comes to where m6 joins 2 revisions: b4 (Do b4), c4 (Do c4); name the one to go back to by its id.
          a1 a2       | current        | nothing
          a1 x1       | current+1      | ! "current+1" names 2 places: a1 (Do a1), x1 (Do x1); name one of them by its id.
          a1 x1       | extra@current+1 | a2 b3 x2
          -           | head           | ! There are 3 heads: d5 (Do d5), m6 (Do m6), x3 (Do x3); name one by its id or its branch, or write heads for all of them; "limbeck merge heads" joins them.
          -           | carts@head     | ! Branch carts has 2 heads: d5 (Do d5), m6 (Do m6); name one by its id, or write carts@heads for all of them.
          -           | extra@b3       | ! Revision b3 (Do b3) is not on branch extra; "limbeck history" shows what is.
          -           | nothing@head   | ! There is no branch or revision nothing; there are 11, up to d5 (Do d5), m6 (Do m6), x3 (Do x3).
          -           | biling@head    | ! There is no branch or revision biling; did you mean b3 (Do b3)?
          -           | extra@-1       | ! "extra@-1" goes down; to go there, downgrade to extra@-1.
          """)
  void upgradeRuns(String applied, String word, String expected) {
    assertThat(
            result(
                () -> ids(RevisionPlan.upgrade(GRAPH, set(applied), word).revisions()), expected))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ALL         | base           | x3 x2 x1 m6 d5 c4 c3 b4 b3 a2 a1
          ALL         | extra@base     | x3 x2 x1
          ALL         | billing@base   | x3 x2 m6 d5 c4 c3 b4 b3 a2 a1
          ALL         | billing@a2     | x3 x2 m6 b4 b3
          ALL         | carts@a2       | m6 d5 c4 c3
          ALL         | b3             | m6 b4
          ALL         | a2             | x3 x2 m6 d5 c4 c3 b4 b3
          ALL         | extra@-2       | x3 x2
          ALL         | extra@-4       | ! "extra@-4" goes below base: only 3 can be taken back; downgrade to base.
          ALL         | billing@-1     | m6
          ALL         | billing@-2     | ! "billing@-2" comes to where m6 joins 2 revisions: b4 (Do b4), c4 (Do c4); name the one to go back to by its id.
          ALL         | carts@-1       | ! "carts@-1" comes to where 2 revisions are the last: d5 (Do d5), m6 (Do m6); name the one to go back to.
          ALL         | d5@-1          | d5
          ALL         | -1             | ! "-1" comes to where 3 revisions are the last: d5 (Do d5), m6 (Do m6), x3 (Do x3); name the one to go back to, or a branch, as d5@-1.
          ALL         | x3-1           | x3
          ALL         | extra@head-2   | x3 x2
          ALL         | x3-3           | x3 x2 x1 m6 d5 c4 c3 b4 b3 a2 a1
          ALL         | extra@x3-3     | x3 x2 x1
          ALL         | extra@base+1   | x3 x2
          ALL         | heads          | ! "heads" names 3 places: d5 (Do d5), m6 (Do m6), x3 (Do x3); name one of them by its id.
          ALL         | carts@+1       | ! "carts@+1" goes up; to go there, upgrade to carts@+1.
          a1 a2 b3    | -2             | b3 a2
          a1 a2 b3 x1 x2 | -1          | x2
          a1 a2 b3 x1 x2 | billing@-1  | x2 b3
          a1 a2 c3    | billing@-1     | ! Nothing of branch billing is applied, so "billing@-1" takes nothing back; the database is at c3 (Do c3).
          a1 a2       | current        | nothing
          a1 a2       | c3             | ! Revision c3 (Do c3) is not applied, so there is no way down to it; the database is at a2 (Do a2).
          """)
  void downgradeTakesBack(String applied, String word, String expected) {
    assertThat(
            result(
                () -> ids(RevisionPlan.downgrade(GRAPH, set(applied), word).revisions()), expected))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          -           | heads          | a1 a2 b3 b4 c3 c4 d5 m6 x1 x2 x3 -
          -           | b4 c3          | a1 a2 b3 b4 c3 -
          ALL         | billing        | - m6 b4
          ALL         | billing@a2     | - x3 x2 m6 b4 b3
          ALL         | base           | - x3 x2 x1 m6 d5 c4 c3 b4 b3 a2 a1
          ALL         | extra@base     | - x3 x2 x1
          a1 a2 c3    | b4             | b3 b4 -
          a1 a2 c3    | c3             | -
          a1 a2 c3 c4 | c3 b3          | b3 - c4
          a1          | billing@+2     | a2 b3 -
          a1 a2 b3    | -1             | - b3
          ALL         | a2 b4          | ! b4 and a2 contradict each other: with b4, revision b3 (Do b3) is applied, with a2 it is not; name one of them.
          ALL         | base x1        | ! x1 and base contradict each other: with x1, revision x1 (Do x1) is applied, with base it is not; name one of them.
          """)
  void stampWritesDown(String applied, String words, String expected) {
    List<String> list = List.of(words.split(" "));
    assertThat(
            result(
                () -> {
                  StampPlan plan = StampPlan.of(GRAPH, set(applied), list);
                  return Stream.of(ids(plan.add()), List.of("-"), ids(plan.remove()))
                      .flatMap(List::stream)
                      .toList();
                },
                expected))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} at {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          -           | :              | a1 a2 b3 b4 c3 c4 d5 m6 x1 x2 x3
          -           | b3:m6          | b3 b4 m6
          -           | a2:d5          | a2 c3 d5
          -           | billing:heads  | b3 b4 m6 x2 x3
          -           | extra@base:x3  | x1 x2 x3
          -           | :billing       | a1 a2 b3
          -           | -2:x3          | x1 x2 x3
          -           | b3:+2          | b3 b4 m6
          a1 a2       | current:carts  | a2 c3
          a1 a2 b3    | -1:+1          | a2 b3 b4
          -           | m6:b3          | ! "m6:b3" holds no revision, because its end does not come after its start; write the earlier one first.
          -           | a1             | ! "a1" is no range of revisions; write where it begins and ends, as ab12:head, and leave out either.
          -           | :head          | ! There are 3 heads: d5 (Do d5), m6 (Do m6), x3 (Do x3); name one by its id or its branch, or write heads for all of them; "limbeck merge heads" joins them.
          """)
  void rangesHold(String applied, String range, String expected) {
    assertThat(result(() -> ids(RevisionRange.of(GRAPH, set(applied), range)), expected))
        .isEqualTo(expected);
  }

  @Test
  void onlyCurrentAndStepsFromItAskTheDatabase() {
    assertThat(List.of("current", "billing@current", "current-1", ":current", "-1:+1"))
        .allMatch(RevisionWords::asksDatabase);
    assertThat(List.of("head", "current_state", "x@recurrent", "a:b", "-2:head", "a:+2"))
        .noneMatch(RevisionWords::asksDatabase);
  }

  private static Set<String> set(String applied) {
    if (applied.equals("-")) {
      return Set.of();
    }
    return Set.of((applied.equals("ALL") ? ALL : applied).split(" "));
  }

  /** The ids, or the end of the message that the expectation begins with. */
  private static String result(Supplier<List<String>> action, String expected) {
    try {
      List<String> ids = action.get();
      return ids.isEmpty() ? "nothing" : String.join(" ", ids);
    } catch (RefusedException e) {
      String message = String.valueOf(e.getMessage());
      boolean isExpected = expected.startsWith("! ") && message.endsWith(expected.substring(2));
      return isExpected ? expected : "! " + message;
    }
  }
}
