/** Entity classes to a schema. */
@NullMarked
package dev.limbeck.snapshot;

import org.jspecify.annotations.NullMarked;
