/** The graph of revisions and the words that name places in it. */
@NullMarked
package dev.limbeck.revision;

import org.jspecify.annotations.NullMarked;
