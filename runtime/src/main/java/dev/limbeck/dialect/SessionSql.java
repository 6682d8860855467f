package dev.limbeck.dialect;

/**
 * The statements about the session that serves a connection.
 *
 * @param facts gives one row: the database's own name (text), the schema for new tables (text, may
 *     be null), the path on which names without a schema are looked for (text), and the process
 *     that serves (integer)
 * @param setPath takes the session's new path as its only parameter
 * @param setLocalPath takes the new path of the transaction under way as its only parameter
 */
public record SessionSql(String facts, String setPath, String setLocalPath) {}
