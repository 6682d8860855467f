/**
 * A live PostgreSQL to a schema.
 *
 * <p>SchemaCrawler finds the tables and applies the inclusion rules; everything that is said about
 * them comes from bulk queries of PostgreSQL's own catalogue, one class for each, whose number does
 * not grow with the number of tables. Both sides are joined by OID and must agree.
 */
@NullMarked
package dev.limbeck.introspect;

import org.jspecify.annotations.NullMarked;
