/** Tests of the runtime's execution against a real PostgreSQL. */
@NullMarked
package dev.limbeck.execute;

import org.jspecify.annotations.NullMarked;
