/** What a review asks Git for: commits, and files as they were there. */
@NullMarked
package dev.limbeck.git;

import org.jspecify.annotations.NullMarked;
