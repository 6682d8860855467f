package dev.limbeck.snapshot;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The schema that the entities ask for, and what there is to say about them.
 *
 * @param origins the entity classes that each table is made of, those outside the module among them
 * @param hints what the entities say besides
 * @param sources what in the source asks for each part
 */
public record SnapshotResult(
    Schema schema,
    SortedMap<QualifiedName, SortedSet<String>> origins,
    Hints hints,
    List<Diagnostic> diagnostics,
    Origins sources) {

  public SnapshotResult {
    origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether a table could not be known; then the schema is incomplete. */
  public boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.kind() == javax.tools.Diagnostic.Kind.ERROR);
  }
}
