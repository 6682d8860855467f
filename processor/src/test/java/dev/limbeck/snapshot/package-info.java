/** Tests of the reading of entity classes. */
@NullMarked
package dev.limbeck.snapshot;

import org.jspecify.annotations.NullMarked;
