/** What a careful reader would not let pass in a migration, and what to write instead. */
@NullMarked
package dev.limbeck.lint;

import org.jspecify.annotations.NullMarked;
