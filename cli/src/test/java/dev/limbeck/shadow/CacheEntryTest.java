package dev.limbeck.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheEntryTest {

  @Test
  void anEntryIsThereWholeAndNothingElseIs(@TempDir Path cache) throws IOException {
    Path entry = cache.resolve("server");
    CacheEntry.make(entry, folder -> Files.writeString(folder.resolve("file"), "whole"));
    assertThat(entry.resolve("file")).hasContent("whole");
    assertThat(cache).isDirectoryContaining(entry::equals);
    assertThat(cache.toFile().list()).hasSize(1);
  }

  @Test
  void ofTwoMakersTheFirstOneWins(@TempDir Path cache) throws IOException {
    Path entry = cache.resolve("server");
    CacheEntry.make(
        entry,
        late -> {
          CacheEntry.make(entry, early -> Files.writeString(early.resolve("file"), "first"));
          Files.writeString(late.resolve("file"), "second");
        });
    assertThat(entry.resolve("file")).hasContent("first");
    assertThat(cache.toFile().list()).hasSize(1);
  }

  @Test
  void anEntryThatFailsHalfWayLeavesNothing(@TempDir Path cache) {
    CacheEntry.Filling failing =
        folder -> {
          Files.writeString(folder.resolve("file"), "half");
          throw new IOException("disk full");
        };
    assertThatThrownBy(() -> CacheEntry.make(cache.resolve("server"), failing))
        .hasMessage("disk full");
    assertThat(cache).isEmptyDirectory();
  }
}
