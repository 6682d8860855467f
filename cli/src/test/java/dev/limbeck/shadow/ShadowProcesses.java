package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a private PostgreSQL has on this machine. */
final class ShadowProcesses {

  private ShadowProcesses() {}

  /** The server of a cluster, its supervisor and the server's own processes. */
  static List<ProcessHandle> of(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .distinct()
        .toList();
  }

  /** The cluster's folder and its lock, where they are still there. */
  static List<Path> remainsOf(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    try (Stream<Path> files = Files.list(Objects.requireNonNull(folder.getParent()))) {
      return files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
    }
  }
}
