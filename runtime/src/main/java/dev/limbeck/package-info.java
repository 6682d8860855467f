/**
 * What a user types: a {@link dev.limbeck.Migration} with its {@link dev.limbeck.Revision}, the
 * verbs of {@link dev.limbeck.Operations}, and the words for types and definitions.
 */
@NullMarked
package dev.limbeck;

import org.jspecify.annotations.NullMarked;
