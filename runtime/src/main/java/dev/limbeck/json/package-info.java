/** JSON as values: just what Limbeck's own files need, because the runtime depends on nothing. */
@NullMarked
package dev.limbeck.json;

import org.jspecify.annotations.NullMarked;
