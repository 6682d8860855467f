/**
 * What a reviewer of a branch reads of its migrations: gathered elsewhere, held in a {@link
 * dev.limbeck.review.Review}, and told as Markdown, HTML or JSON. Nothing here asks a database, a
 * file or Git.
 */
@NullMarked
package dev.limbeck.review;

import org.jspecify.annotations.NullMarked;
