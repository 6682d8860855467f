/** What can go wrong, told in one sentence with the way out. */
@NullMarked
package dev.limbeck.problem;

import org.jspecify.annotations.NullMarked;
