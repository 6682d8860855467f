package dev.limbeck.cli;

import dev.limbeck.MigrationClasses;
import dev.limbeck.lint.Course;
import dev.limbeck.lint.Linted;
import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What migrations do in both directions, each with the schema that all before it lead to.
 *
 * @param afterUnknown the schema after revisions of which not all say what they do, given their ids
 *     and what is known of it
 */
record Courses(RevisionGraph graph, MigrationClasses migrations, AfterUnknown afterUnknown) {

  /** Who tells what memory cannot. */
  interface AfterUnknown {
    Schema schema(Set<String> ids, Schema known);
  }

  /** These migrations, in order. */
  Map<RevisionInfo, Linted> of(Collection<RevisionInfo> wanted) {
    Set<RevisionInfo> left = Set.copyOf(wanted);
    Map<RevisionInfo, Linted> courses = new LinkedHashMap<>();
    Set<String> before = new TreeSet<>();
    Schema schema = Schema.EMPTY;
    boolean isKnown = true;
    for (RevisionInfo revision : graph.revisions()) {
      if (courses.size() == left.size()) {
        break;
      }
      if (!isKnown) {
        schema = afterUnknown.schema(before, schema);
      }
      Course upgrade = Course.of(schema, located(revision, Direction.UPGRADE));
      if (left.contains(revision)) {
        Course downgrade = Course.of(upgrade.after(), located(revision, Direction.DOWNGRADE));
        courses.put(revision, new Linted(upgrade, downgrade));
      }
      before.add(revision.id());
      schema = upgrade.after();
      isKnown = upgrade.isWhole();
    }
    return courses;
  }

  private List<LocatedOperation> located(RevisionInfo revision, Direction direction) {
    return migrations.located(revision, direction);
  }
}
