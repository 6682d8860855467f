package dev.limbeck.review;

import dev.limbeck.diff.SchemaChange;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a branch does to the database.
 *
 * @param base what it is to be merged into
 * @param changes how the schema differs afterwards
 * @param schema what it is then
 * @param revisions those that the branch adds, in order
 * @param graph those, what they follow, and what the base has gained meanwhile
 * @param conflicts what stands between the two
 * @param sizes how large tables are on a database; empty where none was asked
 */
public record Review(
    Base base,
    List<SchemaChange> changes,
    Schema schema,
    List<ReviewedRevision> revisions,
    List<GraphNode> graph,
    List<Conflict> conflicts,
    Optional<Map<QualifiedName, TableSize>> sizes) {

  public Review {
    changes = List.copyOf(changes);
    revisions = List.copyOf(revisions);
    graph = List.copyOf(graph);
    conflicts = List.copyOf(conflicts);
    sizes = sizes.map(it -> Collections.unmodifiableMap(new TreeMap<>(it)));
  }

  /** The tables of the schema afterwards that the branch changes. */
  Set<QualifiedName> changedTables() {
    Set<String> objects = changes.stream().map(SchemaChange::object).collect(Collectors.toSet());
    return schema.tables().stream()
        .map(dev.limbeck.schema.Table::name)
        .filter(name -> objects.contains("table " + name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A line for each table that a step locks; one that nobody knows, where that is so. */
  List<Words> locks(Step step) {
    return step.impact()
        .map(it -> Effects.locks(it, sizes.orElse(Map.of())))
        .orElse(List.of(Words.of("not known: a step before it does not say what it does")));
  }
}
