package dev.limbeck.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowDeathTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void theServerAndItsFolderAreGoneAfterTheJvmWasKilled() throws Exception {
    Child child = Child.start();
    assertThat(child.processes()).isNotEmpty();
    child.process().destroyForcibly();
    assertGone(child);
  }

  @Test
  void theServerAndItsFolderAreGoneAfterTheJvmWasTerminated() throws Exception {
    Child child = Child.start();
    child.process().destroy();
    assertGone(child);
  }

  @Test
  void theServerAndItsFolderAreGoneAfterTheJvmEndedWithoutClosingIt() throws Exception {
    Child child = Child.start();
    child.process().getOutputStream().close();
    assertGone(child);
  }

  @Test
  void theNextStartRemovesAServerWhoseSupervisorWasKilledToo() throws Exception {
    Child child = Child.start();
    ProcessHandle supervisor = child.process().children().findFirst().orElseThrow();
    List<ProcessHandle> shells =
        child.processes().stream()
            .filter(process -> process.info().commandLine().orElse("").contains("limbeck-shadow"))
            .toList();
    assertThat(shells).contains(supervisor);
    shells.forEach(ProcessHandle::destroyForcibly);
    child.process().destroyForcibly().waitFor();
    assertThat(ShadowProcesses.remainsOf(child.folder())).isNotEmpty();
    ShadowPostgres.start().close();
    assertGone(child);
  }

  @Test
  void aFolderThatADeadProcessLeftIsSwept(@TempDir Path base) throws IOException {
    Path stale = Files.createDirectories(base.resolve("limbeck-1-2a-3b/data"));
    Files.writeString(stale.resolve("PG_VERSION"), "18");
    ScratchFolder.sweep(base, ServerAccount.ownUid(), folder -> {});
    assertThat(base).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsInUseOrNotOursIsNotSwept(@TempDir Path base) throws IOException {
    Path foreign = Files.createDirectory(base.resolve("limbeck-notes"));
    try (ScratchFolder used = ScratchFolder.claim(base)) {
      ScratchFolder.sweep(base, ServerAccount.ownUid(), folder -> {});
      ScratchFolder.sweep(base, ServerAccount.ownUid() + 1, folder -> {});
      assertThat(List.of(used.path(), foreign)).allMatch(Files::isDirectory);
    }
    assertThat(base).isDirectoryContaining(foreign::equals);
  }

  @Test
  void anotherProcessDoesNotSweepAFolderInUse() throws Exception {
    Child child = Child.start();
    ShadowPostgres.start().close();
    assertThat(child.processes()).allMatch(ProcessHandle::isAlive);
    assertThat(child.folder()).isDirectory();
    child.process().destroyForcibly();
    assertGone(child);
  }

  private static void assertGone(Child child) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isGone(child) && System.nanoTime() < deadline) {
      Thread.sleep(10);
    }
    assertThat(child.processes()).noneMatch(ProcessHandle::isAlive);
    assertThat(ShadowProcesses.remainsOf(child.folder())).isEmpty();
  }

  private static boolean isGone(Child child) throws IOException {
    return child.processes().stream().noneMatch(ProcessHandle::isAlive)
        && ShadowProcesses.remainsOf(child.folder()).isEmpty();
  }

  /** Another JVM with a private PostgreSQL. */
  private record Child(Process process, Path folder, List<ProcessHandle> processes) {

    static Child start() throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(ShadowChild.class.getName());
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      Path folder = Path.of(Objects.requireNonNull(output.readLine(), "the child said nothing"));
      return new Child(process, folder, ShadowProcesses.of(folder));
    }
  }
}
