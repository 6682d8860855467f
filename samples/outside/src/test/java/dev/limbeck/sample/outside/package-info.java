/** A user's own project, outside this build. */
@NullMarked
package dev.limbeck.sample.outside;

import org.jspecify.annotations.NullMarked;
