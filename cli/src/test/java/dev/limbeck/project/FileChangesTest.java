package dev.limbeck.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

  @TempDir private Path folder;

  @Test
  void whatIsKeptStays() throws IOException {
    try (FileChanges changes = new FileChanges()) {
      changes.create(folder.resolve("new"), "one");
      changes.replace(folder.resolve("new"), "two");
      changes.keep();
    }
    assertThat(folder.resolve("new")).hasContent("two");
  }

  @Test
  void whatIsNotKeptIsAsItWasBefore() throws IOException {
    Files.writeString(folder.resolve("there"), "before");
    try (FileChanges changes = new FileChanges()) {
      changes.create(folder.resolve("new"), "one");
      changes.replace(folder.resolve("there"), "after");
      assertThat(folder.resolve("there")).hasContent("after");
    }
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(folder.resolve("there")).hasContent("before");
  }

  @Test
  void aFileOfSomebodyElsesIsNotTakenAway() throws IOException {
    Files.writeString(folder.resolve("there"), "before");
    assertThatThrownBy(
            () -> {
              try (FileChanges changes = new FileChanges()) {
                changes.create(folder.resolve("new"), "one");
                changes.create(folder.resolve("there"), "after");
              }
            })
        .isInstanceOf(RefusedException.class);
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(folder.resolve("there")).hasContent("before");
  }
}
