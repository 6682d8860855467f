/** Where another migration tool brought a database, by that tool's own records. */
@NullMarked
package dev.limbeck.adopt;

import org.jspecify.annotations.NullMarked;
