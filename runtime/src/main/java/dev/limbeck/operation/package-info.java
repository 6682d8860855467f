/**
 * What can be done to a schema: one immutable record for each operation.
 *
 * <p>The differ, a hand-written migration and the renderer all speak {@link
 * dev.limbeck.operation.Operation}. An operation knows the schema it leads to ({@code apply}), what
 * takes it back ({@code inverse}) and how to say itself in a line ({@code describe}); SQL and Java
 * source are visitors.
 */
@NullMarked
package dev.limbeck.operation;

import org.jspecify.annotations.NullMarked;
