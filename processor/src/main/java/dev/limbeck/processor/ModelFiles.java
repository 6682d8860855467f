package dev.limbeck.processor;

import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.snapshot.SnapshotOptions;
import dev.limbeck.snapshot.SnapshotResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * Writes the model, and the names of the mapped classes beside it. A compile that is given the
 * changed classes only knows the others by that list, and reads them again from their class files,
 * so that the model is always whole.
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
   * @param result what they ask for
   */
  void write(MappedClasses classes, SnapshotOptions options, SnapshotResult result) {
    if (!classes.isEmpty() || output.hasModel()) {
      output.writeClasses(
          classes.own().stream().map(type -> type.getQualifiedName().toString()).toList());
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

  private static Map<String, String> header(List<TypeElement> classes, SnapshotOptions options) {
    Map<String, String> header = new TreeMap<>();
    options.recorded().forEach((option, value) -> header.put(option.key(), value));
    long entities =
        classes.stream().filter(type -> AnnotationReading.hasAny(type, Set.of(ENTITY))).count();
    header.put("entities", Long.toString(entities));
    return header;
  }
}
