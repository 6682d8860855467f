/** A private PostgreSQL that is thrown away after use. */
@NullMarked
package dev.limbeck.shadow;

import org.jspecify.annotations.NullMarked;
