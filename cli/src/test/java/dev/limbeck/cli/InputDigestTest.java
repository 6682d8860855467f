package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputDigestTest {

  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-15T10:30:00Z"));

  @TempDir private Path folder;

  @Test
  void textsAreNotMixedUp() {
    assertThat(new InputDigest().add("ab").add("c").hex())
        .isEqualTo(new InputDigest().add("ab").add("c").hex())
        .isNotEqualTo(new InputDigest().add("a").add("bc").hex());
  }

  @Test
  void eachChangeOfAFolderShows() throws IOException {
    Set<String> states = new LinkedHashSet<>(Set.of(state()));
    Files.createDirectories(folder.resolve("classes/app"));
    write("classes/app/A.class", "1", TIME);
    assertThat(states.add(state())).isTrue();
    write("classes/app/B.class", "1", TIME);
    assertThat(states.add(state())).isTrue();
    write("classes/app/A.class", "12", TIME);
    assertThat(states.add(state())).isTrue();
    write("classes/app/A.class", "21", FileTime.from(TIME.toInstant().plusSeconds(1)));
    assertThat(states.add(state())).isTrue();
    assertThat(states.add(state())).isFalse();
  }

  private String state() {
    return new InputDigest().addState(folder.resolve("classes")).hex();
  }

  private void write(String path, String text, FileTime time) throws IOException {
    Path file = folder.resolve(path);
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, time);
  }
}
