package dev.limbeck.review;

import dev.limbeck.dialect.Hazard;
import dev.limbeck.dialect.Impact;
import java.util.List;
import java.util.Optional;

/**
 * One operation of a migration, or what of it one part holds.
 *
 * @param description what it does, in a line
 * @param sql its statements, without semicolons
 * @param isJava whether it is Java, and {@code sql} its name
 * @param impact what it does to those who use the tables that are older than the migration; empty
 *     if the schema that it meets is not known
 */
public record Step(String description, List<String> sql, boolean isJava, Optional<Impact> impact) {

  public Step {
    sql = List.copyOf(sql);
  }

  /** A line for each hazard. */
  List<String> hazards() {
    return impact.map(Effects::hazards).orElse(List.of());
  }

  boolean has(Hazard hazard) {
    return impact.filter(it -> it.hazards().contains(hazard)).isPresent();
  }
}
