/**
 * What a database looks like: immutable records, and their JSON form.
 *
 * <p>Names are exact: what PostgreSQL holds in its catalogue, already folded to lower case where it
 * was written without quotes. An object without a schema name is in the <em>default schema</em>,
 * the first of the connection's search path.
 */
@NullMarked
package dev.limbeck.schema;

import org.jspecify.annotations.NullMarked;
