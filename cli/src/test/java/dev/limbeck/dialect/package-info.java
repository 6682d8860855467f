/** Tests of the runtime's SQL against a real PostgreSQL. */
@NullMarked
package dev.limbeck.dialect;

import org.jspecify.annotations.NullMarked;
