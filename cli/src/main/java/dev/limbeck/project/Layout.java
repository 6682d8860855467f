package dev.limbeck.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a build tool keeps things, when nobody says otherwise. */
public enum Layout {
  MAVEN("pom.xml", "target/classes"),
  GRADLE("build.gradle", "build/classes/java/main"),
  GRADLE_KOTLIN("build.gradle.kts", "build/classes/java/main"),
  UNKNOWN("", "");

  /** Where the snapshot lies below the folder of resources, and on the class path. */
  public static final String SNAPSHOT = "META-INF/limbeck/schema.json";

  private static final String SOURCES = "src/main/java";

  private final String buildFile;
  private final String classes;

  Layout(String buildFile, String classes) {
    this.buildFile = buildFile;
    this.classes = classes;
  }

  /** The layout of the project in a folder, told by its build file. */
  public static Layout of(Path folder) {
    for (Layout layout : values()) {
      if (layout != UNKNOWN && Files.exists(folder.resolve(layout.buildFile))) {
        return layout;
      }
    }
    return UNKNOWN;
  }

  /** The file that tells it. */
  String buildFile() {
    return buildFile;
  }

  Optional<Path> classes() {
    return inProject(classes);
  }

  Optional<Path> sources() {
    return inProject(SOURCES);
  }

  /** The folder of sources of the module that a folder of classes belongs to. */
  static Optional<Path> sourcesOf(Path classes) {
    for (Layout layout : values()) {
      Path place = Path.of(layout.classes);
      if (layout != UNKNOWN && classes.endsWith(place)) {
        String up = "../".repeat(place.getNameCount());
        return Optional.of(classes.resolve(up + SOURCES).normalize());
      }
    }
    return Optional.empty();
  }

  Optional<Path> snapshot() {
    return inProject("src/main/resources/" + SNAPSHOT);
  }

  /** The command that compiles the project. */
  public String compileCommand() {
    return switch (this) {
      case MAVEN -> "mvn compile";
      case GRADLE, GRADLE_KOTLIN -> "gradle classes";
      case UNKNOWN -> "javac";
    };
  }

  private Optional<Path> inProject(String path) {
    return this == UNKNOWN ? Optional.empty() : Optional.of(Path.of(path));
  }
}
