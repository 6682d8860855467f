package dev.limbeck.operation;

/**
 * An operation and where in its migration's source it stands.
 *
 * @param line counted from 1; 0 where the class was compiled without line numbers, or the operation
 *     comes from elsewhere
 */
public record LocatedOperation(Operation operation, int line) {}
