package dev.limbeck.review;

/**
 * What a branch is to be merged into.
 *
 * @param name the branch, as in {@code origin/main}
 * @param commit the hash of the last commit that both have, shortened
 */
public record Base(String name, String commit) {}
