package dev.limbeck.source;

import dev.limbeck.revision.RevisionInfo;
import java.nio.file.Path;

/**
 * A migration as its source says.
 *
 * @param revision what its {@code @Revision} says
 * @param file the source file
 * @param description the class's doc comment as plain text, paragraphs apart; empty without one
 */
public record SourceRevision(RevisionInfo revision, Path file, String description) {}
