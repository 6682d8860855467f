/** A live database to a schema. */
@NullMarked
package dev.limbeck.introspect;

import org.jspecify.annotations.NullMarked;
