package dev.limbeck.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceComparisonTest {

  private static final RevisionInfo FIRST = revision("a1", List.of(), "shop.R1");
  private static final RevisionInfo SECOND = revision("b2", List.of("a1"), "shop.R2");

  private final Path folder;

  SourceComparisonTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void sourcesThatSayWhatWasCompiledDoNotDiffer() {
    assertThat(SourceComparison.between(List.of(FIRST, SECOND), List.of(SECOND, FIRST))).isEmpty();
  }

  @Test
  void whatIsMissingOnEitherSideIsNamed() {
    assertThat(SourceComparison.between(List.of(FIRST), List.of(SECOND)))
        .contains(
            """
            The compiled migrations differ from their sources; compile first, so that what runs is what you read:
              a1 (shop.R1) is not compiled
              b2 (shop.R2) is compiled, but its source is gone\
            """);
  }

  @Test
  void whatTheSourceSaysAnewIsNamed() {
    RevisionInfo moved = revision("b2", List.of("c3"), "shop.R2");
    assertThat(SourceComparison.between(List.of(moved), List.of(SECOND)).orElseThrow())
        .endsWith(
            "\n  b2 (shop.R2) was compiled before its revises became [c3] (it is [a1] in the class)");
  }

  @Test
  void aSourceThatWasTouchedAfterItsClassIsNamed() throws IOException {
    Path source = touched("src/shop/R1.java", 2_000);
    touched("classes/shop/R1.class", 1_000);
    SourceRevision revision = new SourceRevision(FIRST, source, "");
    assertThat(newer(revision).orElseThrow()).endsWith("\n  a1 (shop.R1) is older than " + source);
    touched("classes/shop/R1.class", 2_000);
    assertThat(newer(revision)).isEmpty();
  }

  @Test
  void aSourceWithoutClassIsNotNewer() throws IOException {
    SourceRevision revision = new SourceRevision(FIRST, touched("src/shop/R1.java", 2_000), "");
    assertThat(newer(revision)).isEmpty();
  }

  private Optional<String> newer(SourceRevision revision) {
    return SourceComparison.newerThanClasses(List.of(revision), folder.resolve("classes"));
  }

  private Path touched(String name, long millis) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.setLastModifiedTime(Files.writeString(file, ""), FileTime.fromMillis(millis));
  }

  private static RevisionInfo revision(String id, List<String> parents, String className) {
    return new RevisionInfo(id, parents, List.of(), List.of(), "Message", className);
  }
}
