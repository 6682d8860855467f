package dev.limbeck.progress;

import java.time.Duration;

/**
 * A step that was run.
 *
 * @param number its place in the revision, the first is 1
 * @param text the SQL, or the Java step's name
 */
public record StepRun(int number, String text, Duration took) {}
