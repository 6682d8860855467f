package dev.limbeck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.RevisionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationSourcesTest {

  private final Path sources;

  MigrationSourcesTest(@TempDir Path sources) {
    this.sources = sources;
  }

  @Test
  void everyMemberOfTheAnnotationIsRead() throws IOException {
    Path file =
        write(
            "shop/R2_Merge.java",
            """
            package shop;

            import dev.limbeck.Migration;
            import dev.limbeck.Revision;

            /**
             * Merge &lt;both&gt; branches, costs 3&#36;.
             *
             * <p>Revision c3, revises a1
             * and b2, see {@code a<b>} and {@link Migration#upgrade}.
             *
             * @see Migration
             */
            @Revision(
                id = "c3",
                revises = {"a1", ("b" + "2")},
                dependsOn = "d4",
                labels = {},
                message = "It's \\"merged\\",\\tall " + "of it")
            public final class R2_Merge implements Migration {}
            """);

    List<SourceRevision> read = MigrationSources.read(sources);

    assertThat(read)
        .containsExactly(
            new SourceRevision(
                new RevisionInfo(
                    "c3",
                    List.of("a1", "b2"),
                    List.of("d4"),
                    List.of(),
                    "It's \"merged\",\tall of it",
                    "shop.R2_Merge"),
                file,
                "Merge <both> branches, costs 3$.\n\n"
                    + "Revision c3, revises a1 and b2, see a<b> and Migration.upgrade."));
  }

  @Test
  void aTextBlockHasItsIndentationStripped() throws IOException {
    write(
        "A.java",
        """
        import dev.limbeck.Revision;
        @Revision(id = "a", message = \"""
            two \\
            words\\
            \""")
        class A {}
        """);
    assertThat(onlyRevision().message()).isEqualTo("two words");
  }

  @Test
  void unicodeEscapesAreReadAsJavacReadsThem() throws IOException {
    write(
        "A.java",
        """
        import dev.limbeck.Revision;
        @Revision(id = "\\u0061", message = "\\\\u0062 \\101") class A {}
        """);
    assertThat(onlyRevision().id()).isEqualTo("a");
    assertThat(onlyRevision().message()).isEqualTo("\\u0062 A");
  }

  @Test
  void theAnnotationMayBeQualifiedOrImportedWithItsPackage() throws IOException {
    write("A.java", "@dev.limbeck.Revision(id = \"a\") class A {}");
    write("B.java", "import dev.limbeck.*;\n@Revision(id = \"b\") class B {}");
    write("C.java", "package dev.limbeck;\n@Revision(id = \"c\") class C {}");
    assertThat(ids()).containsExactly("a", "b", "c");
  }

  @Test
  void annotationsOfOthersNamedRevisionAreIgnored() throws IOException {
    write("A.java", "import other.Revision;\nimport dev.limbeck.*;\n@Revision(1) class A {}");
    write("B.java", "import dev.limbeck.Limbeck;\n@Revision class B {}\n");
    write("C.java", "import dev.limbeck.*;\n@Revision class C {}\n@interface Revision {}");
    write("D.java", "import static dev.limbeck.Revision.*;\n@other.Revision class D {}");
    write("E.java", "import dev.limbeck.Revision; // or @Revision(id = \"x\")\nclass E {}");
    assertThat(MigrationSources.read(sources)).isEmpty();
  }

  @Test
  void aNestedMigrationHasItsBinaryName() throws IOException {
    write(
        "shop/Outer.java",
        """
        package shop;
        import dev.limbeck.Revision;
        interface Outer { record Middle() { @Revision(id = "a") static class R1 {} } }
        """);
    assertThat(onlyRevision().className()).isEqualTo("shop.Outer$Middle$R1");
  }

  @Test
  void filesComeInTheOrderOfTheirPaths() throws IOException {
    for (String name : List.of("b/Z", "a/Y", "a/X")) {
      write(
          name + ".java",
          "import dev.limbeck.Revision;\n@Revision(id = \"" + name + "\") class Any {}");
    }
    assertThat(ids()).containsExactly("a/X", "a/Y", "b/Z");
  }

  @Test
  void theSyntaxOfNewerJavaIsRead() throws IOException {
    write(
        "A.java",
        """
        import dev.limbeck.Revision;
        /// In Markdown.
        @Revision(id = "a") class A {
          int size(Object value) {
            return switch (value) { case String text when !text.isEmpty() -> 1; case Pair(var one, _) -> 2; default -> 0; };
          }
        }
        """);
    assertThat(onlyRevision().id()).isEqualTo("a");
  }

  @Test
  void aFileThatIsNoMigrationMayBeAnything() throws IOException {
    write("A.java", "this is no Java, and names dev.limbeck");
    Files.write(sources.resolve("B.java"), "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    write("C.txt", "@dev.limbeck.Revision(id = \"c\") class C {}");
    assertThat(MigrationSources.read(sources)).isEmpty();
  }

  @Test
  void aValueThatOnlyACompilerKnowsIsRefusedAtItsLine() throws IOException {
    Path file =
        write(
            "A.java",
            "import dev.limbeck.Revision;\n@Revision(\n    id = \"a\",\n    message = Words.FIRST + \"!\")\nclass A {}");
    assertProblem(
        file
            + ":4: the message of @Revision is not a literal (Words.FIRST + \"!\"), and migrations are"
            + " read without compiling them; write the text itself there.");
  }

  @Test
  void anIdIsAskedFor() throws IOException {
    Path file = write("A.java", "import dev.limbeck.Revision;\n\n@Revision class A {}");
    assertProblem(file + ":3: @Revision has no id; write @Revision(id = \"...\").");
    write("A.java", "import dev.limbeck.Revision;\n@Revision(\"a\") class A {}");
    assertProblem(file + ":2: @Revision has no member value; write @Revision(id = \"...\").");
    write(
        "A.java", "import dev.limbeck.Revision;\n@Revision(id = \"a\", parent = \"b\") class A {}");
    assertProblem(
        file
            + ":2: @Revision has no member parent; it has id, revises, dependsOn, labels and"
            + " message.");
  }

  @Test
  void aFileThatDoesNotParseIsNamedWithItsLine() throws IOException {
    Path file =
        write("A.java", "import dev.limbeck.Revision;\n@Revision(id = \"a\")\nclass A { int 1; }");
    assertThatThrownBy(() -> MigrationSources.read(sources))
        .isInstanceOf(LimbeckException.class)
        .hasMessageStartingWith(file + ":3 does not parse as Java; mend it and try again: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void whatStandsInMethodsIsNotLookedAt() throws IOException {
    write(
        "A.java",
        """
        import dev.limbeck.Revision;
        class A {
          A() /* { */ { s = "}" + '}' + '\\'' + "\\"}" + \"""
              } "{ \\\"""
              \"""; } // }
          int other(int a) { 1 2 3 { } /* } */ }
          void last() {
            @Revision(id = "local") class B {}
          }
          @Revision(id = "a", message = "It's (a) { brace")
          static class Inner { void m() { 4 } }
          @Revision(id = "c") record C(int a) { void m() { } }
          record D(int a) { @Revision(id = "d") static class Deep { void m() { } } }
        }
        """);
    assertThat(ids()).containsExactly("a", "c", "d");
  }

  @Test
  void aBodyThatDoesNotCloseIsNamedWithItsLine() throws IOException {
    Path file =
        write(
            "A.java",
            "import dev.limbeck.Revision;\n@Revision(id = \"a\")\nclass A {\n void m() {\n}\n");
    assertThatThrownBy(() -> MigrationSources.read(sources))
        .isInstanceOf(LimbeckException.class)
        .hasMessageStartingWith(file + ":5 does not parse as Java; mend it and try again: ");
  }

  @Test
  void aMigrationInAnotherEncodingIsRefused() throws IOException {
    Path file = sources.resolve("A.java");
    String text = "import dev.limbeck.Revision;\n@Revision(id = \"caf\u00e9\") class A {}";
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    assertProblem(file + " is not UTF-8; save it in that encoding.");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path absent = sources.resolve("absent");
    assertThatThrownBy(() -> MigrationSources.read(absent))
        .isInstanceOf(LimbeckException.class)
        .hasMessageStartingWith(absent + " is no folder of sources; ");
  }

  private Path write(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private RevisionInfo onlyRevision() {
    List<SourceRevision> read = MigrationSources.read(sources);
    assertThat(read).hasSize(1);
    return read.get(0).revision();
  }

  private List<String> ids() {
    return MigrationSources.read(sources).stream().map(it -> it.revision().id()).toList();
  }

  private void assertProblem(String message) {
    assertThatThrownBy(() -> MigrationSources.read(sources))
        .isInstanceOf(LimbeckException.class)
        .hasMessage(message);
  }
}
