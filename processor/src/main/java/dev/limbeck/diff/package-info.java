/** Two schemas to the operations between them. */
@NullMarked
package dev.limbeck.diff;

import org.jspecify.annotations.NullMarked;
