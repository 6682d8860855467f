/** What Limbeck tells while it works. */
@NullMarked
package dev.limbeck.progress;

import org.jspecify.annotations.NullMarked;
