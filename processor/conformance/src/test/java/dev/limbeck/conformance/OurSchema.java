package dev.limbeck.conformance;

import dev.limbeck.schema.Schema;
import java.nio.file.Path;
import java.util.List;

/**
 * What the processor made of a group.
 *
 * @param errors javac's errors, ours among them; the schema is empty then
 * @param folders those of the compiled classes
 */
record OurSchema(Schema schema, List<String> errors, List<Path> folders, List<String> classNames) {

  OurSchema {
    errors = List.copyOf(errors);
    folders = List.copyOf(folders);
    classNames = List.copyOf(classNames);
  }
}
