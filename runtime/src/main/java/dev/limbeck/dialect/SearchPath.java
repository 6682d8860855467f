package dev.limbeck.dialect;

/**
 * The statements about where a session looks for names without a schema.
 *
 * @param read gives one row with the path as text
 * @param set takes the new path as its only parameter
 */
public record SearchPath(String read, String set) {}
