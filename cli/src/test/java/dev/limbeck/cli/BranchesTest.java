package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project whose history forks and has two roots:
 *
 * <pre>
 * a1 - b1 - b2    b1 has the label billing
 *    \ c1         c1 has the label carts
 * x1              has the label search, and depends on b1
 * </pre>
 */
class BranchesTest {

  private static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";

  private TestProject project;
  private int minute = 30;

  @BeforeEach
  void aProjectWithBranches(@TempDir Path folder) {
    project = TestProject.in(folder);
    project.write("src/main/java/app/Shop.java", "package app; class Shop {}");
    revision("First", "a1").requireDone();
    revision("Bill customers", "b1", "--branch-label", "billing").requireDone();
    revision("Fill carts", "c1", "--head", "a1", "--splice", "--branch-label", "carts")
        .requireDone();
    revision("Bill monthly", "b2", "--head", "billing@head").requireDone();
    revision("Search", "x1", "--root", "--branch-label", "search", "--depends-on", "billing")
        .requireDone();
  }

  @Test
  void theyAreShown() {
    Golden.assertMatches("branches-heads", project.limbeck("heads"));
    Golden.assertMatches("branches-heads-verbose", project.limbeck("heads", "-v"));
    Golden.assertMatches("branches-branches", project.limbeck("branches"));
    Golden.assertMatches("branches-history", project.limbeck("history"));
    Golden.assertMatches(
        "branches-range", project.limbeck("history", "-v", "-r", "b1:billing@head"));
    Golden.assertMatches("branches-show", project.limbeck("show", "search", "billing@head-1"));
  }

  @Test
  void headsThatOthersDependOnCanBeLeftOut() {
    revision("Search bills", "x2", "--head", "x1", "--depends-on", "c1").requireDone();

    assertThat(project.limbeck("heads").out()).contains("c1 (carts) (effective head)");
    assertThat(project.limbeck("heads", "--resolve-dependencies").out())
        .doesNotContain("c1")
        .contains("x2");
    assertThat(project.limbeck("merge", "x2", "c1", "--created", time()).requireDone().out())
        .contains("Merge x2 and c1");
  }

  @Test
  void theyAreDrawn() {
    project.limbeck("merge", "b2", "carts", "--rev-id", "m1", "--created", time()).requireDone();
    revision("Fill wishes", "d1", "--head", "c1", "--splice").requireDone();
    revision("Count", "m2", "--head", "m1").requireDone();

    Golden.assertMatches("branches-graph", project.limbeck("history", "--graph"));
  }

  @Test
  void aMigrationSaysItsPlaceInItsSource() {
    assertThat(project.read(project.newestMigration()))
        .contains("Revision x1, the first one, depends on b1, created")
        .contains("dependsOn = \"b1\"", "labels = \"search\"")
        .doesNotContain("revises =");
  }

  @Test
  void aDatabaseGoesUpAndDownOnEach() {
    project.onDatabase().compile();
    Golden.assertMatches("branches-upgrade-head", project.limbeck("upgrade"));
    project.limbeck("upgrade", "billing@head").requireDone();
    assertThat(applied()).containsExactly("a1", "b1", "b2");
    assertThat(project.limbeck("current", "--check-heads").exitCode()).isEqualTo(4);
    assertThat(project.limbeck("history", "-i", "-r", ":current").requireDone().out())
        .contains("b2 (billing) (head) (current)  Bill monthly")
        .doesNotContain("c1");
    assertThat(project.limbeck("show", "current").requireDone().out()).startsWith("Revision: b2");

    project.limbeck("upgrade", "heads").requireDone();
    assertThat(applied()).containsExactly("a1", "b1", "b2", "c1", "x1");
    assertThat(project.limbeck("current", "--check-heads").requireDone().out())
        .contains("c1 (carts) (head)  Fill carts");
    assertThat(project.limbeck("current", "-v").requireDone().out())
        .contains("a1 -> c1 (carts) (head)  Fill carts\n    applied 20");

    project.limbeck("downgrade", "search@base").requireDone();
    project.limbeck("downgrade", "billing@-1").requireDone();
    assertThat(applied()).containsExactly("a1", "b1", "c1");
    assertThat(project.limbeck("downgrade", "-1").err())
        .contains("2 revisions are the last: b1 (Bill customers), c1 (Fill carts)");
  }

