package dev.limbeck.project;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the entities of all modules ask for.
 *
 * @param modules the model of each module, in the order of the class path
 * @param hints what the entities say besides their schema
 * @param conflicts what two modules ask for differently
 * @param warnings what may keep the modules from agreeing, a sentence each
 */
public record EntityModel(
    List<ModuleModel> modules,
    Schema schema,
    Hints hints,
    List<ModelConflict> conflicts,
    List<String> warnings) {

  public EntityModel {
    modules = List.copyOf(modules);
    conflicts = List.copyOf(conflicts);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads every model on the class path of a project.
   *
   * @param version Limbeck's version, for the snippet that a project without model is shown
   * @throws RefusedException if there is none
   */
  public static EntityModel of(Settings settings, String version) {
    requireFolders(settings);
    return find(settings)
        .orElseThrow(
            () ->
                new RefusedException(
                    missing(settings, ModuleModel.file(settings.classes()), version)));
  }

  /** Every model on the class path of a project; empty if no module was compiled. */
  public static Optional<EntityModel> find(Settings settings) {
    List<ModuleModel> modules =
        Stream.concat(settings.classFolders().stream(), settings.classpath().stream())
            .map(entry -> entry.toAbsolutePath().normalize())
            .distinct()
            .flatMap(entry -> ModuleModel.in(entry, settings).stream())
            .toList();
    return modules.isEmpty() ? Optional.empty() : Optional.of(MergedModels.of(modules));
  }

  /** The same, of which more is said. */
  public EntityModel plus(Hints more) {
    return new EntityModel(modules, schema, hints.plus(more), conflicts, warnings);
  }

  /** The same, asking for another schema. */
  public EntityModel withSchema(Schema other) {
    return new EntityModel(modules, other, hints, conflicts, warnings);
  }

  /** What the numbers mean that columns hold in place of enum constants. */
  public List<OrdinalEnum> ordinals() {
    TreeSet<OrdinalEnum> ordinals = new TreeSet<>();
    modules.forEach(module -> ordinals.addAll(module.document().ordinals()));
    return List.copyOf(ordinals);
  }

  // The first one has a message of its own.
  private static void requireFolders(Settings settings) {
    for (Path folder : settings.classFolders()) {
      if (!folder.equals(settings.classes()) && !Files.isDirectory(folder)) {
        throw new RefusedException(
            "There is no folder %s, which \"classes\" names: compile that module first, or name another."
                .formatted(settings.shown(folder.toAbsolutePath().normalize())));
      }
    }
  }

  private static String missing(Settings settings, Path file, String version) {
    String found = "There is no " + settings.shown(file) + ": ";
    if (!Files.isDirectory(settings.classes())) {
      return found
          + "the project is not compiled. Run \"%s\" first."
              .formatted(settings.layout().compileCommand());
    }
    return found
        + """
        no entity class was compiled with Limbeck's processor.
        Add it to the compiler in pom.xml and compile again:

          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>
              <annotationProcessorPaths>
                <path>
                  <groupId>dev.limbeck</groupId>
                  <artifactId>limbeck-processor</artifactId>
                  <version>%s</version>
                </path>
              </annotationProcessorPaths>
            </configuration>
          </plugin>"""
            .formatted(version);
  }
}
