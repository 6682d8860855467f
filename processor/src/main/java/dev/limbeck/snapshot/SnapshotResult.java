package dev.limbeck.snapshot;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.List;

/** The schema that the entities ask for, their hints, and what there is to say about them. */
public record SnapshotResult(Schema schema, Hints hints, List<Diagnostic> diagnostics) {

  public SnapshotResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether a table could not be known; then the schema is incomplete. */
  public boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.kind() == javax.tools.Diagnostic.Kind.ERROR);
  }
}
