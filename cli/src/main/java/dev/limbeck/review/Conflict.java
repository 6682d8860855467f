package dev.limbeck.review;

/**
 * Something that stands between a branch and what it is to be merged into.
 *
 * @param what a sentence
 * @param wayOut what to do about it
 */
public record Conflict(Words what, Words wayOut) {}
