package dev.limbeck.dialect;

/**
 * A column of a key, as the catalogue has it.
 *
 * @param type in the database's words, without a length
 */
public record KeyColumn(String name, String type) {}
