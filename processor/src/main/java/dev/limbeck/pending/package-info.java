/**
 * What the entities ask for and no migration makes yet, each thing at the place in the source that
 * asks for it.
 */
@NullMarked
package dev.limbeck.pending;

import org.jspecify.annotations.NullMarked;
