/** What reviewers read. */
@NullMarked
package dev.limbeck.review;

import org.jspecify.annotations.NullMarked;
