/**
 * What a database holds, read from PostgreSQL's own catalogue and by its own functions. It shares
 * nothing with the introspector, so that a test may use the one to judge the other.
 */
@NullMarked
package dev.limbeck.catalogue;

import org.jspecify.annotations.NullMarked;
