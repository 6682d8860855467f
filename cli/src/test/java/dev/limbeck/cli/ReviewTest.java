package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer reads of a branch, which left main after the first migration. */
class ReviewTest {

  private static final Path GOLDEN = Path.of("src/test/resources/review");

  // In place of that of the commit where the branch left main.
  private static final String HASH = "0123456789ab";

  private TestProject project;
  private GitFolder git;
  private int minute = 30;

  @BeforeEach
  void aProjectOnMain(@TempDir Path folder) {
    project = TestProject.in(folder);
    git = GitFolder.init(folder);
    project.write(".gitignore", "target/\n").write("pom.xml", "<project/>\n");
    project.write("src/main/java/app/Shop.java", "package app; class Shop {}");
    migration(
        "Open the store",
        """
        op.createTable("book", table -> {
          table.column("id", bigint()).identity();
          table.column("isbn", varchar(13)).notNull();
          table.column("title", varchar(255)).notNull();
          table.column("price", numeric(8, 2)).notNull();
          table.column("weight", integer());
          table.primaryKey("book_pkey", "id");
        });
        op.createTable("customer", table -> {
          table.column("id", bigint()).identity();
          table.column("email", varchar(254)).notNull();
          table.column("name", varchar(120));
          table.column("fax", varchar(30));
          table.primaryKey("customer_pkey", "id");
        });
        """,
        """
        op.dropTable("customer");
        op.dropTable("book");
        """);
    compiled();
    git.commit("Open the store");
    git.run("switch", "--quiet", "--create", "feature");
  }

  private void migration(String message, String upgrade, String downgrade, String... annotations) {
    project
        .limbeck("revision", "-m", message, "--created", "2026-01-15T10:" + minute++ + "Z")
        .requireDone();
    project.fill(upgrade, downgrade);
    String file = project.newestMigration();
    project.write(
        file,
        TestProject.importingAll(project.read(file))
            .replace("@Revision(", String.join("\n", annotations) + "\n@Revision("));
  }

  private void compiled() {
    project.compile();
    project.limbeck("snapshot").requireDone();
  }

  private void sixChanges() {
    migration(
        "Add phone to customers",
        "op.addColumn(\"customer\", column(\"phone\", varchar(30)));",
        "op.dropColumn(\"customer\", \"phone\");");
    migration(
        "Let customers review books",
        """
        op.createTable("review", table -> {
          table.column("id", bigint()).identity();
          table.column("book_id", bigint()).notNull();
          table.column("customer_id", bigint());
          table.column("stars", integer()).notNull();
          table.column("body", text());
          table.primaryKey("review_pkey", "id");
          table.foreignKey("review_book_id_fkey", "book_id").references("book", "id");
          table.foreignKey("review_customer_id_fkey", "customer_id").references("customer", "id");
          table.check("review_stars_check", "stars between 1 and 5");
        });
        op.createIndex("review_book_id_idx", "review", "book_id");
        """,
        "op.dropTable(\"review\");");
    migration(
        "Keep every ISBN once",
        """
        op.createIndexConcurrently("book_isbn_key", "book", index -> {
          index.column("isbn");
          index.unique();
        });
        op.addConstraintUsingIndex("book", unique("book_isbn_key", "isbn"), "book_isbn_key");
        """,
        "op.dropConstraint(\"book\", \"book_isbn_key\");");
    migration(
        "Weigh books in grams",
        """
        op.alterColumn("book", column("weight", integer()), column("weight", bigint()));
        """,
        """
        op.alterColumn("book", column("weight", bigint()), column("weight", integer()));
        """);
    migration(
        "Forget fax numbers",
        "op.dropColumn(\"customer\", \"fax\");",
        "op.addColumn(\"customer\", column(\"fax\", varchar(30)));",
        "@dev.limbeck.Accepts(rule = \"loses-data\", reason = \"Nobody has a fax any more.\")");
    migration(
        "Find books by title",
        "op.createIndex(\"book_title_idx\", \"book\", \"title\");",
        "op.dropIndex(\"book_title_idx\", \"book\");");
    compiled();
  }

  @Test
  void sixTypicalChanges() {
    sixChanges();
    assertMatches("six-changes.md", review());
    assertThat(Path.of("../src/docs/review.md"))
        .content()
        .as("the manual shows what a review says")
        .contains(beginning(review()));
    assertMatches("six-changes.html", review("--format", "html"));
    assertMatches("six-changes.json", review("--format", "json"));
  }

  @Test
  void theSameFromRunToRun() {
    sixChanges();
    assertThat(review()).isEqualTo(review());
    assertThat(review("--format", "html")).isEqualTo(review("--format", "html"));
  }

  @Test
  void whatIsNotCommittedCountsToo() {
    sixChanges();
    String before = review();
    git.commit("Six changes");
    assertThat(review()).isEqualTo(before);
  }

  @Test
  void aBranchWithoutMigrationsSaysSo() {
    project.write("src/main/java/app/Shop.java", "package app; class Shop { int opened; }");
    assertMatches("nothing.md", review());
    assertThat(review("--format", "html")).contains("No new migrations since <code>main</code>");
    assertThat(review("--format", "json")).contains("\"revisions\": []");
  }

