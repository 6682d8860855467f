package dev.limbeck.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The javac of an installed JDK, run as a process of its own. */
record Jdk(Path home) {

  /** What javac printed and how it ended. */
  record Result(int exitCode, String output) {}

  /** Runs javac; options that both give count as the caller's. */
  Result javac(List<String> options, List<Path> sources) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/javac").toString());
    command.addAll(options);
    sources.forEach(source -> command.add(source.toString()));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
