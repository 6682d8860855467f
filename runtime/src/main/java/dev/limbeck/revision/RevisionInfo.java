package dev.limbeck.revision;

import java.util.List;

/**
 * What {@code @Revision} says of one migration, and the class that it says it of.
 *
 * @param id the revision's id
 * @param parents the ids that it revises: none for a first one, several for a merge
 * @param dependsOn the ids that must be applied before, without being its parents
 * @param labels names for the branch that it is on
 * @param message what it does, in a line
 * @param className the binary name of the migration's class
 */
public record RevisionInfo(
    String id,
    List<String> parents,
    List<String> dependsOn,
    List<String> labels,
    String message,
    String className) {

  public RevisionInfo {
    parents = List.copyOf(parents);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
  }
}