  @Test
  void bothSidesAddTheSameColumnAndTheHistoryHasTwoEnds() {
    phone(30);
    git.commit("Phone of 30");
    git.run("switch", "--quiet", "main");
    phone(40);
    git.commit("Phone of 40");
    git.run("switch", "--quiet", "feature");
    project.compile();

    assertMatches("conflict.md", review());
    assertMatches("conflict.html", review("--format", "html"));
  }

  private void phone(int length) {
    migration(
        "Phones of " + length,
        "op.addColumn(\"customer\", column(\"phone\", varchar(%d)));".formatted(length),
        "op.dropColumn(\"customer\", \"phone\");");
    compiled();
  }

  @Test
  void aMigrationOfTheBaseThatTheBranchChangedIsNamed() {
    String file = project.newestMigration();
    project.write(file, project.read(file).replace("numeric(8, 2)", "numeric(10, 2)"));
    compiled();

    assertThat(review())
        .contains(
            "(Open the store) was changed; databases that have it do not run it a second time")
        .contains("-- " + file + "`");
  }

  @Test
  void hostileNamesTakeNoEffect() {
    migration(
        "Mind `a` | <script>alert(1)</script> & @everyone",
        """
        op.createTable("<script>alert('1')</script>", table -> {
          table.column("`|`", bigint()).notNull();
          table.column("a\\"b", text());
          table.primaryKey("</pre>``` |", "`|`");
        });
        op.addColumn("customer", column("--> \\n# title", text()));
        op.execute("select '</code></pre><img src=x>'");
        """,
        "op.dropTable(\"<script>alert('1')</script>\");");
    compiled();

    assertMatches("hostile.md", review());
    assertMatches("hostile.html", review("--format", "html"));
    assertThat(review("--format", "html")).doesNotContain("<script", "<img");
  }

  @Test
  void aDatabaseTellsHowLargeTheTablesAre() {
    project.onDatabase();
    project.limbeck("upgrade").requireDone();
    project.execute(
        "insert into book (isbn, title, price) select g, g, 1 from generate_series(1, 1000) g");
    migration(
        "Weigh books in grams",
        "op.alterColumn(\"book\", column(\"weight\", integer()), column(\"weight\", bigint()));",
        "op.alterColumn(\"book\", column(\"weight\", bigint()), column(\"weight\", integer()));");
    compiled();

    assertThat(review("--weigh"))
        .contains("while all rows are written anew (1,000 rows, ")
        .contains(": less than a second)")
        .contains("Times are guesses");
  }

  @Test
  void whatGitCannotTellIsSaid(@TempDir Path elsewhere) {
    Golden.assertMatches("review-no-ref", project.limbeck("review", "--base", "mian"));
    assertThat(project.limbeck("review", "--base", "--output=x").exitCode()).isNotZero();

    TestProject outside = TestProject.in(elsewhere);
    outside.write("src/main/java/app/Shop.java", "package app; class Shop {}");
    TestProject.Run run = outside.limbeck("review");
    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("is in no Git repository that could be read");

    git.run("branch", "--move", "main", "trunk");
    Golden.assertMatches("review-no-default", project.limbeck("review"));
    git.run("switch", "--quiet", "--orphan", "other");
    project.write("src/main/java/app/Shop.java", "package app; class Shop {}");
    project.write("pom.xml", "<project/>\n");
    git.commit("Another beginning");
    Golden.assertMatches("review-nothing-common", project.limbeck("review", "--base", "trunk"));
  }

  @Test
  void aShallowCloneSaysHowToGetTheRest(@TempDir Path elsewhere) {
    git.run("commit", "--quiet", "--allow-empty", "--message", "More");
    git.run("switch", "--quiet", "main");
    GitFolder clone = new GitFolder(elsewhere);
    String origin = "file://" + git.folder();
    clone.run("clone", "--quiet", "--depth=1", "--branch=feature", origin, ".");
    clone.run("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");

    Golden.assertMatches("review-shallow", TestProject.empty(elsewhere).limbeck("review"));
  }

  @Test
  void theDefaultIsTheRemotesBranchAndNotTheLocalOneThatLagsBehind(@TempDir Path elsewhere) {
    git.run("switch", "--quiet", "main");
    GitFolder clone = new GitFolder(elsewhere);
    clone.run("clone", "--quiet", "file://" + git.folder(), ".");
    assertThat(TestProject.empty(elsewhere).limbeck("review").requireDone().out())
        .contains("No new migrations since `origin/main`");
  }

  private String review(String... more) {
    String[] command = new String[more.length + 1];
    command[0] = "review";
    System.arraycopy(more, 0, command, 1, more.length);
    return project.limbeck(command).requireDone().out();
  }

  private String beginning(String review) {
    return review.substring(0, review.indexOf("### 2. ")).strip().replace(hash(), HASH);
  }

  private String hash() {
    return git.run("merge-base", "HEAD", "main").substring(0, HASH.length());
  }

  private void assertMatches(String name, String text) {
    String shown = text.replace(hash(), HASH);
    Path file = GOLDEN.resolve(name);
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(GOLDEN);
        Files.writeString(file, shown);
      }
      assertThat(shown).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
