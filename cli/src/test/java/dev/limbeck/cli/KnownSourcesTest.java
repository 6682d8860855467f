package dev.limbeck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.source.SourceRevision;
import dev.limbeck.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownSourcesTest {

  private static final SourceText MIGRATION =
      new SourceText(
          Path.of("src/migrations/R1_First.java"),
          """
          package migrations;
          /** The \"first\" one: it's long, and 100 % ours. */
          @dev.limbeck.Revision(id = "1a", message = "First", labels = {"a", "b"})
          public final class R1_First {}
          @dev.limbeck.Revision(id = "2b", revises = "1a", message = "Second")
          final class R2_Second {}
          """
              .getBytes(UTF_8));

  private final Path path;
  private final KnownSources known;

  KnownSourcesTest(@TempDir Path folder) {
    path = folder.resolve("limbeck-migrations-1");
    known = new KnownSources(new CacheFile(path, KnownSources.SORT));
  }

  @Test
  void whatIsKeptIsWhatWasParsed() {
    List<SourceRevision> parsed = known.of(List.of(MIGRATION));
    assertThat(parsed).hasSize(2).isEqualTo(MIGRATION.revisions());
    assertThat(known.of(List.of())).isEqualTo(parsed);
  }

  @Test
  void whatIsNoSuchFileIsReplaced() throws IOException {
    for (String text : List.of("", "[]", "{\"revisions\": [{}]}")) {
      Files.writeString(path, text);
      assertThat(known.of(List.of(MIGRATION))).isEqualTo(MIGRATION.revisions());
      assertThat(known.of(List.of())).hasSize(2);
    }
  }
}
