package dev.limbeck;

import dev.limbeck.operation.Fingerprint;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the revisions that a database has with those of the code. */
final class RevisionVerification {

  private RevisionVerification() {}

  static Verification of(
      RevisionGraph graph,
      List<AppliedRevision> applied,
      Optional<HalfDone> halfDone,
      MigrationClasses classes) {
    List<Verification.Edited> edited = new ArrayList<>();
    List<AppliedRevision> unknown = new ArrayList<>();
    for (AppliedRevision revision : applied) {
      Optional<RevisionInfo> known = graph.find(revision.id());
      if (known.isEmpty()) {
        unknown.add(revision);
        continue;
      }
      String checksum = Fingerprint.of(classes.operations(known.orElseThrow(), Direction.UPGRADE));
      if (!checksum.equals(revision.checksum())) {
        edited.add(new Verification.Edited(revision, checksum));
      }
    }
    return new Verification(edited, unknown, missing(graph, applied), halfDone);
  }

  private static List<RevisionInfo> missing(RevisionGraph graph, List<AppliedRevision> applied) {
    Set<String> ids = applied.stream().map(AppliedRevision::id).collect(Collectors.toSet());
    return graph.revisions().stream()
        .filter(it -> !ids.contains(it.id()))
        .filter(
            it -> graph.descendants(it.id()).stream().anyMatch(after -> ids.contains(after.id())))
        .toList();
  }
}
