package dev.limbeck.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to compile the sources.
 *
 * @param options javac's options for it
 */
record Compile(String name, List<String> options) {

  /** What one run of it cost. */
  record Cost(long milliseconds, long kibibytes) {}

  Compile {
    options = List.copyOf(options);
  }

  /** Compiles in a process of its own, into a folder that is new each time. */
  Cost run(Path folder, List<Path> sources, String classPath)
      throws IOException, InterruptedException {
    Path classes = Files.createTempDirectory(folder, "classes");
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-nowarn", "-d", classes.toString(), "-classpath", classPath));
    sources.forEach(source -> arguments.add(source.toString()));
    Path file = Files.write(folder.resolve("arguments"), arguments);
    return run(file, classPath);
  }

  private Cost run(Path argumentFile, String classPath) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classPath,
                CompileOnce.class.getName(),
                "@" + argumentFile)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(name + " does not compile:\n" + output);
    }
    List<String> lines = output.lines().toList();
    String[] figures = lines.get(lines.size() - 1).split(" ", -1);
    return new Cost(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
  }
}
