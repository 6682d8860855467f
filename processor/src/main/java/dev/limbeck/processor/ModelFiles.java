package dev.limbeck.processor;

import dev.limbeck.json.Json;
import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.snapshot.SnapshotOptions;
import dev.limbeck.snapshot.SnapshotResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Writes the model and a fragment for each mapped class. A compile that is given the changed
 * classes only knows the others by their fragments, and reads them again from their class files, so
 * that the model is always whole.
 */
final class ModelFiles {

  private static final String ENTITY = "jakarta.persistence.Entity";

  private final ClassOutput output;

  ModelFiles(ClassOutput output) {
    this.output = output;
  }

  /**
   * Writes what the classes ask for. Where there are none and never were, nothing is written.
   *
   * @param classes all mapped classes
   * @param seen the names of those that this compile was given
   * @param result what they ask for
   */
  void write(
      MappedClasses classes, Set<String> seen, SnapshotOptions options, SnapshotResult result) {
    Set<String> names =
        classes.own().stream()
            .map(type -> type.getQualifiedName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String fragment : output.fragments()) {
      if (!names.contains(fragment)) {
        output.deleteFragment(fragment);
      }
    }
    for (TypeElement type : classes.own()) {
      if (seen.contains(type.getQualifiedName().toString())) {
        writeFragment(type);
      }
    }
    if (!classes.isEmpty() || output.hasModel()) {
      output.writeModel(document(classes.all(), options, result).json());
    }
  }

  private static SchemaDocument document(
      List<TypeElement> classes, SnapshotOptions options, SnapshotResult result) {
    return new SchemaDocument(
        header(classes, options),
        result.origins(),
        result.schema(),
        result.hints(),
        result.sources().ordinals());
  }

  private void writeFragment(TypeElement type) {
    String name = type.getQualifiedName().toString();
    List<String> mappings =
        type.getAnnotationMirrors().stream()
            .map(AnnotationReading::name)
            .filter(SeenClasses.MAPPING::contains)
            .sorted()
            .toList();
    Json fragment =
        new Json.Builder().put("class", name).put("mappedBy", Json.ofTexts(mappings)).build();
    output.writeFragment(name, fragment.text() + "\n", type);
  }

  private static Map<String, String> header(List<TypeElement> classes, SnapshotOptions options) {
    Map<String, String> header = new TreeMap<>();
    options.recorded().forEach((option, value) -> header.put(option.key(), value));
    long entities =
        classes.stream().filter(type -> AnnotationReading.hasAny(type, Set.of(ENTITY))).count();
    header.put("entities", Long.toString(entities));
    return header;
  }
}
