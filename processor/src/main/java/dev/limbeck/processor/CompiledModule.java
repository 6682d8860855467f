package dev.limbeck.processor;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.Schema;
import dev.limbeck.snapshot.SnapshotResult;
import java.util.List;

/**
 * What Limbeck knows of the module that is compiled.
 *
 * @param classes the mapped classes
 * @param mapped what they ask for
 */
record CompiledModule(Revisions revisions, MappedClasses classes, SnapshotResult mapped) {

  Schema schema() {
    return mapped.schema();
  }

  /** What the classes say besides. */
  Hints hints() {
    return mapped.hints();
  }

  /** The enums that columns hold by number. */
  List<OrdinalEnum> ordinals() {
    return mapped.sources().ordinals();
  }
}
