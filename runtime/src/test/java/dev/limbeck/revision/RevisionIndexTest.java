package dev.limbeck.revision;

import static dev.limbeck.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.LimbeckException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionIndexTest {

  private static final RevisionInfo WHOLE =
      new RevisionInfo(
          "b", List.of("a"), List.of("x"), List.of("feature"), "Say \"é\"\n", "m.Outer$R");

  @Test
  void eachRevisionIsALineSortedById() {
    assertThat(RevisionIndex.write(List.of(WHOLE, revision("a"))))
        .isEqualTo(
            """
            {
              "format": 1,
              "digest": "1eb7c54d52831bbfe8942af0b1c56b7409523a59ed6ca99c1174fef7eb32c1b5",
              "revisions": [
                {"id": "a", "message": "Do a", "class": "migrations.R_a"},
                {"id": "b", "parents": ["a"], "dependsOn": ["x"], "labels": ["feature"], "message": "Say \\"é\\"\\n", "class": "m.Outer$R"}
              ]
            }
            """);
    assertThat(RevisionIndex.write(List.of()))
        .isEqualTo("{\n  \"format\": 1,\n  \"digest\": \"\",\n  \"revisions\": []\n}\n");
  }

  @Test
  void whatWasWrittenIsReadBack() {
    List<RevisionInfo> revisions = List.of(revision("a"), WHOLE);

    assertThat(RevisionIndex.parse(RevisionIndex.write(revisions), "index")).isEqualTo(revisions);
    assertThat(RevisionIndex.parse(RevisionIndex.write(List.of()), "index")).isEmpty();
  }

  // printf a,b | sha256sum
  @Test
  void theDigestOfRevisionsWithOneHeadIsReadWithoutTheRest() throws IOException {
    String index = RevisionIndex.write(List.of(WHOLE, revision("a")));
    String line = RevisionIndex.write(List.of(revision("b", "a"), revision("a")));

    assertThat(digest(line))
        .contains("1eb7c54d52831bbfe8942af0b1c56b7409523a59ed6ca99c1174fef7eb32c1b5");
    assertThat(digest(line.substring(0, 100))).isEqualTo(digest(line));
    assertThat(digest(index)).isEqualTo(digest(line));
    assertThat(digest(RevisionIndex.write(List.of(revision("b"), revision("a"))))).isEmpty();
    assertThat(digest("")).isEmpty();
  }

  private static Optional<String> digest(String index) throws IOException {
    return RevisionIndex.digest(new BufferedReader(new StringReader(index)));
  }

  @Test
  void whatIsNoIndexIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> RevisionIndex.parse("{\"format\": 2}", "a.jar!/revisions"))
        .isInstanceOf(LimbeckException.class)
        .hasMessage(
            "a.jar!/revisions: format 2 is newer than this Limbeck reads (1);"
                + " use the newer Limbeck.");
    assertThatThrownBy(() -> RevisionIndex.parse("[]", "x")).hasMessageStartingWith("x: it is not");
    assertThatThrownBy(() -> RevisionIndex.parse("{}", "x"))
        .hasMessage("x: it has no \"format\"; compile the migrations again.");
    assertThatThrownBy(() -> RevisionIndex.parse("no", "x")).hasMessageStartingWith("x: ");
    assertThatThrownBy(
            () -> RevisionIndex.parse("{\"format\": 1, \"revisions\": [{\"id\": \"a\"}]}", "x"))
        .hasMessage("x: \"message\" is missing in {\"id\": \"a\"}.");
  }
}
