package dev.limbeck.processor;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;

/**
 * What Limbeck knows of the module that is compiled.
 *
 * @param classes the mapped classes
 * @param schema what they ask for
 * @param hints what they say besides
 */
record CompiledModule(Revisions revisions, MappedClasses classes, Schema schema, Hints hints) {}
