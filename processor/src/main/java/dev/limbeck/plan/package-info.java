/** Operations made fit for tables that have rows. */
@NullMarked
package dev.limbeck.plan;

import org.jspecify.annotations.NullMarked;
