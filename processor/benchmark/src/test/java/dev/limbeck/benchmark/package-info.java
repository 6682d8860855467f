/** How much longer a compile takes with the processor. */
@NullMarked
package dev.limbeck.benchmark;

import org.jspecify.annotations.NullMarked;
