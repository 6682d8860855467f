package dev.limbeck.project;

import dev.limbeck.schema.Schema;

/**
 * Two modules that ask for the same table or sequence, each for another one.
 *
 * @param what {@code table animal}
 * @param first what the one module asks for, alone in a schema
 * @param second what the other one asks for
 */
public record ModelConflict(
    String what, ModuleModel one, Schema first, ModuleModel other, Schema second) {}
