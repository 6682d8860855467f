package dev.limbeck.lint;

/** A migration in both directions. */
public record Linted(Course upgrade, Course downgrade) {}
