package dev.limbeck.revision;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One short text for a set of revisions with one head, so that a database and the code can be
 * compared without reading all of either: SHA-256 of the ids, sorted, with commas between.
 */
final class RevisionDigest {

  private RevisionDigest() {}

  /** The digest; empty unless there is exactly one head, for then "at head" may need a decision. */
  static Optional<String> of(Collection<RevisionInfo> revisions) {
    Set<String> parents = revisions.stream().flatMap(it -> it.parents().stream()).collect(toSet());
    long heads = revisions.stream().filter(it -> !parents.contains(it.id())).count();
    if (heads != 1) {
      return Optional.empty();
    }
    String ids =
        revisions.stream()
            .map(RevisionInfo::id)
            .sorted()
            .distinct()
            .collect(Collectors.joining(","));
    return Optional.of(sha256(ids));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256 (java.security.MessageDigest).", e);
    }
  }
}
