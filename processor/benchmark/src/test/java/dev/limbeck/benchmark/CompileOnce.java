package dev.limbeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/**
 * One compile in a process of its own: its arguments are javac's. Prints the milliseconds it took
 * since the process began, and the most memory that the process ever had, in KiB.
 */
final class CompileOnce {

  private static final Path STATUS = Path.of("/proc/self/status");

  private CompileOnce() {}

  public static void main(String[] arguments) throws IOException {
    int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    long since = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
    System.out.println((System.currentTimeMillis() - since) + " " + peak());
    System.exit(failed);
  }

  private static long peak() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return Runtime.getRuntime().totalMemory() / 1024;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
