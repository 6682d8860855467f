package dev.limbeck.revision;

import java.util.Optional;

/**
 * A place in the graph.
 *
 * @param revision the revision that it is after; empty for base
 * @param branch the branch that was named with it
 */
record Place(Optional<RevisionInfo> revision, Optional<Branch> branch) {}
