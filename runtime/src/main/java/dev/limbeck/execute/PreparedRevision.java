package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Fingerprint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RunJava;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.stream.Stream;

/** A revision with all that is to be run for it, spelled before anything runs. */
record PreparedRevision(
    RevisionInfo revision, Direction direction, String checksum, List<Step> steps) {

  static PreparedRevision of(
      RevisionInfo revision, Direction direction, RevisionOperations operations, Dialect dialect) {
    List<Operation> upgrade = operations.of(revision, Direction.UPGRADE);
    List<Operation> wanted =
        direction == Direction.UPGRADE ? upgrade : operations.of(revision, direction);
    List<Step> steps = wanted.stream().flatMap(it -> steps(it, dialect)).toList();
    return new PreparedRevision(revision, direction, Fingerprint.of(upgrade), steps);
  }

  /** {@code 3f9a61c04be2 (Add users table)}. */
  String name() {
    return revision.message().isEmpty()
        ? revision.id()
        : revision.id() + " (" + revision.message() + ")";
  }

  private static Stream<Step> steps(Operation operation, Dialect dialect) {
    if (operation instanceof RunJava java) {
      return Stream.of(Step.java(java));
    }
    return dialect.statements(operation).stream().map(statement -> Step.sql(statement.sql()));
  }
}
