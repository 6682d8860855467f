package dev.limbeck.project;

/**
 * The value of a setting.
 *
 * @param place where it was said, for people: {@code --url}, {@code LIMBECK_URL}, {@code
 *     limbeck.properties, env.prod.url}
 */
public record Said(String value, String place) {}
