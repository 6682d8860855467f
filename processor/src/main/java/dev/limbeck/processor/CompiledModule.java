package dev.limbeck.processor;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What Limbeck knows of the module that is compiled.
 *
 * @param classes the mapped classes, sorted by name
 * @param schema what they ask for
 * @param hints what they say besides
 */
record CompiledModule(Revisions revisions, List<TypeElement> classes, Schema schema, Hints hints) {

  CompiledModule {
    classes = List.copyOf(classes);
  }
}
