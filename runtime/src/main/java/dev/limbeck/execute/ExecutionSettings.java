package dev.limbeck.execute;

import java.time.Duration;
import java.util.Optional;

/**
 * How migrations are run.
 *
 * @param schema where names without a schema belong, Limbeck's own tables among them; empty for
 *     what the connection says
 * @param lockTimeout how long to wait for another run
 * @param toolVersion the version that the history tells
 */
public record ExecutionSettings(
    Optional<String> schema, Duration lockTimeout, String toolVersion) {}
