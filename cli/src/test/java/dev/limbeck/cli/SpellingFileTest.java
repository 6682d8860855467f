package dev.limbeck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingFileTest {

  private final Path path;
  private final SpellingFile file;

  SpellingFileTest(@TempDir Path folder) {
    path = folder.resolve("postgres-18-spelling-1.json");
    file = new SpellingFile(new CacheFile(path, SpellingFile.SORT));
  }

  private final Schema answers =
      Schema.of(
          Table.of("limbeck_1", Column.of("age", SqlType.of("integer")))
              .plus(new Check("limbeck_check_0", "age > 0")));

  @Test
  void whatIsWrittenIsRead() {
    assertThat(file.read()).isEqualTo(Schema.EMPTY);
    file.write(answers);
    assertThat(file.read()).isEqualTo(answers);
    file.write(Schema.EMPTY);
    assertThat(file.read()).isEqualTo(Schema.EMPTY);
  }

  @Test
  void whatIsNoSuchFileIsReplaced() throws IOException {
    for (byte[] content : new byte[][] {{}, {(byte) 0xff, 1}, "{\"format\": 99}".getBytes(UTF_8)}) {
      Files.write(path, content);
      assertThat(file.read()).isEqualTo(Schema.EMPTY);
    }
    file.write(answers);
    assertThat(file.read()).isEqualTo(answers);
  }

  @Test
  void filesThatNobodyWritesAnyMoreGo() throws IOException {
    Path old = Files.writeString(path.resolveSibling("postgres-17-spelling-1.json"), "");
    Path recent = Files.writeString(path.resolveSibling("postgres-17-spelling-2.json"), "");
    Path other = Files.writeString(path.resolveSibling("postgres-17"), "");
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
    Files.setLastModifiedTime(old, longAgo);
    Files.setLastModifiedTime(other, longAgo);
    file.write(answers);
    assertThat(old).doesNotExist();
    assertThat(recent).exists();
    assertThat(other).exists();
  }
}
