/**
 * Entity groups for which Hibernate's schema and ours must be one and the same, by what
 * PostgreSQL's catalogue says of both.
 */
@NullMarked
package dev.limbeck.conformance;

import org.jspecify.annotations.NullMarked;
