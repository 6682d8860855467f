package dev.limbeck.revision;

import static dev.limbeck.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.LimbeckException;
import java.util.List;
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
              "revisions": [
                {"id": "a", "message": "Do a", "class": "migrations.R_a"},
                {"id": "b", "parents": ["a"], "dependsOn": ["x"], "labels": ["feature"], "message": "Say \\"é\\"\\n", "class": "m.Outer$R"}
              ]
            }
            """);
    assertThat(RevisionIndex.write(List.of()))
        .isEqualTo("{\n  \"format\": 1,\n  \"revisions\": []\n}\n");
  }

  @Test
  void whatWasWrittenIsReadBack() {
    List<RevisionInfo> revisions = List.of(revision("a"), WHOLE);

    assertThat(RevisionIndex.parse(RevisionIndex.write(revisions), "index")).isEqualTo(revisions);
    assertThat(RevisionIndex.parse(RevisionIndex.write(List.of()), "index")).isEmpty();
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