  @Test
  void mergingAllHeadsBringsTheSnapshotToTheMerge() {
    project.compile();
    String before = project.read(SNAPSHOT);
    TestProject.Run some =
        project.limbeck("merge", "billing@head", "c1", "--rev-id", "m1", "--created", time());
    assertThat(some.requireDone().out()).contains("stays as it is: there are several heads now");
    assertThat(project.read(SNAPSHOT)).isEqualTo(before).contains("\"head\": \"b1\"");

    project.compile();
    TestProject.Run all = project.limbeck("merge", "heads", "--rev-id", "m2", "--created", time());
    assertThat(all.requireDone().out()).contains("Merge x1 and m1", "Wrote " + SNAPSHOT);
    assertThat(project.read(SNAPSHOT)).contains("\"head\": \"m2\"");
    project.compile().limbeck("snapshot").requireDone();
    revision("Next", "n1").requireDone();
  }

  @Test
  void aMergeThatJoinsNothingIsRefused() {
    refused("\"limbeck history\"", "merge", "search@c1", "b2");
    refused(
        "There is nothing to join: billing@head is one, b2 (Bill monthly)",
        "merge",
        "billing@head");
    refused("b2 (Bill monthly) comes after a1 (First) already", "merge", "b2", "a1", "--splice");
    refused("b1 (Bill customers) is not a head: b2 (Bill monthly) revises it", "merge", "b1", "c1");
    refused("Revision id c1 is that of", "merge", "b2", "c1", "--rev-id", "c1");
    refused("is a word of the command line", "merge", "b2", "c1", "--branch-label", "heads");
    refused("run \"mvn compile\" first", "merge", "heads");
  }

  @Test
  void aRevisionWithoutAPlaceIsRefused() {
    refused("There are 3 heads", "revision", "-m", "Next");
    refused("\"heads\" names 3 places", "revision", "-m", "Next", "--head", "heads");
    refused("a1 (First) is not a head", "revision", "-m", "Next", "--head", "a1");
    refused("contradict", "revision", "-m", "Next", "--head", "c1", "--root");
    refused(
        "Label \"carts\" is that of", "revision", "-m", "X", "--root", "--branch-label", "carts");
    refused("beside this migration", "revision", "--autogenerate", "-m", "X", "--head", "c1");
  }

  @Test
  void twoBranchesOfGitAreMergedThoughTheSnapshotHoldsAConflict(@TempDir Path folder) {
    TestProject shop = TestProject.in(folder.resolve("shop"));
    shop.entity("Customer", "@Id Long id;\n").compile().autogenerate("First").requireDone();
    String first = shop.read(SNAPSHOT);
    shop.entity("Customer", "@Id Long id;\nString name;\n").compile();
    shop.autogenerate("Add name").requireDone();
    String name = shop.newestMigration();
    String ours = shop.read(SNAPSHOT);
    String content = shop.read(name);

    shop.write(SNAPSHOT, first).delete(name);
    shop.entity("Customer", "@Id Long id;\nString phone;\n").compile();
    shop.autogenerate("Add phone").requireDone();
    shop.write(name, content).entity("Customer", "@Id Long id;\nString name;\nString phone;\n");
    shop.write(
        SNAPSHOT, "<<<<<<< HEAD\n" + shop.read(SNAPSHOT) + "=======\n" + ours + ">>>>>>> name\n");

    TestProject.Run merge = shop.compile().limbeck("merge", "heads", "-m", "Merge");
    assertThat(merge.requireDone().err()).startsWith("Note: it is written anew");
    assertThat(shop.compile().limbeck("check").requireDone().out()).contains(" agree: 1 table");
  }

  private void refused(String reason, String... arguments) {
    List<String> before = project.files("src");
    TestProject.Run run = project.limbeck(arguments);
    assertThat(run.err()).contains(reason);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(project.files("src")).isEqualTo(before);
  }

  private List<String> applied() {
    return project.query("select id from limbeck_revision order by id");
  }

  private TestProject.Run revision(String message, String id, String... more) {
    return project.limbeck(
        Stream.concat(
                Stream.of("revision", "-m", message, "--rev-id", id, "--created", time()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String time() {
    return "2026-01-15T10:" + minute++ + "Z";
  }
}
