package dev.limbeck.benchmark;

import dev.limbeck.shadow.ShadowDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project of Limbeck's with as many entities as are wanted, two tables each.
 *
 * @param classPath Limbeck and what it needs
 */
record Shop(Path folder, String classPath) {

  private static final String SETTINGS =
      """
      classes=classes
      sources=src
      snapshot=src/META-INF/limbeck/schema.json
      package=shop.migrations
      """;

  /** Writes and compiles the entities. */
  static Shop of(Path folder, int entities) throws IOException, InterruptedException {
    Shop shop = new Shop(folder, System.getProperty("java.class.path"));
    EntitySources.write(folder.resolve("src"), entities);
    Files.createDirectories(shop.classes());
    Files.writeString(folder.resolve("limbeck.properties"), SETTINGS);
    shop.compile();
    return shop;
  }

  /** Writes the migration that creates the tables, and runs it. */
  void migrate(ShadowDatabase database) throws IOException, InterruptedException {
    limbeck(database, "revision", "--autogenerate", "-m", "Create all");
    compile();
    limbeck(database, "upgrade");
  }

  /** Runs Limbeck from its classes, which keeps nothing for the next time. */
  Command.Cost limbeck(ShadowDatabase database, String... arguments)
      throws IOException, InterruptedException {
    return Command.run(
        folder,
        Map.of("LIMBECK_URL", database.url()),
        Command.java(classPath, "dev.limbeck.cli.Main", arguments));
  }

  /** Runs Limbeck as it is packaged, with a cache of its own for loaded classes. */
  Command.Cost packaged(Path launcher, ShadowDatabase database, String... arguments)
      throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "LIMBECK_URL",
            database.url(),
            "XDG_CACHE_HOME",
            folder.resolve("cache").toString(),
            "CI",
            "");
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return Command.run(folder, environment, command);
  }

  Path classes() {
    return folder.resolve("classes");
  }

  /** Where javac put the entities, and all that they need. */
  String entitiesClassPath() {
    return classes() + System.getProperty("path.separator") + classPath;
  }

  private void compile() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-nowarn", "-d", classes().toString(), "-classpath", classPath));
    arguments.addAll(List.of("-processor", "dev.limbeck.processor.LimbeckProcessor"));
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      files.map(Path::toString).filter(it -> it.endsWith(".java")).sorted().forEach(arguments::add);
    }
    Path file = Files.write(folder.resolve("arguments"), arguments);
    Command.run(folder, Map.of(), Command.java(classPath, CompileOnce.class.getName(), "@" + file));
  }
}
